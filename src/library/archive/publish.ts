import type { Chart } from '../../charts/open-chart.ts';
import { composeContent, type VersionContent, writeVersion } from '../../citing/versions/compose-version.ts';
import { describeChange } from '../../citing/versions/describe-change.ts';
import { drawingHash } from '../../citing/versions/drawing-hash.ts';
import type { ChangeReason, VersionFile } from '../../citing/versions/version-file.ts';
import type { Version } from '../../citing/versions/version.ts';
import { asWritten } from '../../facts/suggest.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { sealPath, versionPath } from './archive.ts';
import { writeSeal } from './ledgers.ts';
import type { Library, LibraryReading } from '../read-library.ts';
import { isReleased } from './releases.ts';
import { listCharts } from '../../prose/lock/story-content.ts';
import { findNumerals, namesWithNumbers } from '../../prose/numerals/find-numerals.ts';

/** A chart that readers see otherwise than the archive has it. */
export interface Unpublished {
  readonly id: string;
  readonly chart: Chart;
  /** What a new version of it would hold. */
  readonly content: VersionContent;
  /** The newest version; null for a chart that was never published. */
  readonly newest: Version | null;
}

/** What two versions alike have in common: not when and why they were published, nor how a restyle came to draw them. */
const left = new Set(['published', 'previous', 'change', 'drawings']);

const textOf = (content: VersionContent): string =>
  canonicalJson(Object.fromEntries(Object.entries(content).filter(([key]) => !left.has(key))));

/** Whether a version says and shows what a chart says and shows today. */
const isSame = (version: Version, chart: Chart, content: VersionContent): boolean =>
  textOf(version.file) === textOf(content) &&
  languages.every((language) => drawingHash(version.chart, language) === drawingHash(chart, language));

/** The charts that were never published, or have changed since. */
export function findUnpublished({ library, specs }: Pick<LibraryReading, 'library' | 'specs'>): readonly Unpublished[] {
  return [...library.charts].flatMap(([id, chart]) => {
    const spec = specs.get(id);
    if (typeof spec !== 'object' || spec === null) return [];
    const content = composeContent(chart, spec, library.catalogue);
    const newest = library.versions.get(id)?.at(-1) ?? null;
    return newest !== null && isSame(newest, chart, content) ? [] : [{ id, chart, content, newest }];
  });
}

/** What readers see and could not cite for good. */
export interface Unarchived {
  readonly charts: readonly Unpublished[];
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
  const written = /\{[^{}]*\}?/.exec(text)?.[0] ?? findNumerals(text, language, names)[0]?.text;
  if (written === undefined) return null;
  return {
    id: `${asWritten(written)} tidak boleh ada di catatan: angka lama dan baru dicetak sendiri di halaman perubahan. Tulis dengan kata-kata.`,
    en: `${asWritten(written)} may not stand in the note: the old and the new figures are printed on the page of changes. Say it in words.`,
  };
}

/** Why a reason cannot be right, or null: "other words" is no name for other figures. */
export function refuseReason(before: VersionFile, after: VersionFile): Bilingual | null {
  const change = describeChange(before, after, 'id');
  const figures = change.facts.some(({ how, changes }) => how !== 'changed' || changes.some(({ aspect }) => aspect === 'value' || aspect === 'status' || aspect === 'period')); // prettier-ignore
  if (figures && (change.reason === 'wording' || change.reason === 'restyle')) {
    return {
      id: `Angkanya berubah, jadi alasannya bukan "${change.reason}". Pilih source-revised, our-error, definition, atau new-figures.`,
      en: `Figures changed, so the reason is not "${change.reason}". Choose source-revised, our-error, definition or new-figures.`,
    };
  }
  if (change.reason !== 'restyle' || (change.facts.length === 0 && change.words.length === 0)) return null;
  return {
    id: 'Kata-katanya berubah, jadi alasannya bukan "restyle". Pilih wording.',
    en: 'Words changed, so the reason is not "restyle". Choose wording.',
  };
}

/** What is wrong with a note in either language, or null. */
export const refuseNotes = (note: Bilingual, names: readonly string[] = []): Bilingual | null =>
  languages.map((language) => refuseNoteText(note[language], language, names)).find((wrong) => wrong !== null) ?? null;

type StoryOfChange = NonNullable<VersionFile['change']>['stories'][number];

/** The stories that show a chart, in either language, with their titles as printed today. */
export function storiesShowing(library: Library, chart: string): StoryOfChange[] {
  return [...library.stories.values()]
    .filter((story) => languages.some((language) => listCharts(story[language]).includes(chart)))
    .map(({ slug, id, en }) => ({ slug, title: { id: id.frontMatter.title, en: en.frontMatter.title } }));
}

/** A version that is about to be published. */
export interface Published {
  readonly chart: string;
  readonly hash: string;
  readonly file: VersionFile;
}

export interface VersionsPlan {
  /** Whole files by path: a new one for each version, and the seal. */
  readonly writes: ReadonlyMap<string, string>;
  readonly published: readonly Published[];
}

function compose(library: Library, { id, content, newest }: Unpublished, decision: Decision | null, today: string): VersionFile {
  if (newest === null || decision === null) return { ...content, published: today, previous: null, change: null };
  return {
    ...content,
    published: today,
    previous: newest.hash,
    change: { ...decision, stories: storiesShowing(library, id) },
  };
} // prettier-ignore

/**
 * The versions that publishing some charts would add. Refused, with nothing to write, when a chart that was published before comes
 * without a reason or with one that cannot be right.
 * @param today the day of publication, as an ISO date
 */
export function planVersions(
  library: Library,
  unpublished: readonly Unpublished[],
  decisions: ReadonlyMap<string, Decision>,
  today: string,
): VersionsPlan | { readonly refusal: Bilingual } {
  const published: Published[] = [];
  const names = namesWithNumbers(library.catalogue);
  const wrong: Bilingual[] = [];
  for (const chart of unpublished) {
    const decision = decisions.get(chart.id) ?? null;
    if (chart.newest !== null && decision === null) {
      wrong.push({ id: `${chart.id}: belum ada alasan.`, en: `${chart.id}: no reason was given.` });
      continue;
    }
    const file = compose(library, chart, decision, today);
    const refusal =
      chart.newest === null || decision === null
        ? null
        : (refuseReason(chart.newest.file, file) ?? refuseNotes(decision.note, names));
    if (refusal !== null) wrong.push({ id: `${chart.id}: ${refusal.id}`, en: `${chart.id}: ${refusal.en}` });
    published.push({ chart: chart.id, hash: sha256(writeVersion(file)), file });
  }
  if (wrong.length > 0)
    return { refusal: { id: wrong.map(({ id }) => id).join('\n'), en: wrong.map(({ en }) => en).join('\n') } };
  return { writes: withSeal(library, published), published };
}

/** The seal names the newest version of every chart, also of those that a merge or an interrupted run left unsealed. */
export const newestOf = ({ versions }: Pick<Library, 'versions'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...versions].flatMap(([chart, chain]) => (chain.at(-1) ? [[chart, chain.at(-1)?.hash ?? '']] : [])),
  );

function withSeal(library: Library, published: readonly Published[]): ReadonlyMap<string, string> {
  const newest = { ...newestOf(library), ...Object.fromEntries(published.map(({ chart, hash }) => [chart, hash])) };
  return new Map([
    ...published.map(({ chart, hash, file }) => [versionPath(chart, hash), writeVersion(file)] as const),
    [sealPath, writeSeal(library.archive.texts, newest)],
  ]);
}
