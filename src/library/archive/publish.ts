import type { Looks } from '../../citing/versions/compose-version.ts';
import type { ChangeReason, Difference } from '../../citing/versions/describe-change.ts';
import { writeFrozen } from '../../citing/versions/open-frozen.ts';
import { asWritten } from '../../facts/suggest.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { fingerprint, sha256 } from '../../facts/fingerprint.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { findNumerals, namesWithNumbers } from '../../prose/numerals/find-numerals.ts';
import type { Library, LibraryReading } from '../read-library.ts';
import { sealPath, type Told, versionPath } from './archive.ts';
import { writeSeal } from './ledgers.ts';
import { type ArchivedFile, type Decision, type Publishable, publishableCharts } from './publishable.ts';
import { publishableStories } from './publishable-stories.ts';
import { allChains, type Chains } from './read-archive.ts';
import { isReleased } from './releases.ts';

/** Every chart and every story with what it says today, charts first: editions name their versions. */
export const findPublishable = (reading: Pick<LibraryReading, 'library' | 'specs'>): readonly Publishable[] => [
  ...publishableCharts(reading),
  ...publishableStories(reading.library),
];

/** Whether it was never published, or says something else since. That a chart is drawn otherwise is no reason to publish it. */
export const isUnpublished = ({ newest, differ }: Publishable): boolean =>
  newest === null || differ('id')?.saysElse === true;

/** The charts and stories that were never published, or say something else since. */
export const findUnpublished = (reading: Pick<LibraryReading, 'library' | 'specs'>): readonly Publishable[] =>
  findPublishable(reading).filter(isUnpublished);

/** What readers see and could not cite for good. */
export interface Unarchived {
  readonly things: readonly Publishable[];
  /** Whether the newest release says all that is in data/. */
  readonly isReleased: boolean;
}

/** The charts, the stories and the data that are not as the archive has them. */
export const findUnarchived = (reading: LibraryReading): Unarchived => ({
  things: findUnpublished(reading),
  isReleased: isReleased(reading.library),
});

/**
 * Why a note may not be printed, or null. Figures stand beside it as they were and as they are, written by the command: one typed
 * by hand could be wrong.
 */
export function refuseNoteText(text: string, language: Language, names: readonly string[] = []): Bilingual | null {
  if (!/\p{L}/u.test(text))
    return { id: 'Tulis satu kalimat: apa yang berubah, dan mengapa.', en: 'Write a sentence: what changed, and why.' };
  const written = /\{[^{}]*\}?|[⟦⟧]/.exec(text)?.[0] ?? findNumerals(text, language, names)[0]?.text;
  if (written === undefined) return null;
  return {
    id: `${asWritten(written)} tidak boleh ada di catatan: angka lama dan baru dicetak sendiri di halaman perubahan. Tulis dengan kata-kata.`,
    en: `${asWritten(written)} may not stand in the note: the old and the new figures are printed on the page of changes. Say it in words.`,
  };
}

const tellsFigures = new Set(['printed', 'value', 'unit', 'status', 'period']);

/** Why a reason cannot be right, or null: "other words" is no name for other figures. */
export function refuseReason({ facts, saysElse }: Difference, reason: ChangeReason): Bilingual | null {
  const figures = facts.some(
    ({ how, changes }) => how !== 'changed' || changes.some(({ aspect }) => tellsFigures.has(aspect)),
  );
  if (figures && (reason === 'wording' || reason === 'redrawn')) {
    return {
      id: `Angkanya berubah, jadi alasannya bukan "${reason}". Pilih source-revised, our-error, definition, atau new-figures.`,
      en: `Figures changed, so the reason is not "${reason}". Choose source-revised, our-error, definition or new-figures.`,
    };
  }
  if (facts.length === 0 && (reason === 'source-revised' || reason === 'new-figures')) {
    return {
      id: `Tidak ada angka yang berubah, jadi alasannya bukan "${reason}". Pilih wording.`,
      en: `No figure changed, so the reason is not "${reason}". Choose wording.`,
    };
  }
  if (reason !== 'redrawn' || !saysElse) return null;
  return {
    id: 'Kata-katanya berubah, jadi alasannya bukan "redrawn". Pilih wording.',
    en: 'Words changed, so the reason is not "redrawn". Choose wording.',
  };
}

/** What is wrong with a note in either language, or null. */
export const refuseNotes = (note: Bilingual, names: readonly string[] = []): Bilingual | null =>
  languages.map((language) => refuseNoteText(note[language], language, names)).find((wrong) => wrong !== null) ?? null;

/** A version or an edition that is about to be published. */
export interface Published {
  /** The chart or the story. */
  readonly id: string;
  readonly kind: Publishable['kind'];
  readonly hash: string;
  readonly file: ArchivedFile;
}

export interface VersionsPlan {
  /** Whole files by path: a new one for each version, and the seal. */
  readonly writes: ReadonlyMap<string, string>;
  readonly published: readonly Published[];
}

/**
 * The versions and editions that publishing some charts and stories would add. Refused, with nothing to write, when one that was published
 * before comes without a reason or with one that cannot be right.
 * @param today the day of publication, as an ISO date
 * @param looks what charts are drawn with
 */
export function planVersions(
  library: Library,
  things: readonly Publishable[],
  decisions: ReadonlyMap<string, Decision>,
  today: string,
  looks: Looks,
): VersionsPlan | { readonly refusal: Bilingual } {
  const names = namesWithNumbers(library.catalogue);
  const published: Published[] = [];
  const wrong: Bilingual[] = [];
  const charts = new Map([...library.versions].flatMap(([id, chain]) => chain.slice(-1).map(({ hash }) => [id, hash])));
  const refuse = ({ newest, differ, needs }: Publishable, decision: Decision | null): Bilingual | null => {
    const missing = needs.find((id) => !charts.has(id));
    if (missing !== undefined)
      return {
        id: `grafik "${missing}" di dalamnya belum diarsipkan. Jalankan dahulu: npm run archive -- ${missing}`,
        en: `the chart "${missing}" in it was never archived. Run first: npm run archive -- ${missing}`,
      };
    const difference = newest && differ('id');
    if (difference === null) return null;
    if (decision === null) return { id: 'belum ada alasan.', en: 'no reason was given.' };
    return refuseReason(difference, decision.reason) ?? refuseNotes(decision.note, names);
  };
  for (const thing of things) {
    const { id, kind, compose, looksAlike } = thing;
    const decision = decisions.get(id) ?? null;
    const refusal = refuse(thing, decision);
    if (refusal !== null) {
      wrong.push({ id: `${id}: ${refusal.id}`, en: `${id}: ${refusal.en}` });
      continue;
    }
    if (!isUnpublished(thing) && looksAlike(looks)) {
      wrong.push({
        id: `${id}: tidak ada yang tergambar lain sejak versi terbarunya.`,
        en: `${id}: nothing is drawn differently since its newest version.`,
      });
      continue;
    }
    const file = compose({ day: today, decision, looks, charts });
    const hash = sha256(writeFrozen(file));
    published.push({ id, kind, hash, file });
    if (kind === 'chart') charts.set(id, hash);
  }
  if (wrong.length > 0)
    return { refusal: { id: wrong.map(({ id }) => id).join('\n'), en: wrong.map(({ en }) => en).join('\n') } };
  const { newest } = toldOf(library, published);
  const writes = new Map([
    ...published.map(({ id, hash, file }) => [versionPath(id, hash), writeFrozen(file)] as const),
    [sealPath, writeSeal(library.archive.texts, { ...library.archive.seal, newest })],
  ]);
  return { writes, published };
}

/** The seal names the newest of every chart and story, also of those that a merge or an interrupted run left unsealed. */
export const newestOf = (library: Chains): Readonly<Record<string, string>> =>
  Object.fromEntries([...allChains(library)].flatMap(([id, chain]) => chain.slice(-1).map(({ hash }) => [id, hash])));

/** The SHA-256 in the name of a release's file. */
const hashIn = (path: string): string | undefined => /-([0-9a-f]{64})\.json$/.exec(path)?.[1];

/**
 * What readers are told once these are published.
 * @param published versions that are new
 * @param release the file of a new release of the data
 */
export function toldOf(
  library: Library,
  published: readonly { readonly id: string; readonly hash: string }[] = [],
  release?: string,
): Told {
  const newest = { ...newestOf(library), ...Object.fromEntries(published.map(({ id, hash }) => [id, hash])) };
  const hash = release === undefined ? library.releases.at(-1)?.hash : hashIn(release);
  return {
    newest,
    corrections: library.corrections.map((correction) => fingerprint(correction)),
    ...(hash === undefined ? {} : { release: hash }),
  };
}
