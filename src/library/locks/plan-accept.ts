import { decodeUtf8 } from '../../facts/decode-utf8.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import type { Catalogue } from '../../facts/fact.ts';
import { type Correction, refuseNote } from '../../prose/correction.ts';
import { composeLock, signFact } from '../../prose/lock/sign-story.ts';
import { findDrift, isFromRecord, type Drift } from '../../prose/lock/find-drift.ts';
import { type Lock, writeLock } from '../../prose/lock/lock.ts';
import type { Disk } from '../disk.ts';
import { correctionsPath } from '../read-corrections.ts';
import { problemsAfter, readUnsigned, refuseSlug, type Plan } from './plan.ts';
import { lockPath, readLock } from './read-locks.ts';
import { openSealer, storyContent } from './seal-chart.ts';

/** What an editor wrote about a correction, as it came from the command. */
export interface Note {
  readonly id: string | undefined;
  readonly en: string | undefined;
}

function wrongNote(note: Note, slug: string): Bilingual | null {
  const text = bilingual.safeParse(note);
  if (text.success) return refuseNote(text.data.id, 'id') ?? refuseNote(text.data.en, 'en');
  return {
    id: `Catatan koreksi ditulis dalam kedua bahasa: npm run accept -- ${slug} --id "Apa yang keliru dan apa yang benar." --en "What was wrong and what is right."`,
    en: `A correction note is written in both languages: npm run accept -- ${slug} --id "Apa yang keliru dan apa yang benar." --en "What was wrong and what is right."`,
  };
}

/** Ids of the facts that have moved, in the order in which the story prints them. */
const movedFacts = (drifts: readonly Drift[]): readonly string[] => [
  ...new Set(
    drifts.flatMap((drift) =>
      drift.kind === 'print' ? [drift.id] : drift.kind === 'chart' ? drift.facts.map(({ id }) => id) : [],
    ),
  ),
];

function listChanges(drifts: readonly Drift[], lock: Lock, { facts }: Catalogue): Correction['changes'] {
  return movedFacts(drifts).flatMap((id) => {
    const [before, now] = [lock.facts[id], facts.get(id)];
    if (before === undefined || now === undefined) return [];
    const [from, to] = [before.printed, signFact(now).printed];
    return from.id === to.id && from.en === to.en ? [] : [{ fact: id, from, to }];
  });
}

/** The file of corrections with one more at its end. What stands there already keeps its bytes' meaning and order. */
function appendCorrection(disk: Disk, correction: Correction): string {
  const read = disk.read(correctionsPath);
  const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, correctionsPath);
  const before =
    'problems' in decoded
      ? { $schema: './schemas/corrections.schema.json', corrections: [] }
      : (JSON.parse(decoded.text) as { corrections: unknown[] });
  return `${JSON.stringify({ ...before, corrections: [...before.corrections, correction] }, null, 2)}\n`;
}

/**
 * Accepts what has moved under a signed story: adds a dated correction with the figures as they were and as they are, and signs
 * the story anew. Refused when the record has not moved, or when the story would be wrong afterwards.
 * @param today the day of the correction, as an ISO date
 */
export function planAccept(disk: Disk, slug: string | undefined, note: Note, today: string): Plan {
  const refusal = refuseSlug(disk, slug, 'accept');
  if (refusal !== null || slug === undefined) return { refusal: refusal ?? { id: '', en: '' } };
  const wrong = wrongNote(note, slug);
  if (wrong !== null) return { refusal: wrong };
  const { lock: old, problems } = readLock(disk, slug);
  if (problems.length > 0) return { problems };
  if (old === null) {
    return {
      refusal: {
        id: `"${slug}" belum pernah disahkan, jadi tidak ada yang dikoreksi. Jalankan: npm run sign -- ${slug}`,
        en: `"${slug}" was never signed, so there is nothing to correct. Run: npm run sign -- ${slug}`,
      },
    };
  }
  const { reading, story, blocked } = readUnsigned(disk, slug);
  if (blocked.length > 0 || story === null) return { problems: blocked };
  const { library, specs } = reading;
  const now = storyContent(story, library.catalogue, openSealer(library, specs));
  const drifts = findDrift(old, now, library.catalogue).filter(isFromRecord);
  if (drifts.length === 0) {
    return {
      refusal: {
        id: `Tidak ada yang bergeser di bawah "${slug}" sejak disahkan. Koreksi kata-kata ditulis langsung di ${correctionsPath}.`,
        en: `Nothing has moved under "${slug}" since it was signed. A correction of words is written straight into ${correctionsPath}.`,
      },
    };
  }
  const text = bilingual.parse(note);
  const changes = listChanges(drifts, old, library.catalogue);
  const lock = composeLock(now, library.catalogue, today);
  const writes = new Map([
    [correctionsPath, appendCorrection(disk, { date: today, story: slug, note: text, changes })],
    [lockPath(slug), writeLock(lock)],
  ]);
  const left = problemsAfter(disk, writes, slug);
  return left.length > 0 ? { problems: left } : { writes, lock };
}
