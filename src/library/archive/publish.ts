import type { Chart } from '../../charts/open-chart.ts';
import { composeSaid, composeVersion, type Looks } from '../../citing/versions/compose-version.ts';
import { compareVersions, whatIsSaid, type ChangeReason, type Said } from '../../citing/versions/describe-change.ts';
import type { FormOne } from '../../citing/versions/form-1.ts';
import { writeVersion, type FrozenVersion } from '../../citing/versions/open-version.ts';
import { asWritten } from '../../facts/suggest.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { fingerprint, sha256 } from '../../facts/fingerprint.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { listCharts } from '../../prose/lock/story-content.ts';
import { findNumerals, namesWithNumbers } from '../../prose/numerals/find-numerals.ts';
import type { Library, LibraryReading } from '../read-library.ts';
import { sealPath, type Told, versionPath } from './archive.ts';
import { writeSeal } from './ledgers.ts';
import { isReleased } from './releases.ts';

/** A chart of today beside its newest version. */
export interface Publishable {
  readonly id: string;
  readonly chart: Chart;
  /** What it says today. */
  readonly said: Said;
  /** The newest version; null for a chart that was never published. */
  readonly newest: FrozenVersion | null;
}

/** Every chart with what it says today. */
export const findPublishable = ({
  library,
  specs,
}: Pick<LibraryReading, 'library' | 'specs'>): readonly Publishable[] =>
  [...library.charts].flatMap(([id, chart]) => {
    const spec = specs.get(id);
    if (typeof spec !== 'object' || spec === null) return [];
    const said = composeSaid(chart, spec, library.catalogue);
    return [{ id, chart, said, newest: library.versions.get(id)?.at(-1) ?? null }];
  });

/** Whether a chart was never published, or says something else since. That it is drawn otherwise is no reason to publish it. */
export const isUnpublished = ({ said, newest }: Publishable): boolean =>
  newest === null || whatIsSaid(newest.file) !== whatIsSaid(said);

/** The charts that were never published, or say something else since. */
export const findUnpublished = (reading: Pick<LibraryReading, 'library' | 'specs'>): readonly Publishable[] =>
  findPublishable(reading).filter(isUnpublished);

/** What readers see and could not cite for good. */
export interface Unarchived {
  readonly charts: readonly Publishable[];
  /** Whether the newest release says all that is in data/. */
  readonly isReleased: boolean;
}

/** The charts and the data that are not as the archive has them. */
export const findUnarchived = (reading: LibraryReading): Unarchived => ({
  charts: findUnpublished(reading),
  isReleased: isReleased(reading.library),
});

/** What an editor said about a change: why, and in a sentence for readers. */
export interface Decision {
  readonly reason: ChangeReason;
  readonly note: Bilingual;
}

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
export function refuseReason(before: Said, after: Said, reason: ChangeReason): Bilingual | null {
  const { facts } = compareVersions(before, after, 'id');
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
  if (reason !== 'redrawn' || whatIsSaid(before) === whatIsSaid(after)) return null;
  return {
    id: 'Kata-katanya berubah, jadi alasannya bukan "redrawn". Pilih wording.',
    en: 'Words changed, so the reason is not "redrawn". Choose wording.',
  };
}

/** What is wrong with a note in either language, or null. */
export const refuseNotes = (note: Bilingual, names: readonly string[] = []): Bilingual | null =>
  languages.map((language) => refuseNoteText(note[language], language, names)).find((wrong) => wrong !== null) ?? null;

/** The stories that show a chart, in either language, with their titles as printed today. */
function storiesShowing(library: Library, chart: string): NonNullable<FormOne['change']>['stories'] {
  return [...library.stories.values()]
    .filter((story) => languages.some((language) => listCharts(story[language]).includes(chart)))
    .map(({ slug, id, en }) => ({ slug, title: { id: id.frontMatter.title, en: en.frontMatter.title } }));
}

/** A version that is about to be published. */
export interface Published {
  readonly chart: string;
  readonly hash: string;
  readonly file: FormOne;
}

export interface VersionsPlan {
  /** Whole files by path: a new one for each version, and the seal. */
  readonly writes: ReadonlyMap<string, string>;
  readonly published: readonly Published[];
}

/** What makes two versions look alike: all that is drawn and written, on the same day. */
const looksOf = ({ parts, style, figure, embeds, pages }: FormOne): string =>
  canonicalJson({ parts, style, figure, embeds, pages });

/**
 * The versions that publishing some charts would add. Refused, with nothing to write, when a chart that was published before comes
 * without a reason or with one that cannot be right.
 * @param today the day of publication, as an ISO date
 * @param looks what they are drawn with
 */
export function planVersions(
  library: Library,
  charts: readonly Publishable[],
  decisions: ReadonlyMap<string, Decision>,
  today: string,
  looks: Looks,
): VersionsPlan | { readonly refusal: Bilingual } {
  const names = namesWithNumbers(library.catalogue);
  const published: Published[] = [];
  const wrong: Bilingual[] = [];
  const refuse = ({ id, newest, said }: Publishable, decision: Decision | null): Bilingual | null => {
    if (newest === null) return null;
    if (decision === null) return { id: `${id}: belum ada alasan.`, en: `${id}: no reason was given.` };
    const why = refuseReason(newest.file, said, decision.reason) ?? refuseNotes(decision.note, names);
    return why && { id: `${id}: ${why.id}`, en: `${id}: ${why.en}` };
  };
  for (const chart of charts) {
    const { id, said, newest } = chart;
    const decision = decisions.get(id) ?? null;
    const refusal = refuse(chart, decision);
    if (refusal !== null) {
      wrong.push(refusal);
      continue;
    }
    const compose = (day: string, after: Parameters<typeof composeVersion>[3]['after']) =>
      composeVersion(said, chart.chart, library, { published: day, after }, looks);
    if (
      newest !== null &&
      !isUnpublished(chart) &&
      looksOf(compose(newest.file.published, null)) === looksOf(newest.file)
    ) {
      wrong.push({
        id: `${id}: tidak ada yang tergambar lain sejak versi terbarunya.`,
        en: `${id}: nothing is drawn differently since its newest version.`,
      });
      continue;
    }
    const after =
      newest === null || decision === null
        ? null
        : { version: newest, ...decision, stories: storiesShowing(library, id) };
    const file = compose(today, after);
    published.push({ chart: id, hash: sha256(writeVersion(file)), file });
  }
  if (wrong.length > 0)
    return { refusal: { id: wrong.map(({ id }) => id).join('\n'), en: wrong.map(({ en }) => en).join('\n') } };
  const { newest } = toldOf(library, published);
  const writes = new Map([
    ...published.map(({ chart, hash, file }) => [versionPath(chart, hash), writeVersion(file)] as const),
    [sealPath, writeSeal(library.archive.texts, { ...library.archive.seal, newest })],
  ]);
  return { writes, published };
}

/** The seal names the newest version of every chart, also of those that a merge or an interrupted run left unsealed. */
export const newestOf = ({ versions }: Pick<Library, 'versions'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...versions].flatMap(([chart, chain]) => (chain.at(-1) ? [[chart, chain.at(-1)?.hash ?? '']] : [])),
  );

/** The SHA-256 in the name of a release's file. */
const hashIn = (path: string): string | undefined => /-([0-9a-f]{64})\.json$/.exec(path)?.[1];

/**
 * What readers are told once these are published.
 * @param published versions that are new
 * @param release the file of a new release of the data
 */
export function toldOf(
  library: Library,
  published: readonly { readonly chart: string; readonly hash: string }[] = [],
  release?: string,
): Told {
  const newest = { ...newestOf(library), ...Object.fromEntries(published.map(({ chart, hash }) => [chart, hash])) };
  const hash = release === undefined ? library.releases.at(-1)?.hash : hashIn(release);
  return {
    newest,
    corrections: library.corrections.map((correction) => fingerprint(correction)),
    ...(hash === undefined ? {} : { release: hash }),
  };
}
