import { composeContent, type VersionContent } from '../../citing/versions/compose-version.ts';
import { drawingHash } from '../../citing/versions/drawing-hash.ts';
import type { Version } from '../../citing/versions/version.ts';
import type { Chart } from '../../charts/open-chart.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { languages } from '../../i18n/locale.ts';
import type { LibraryReading } from '../read-library.ts';

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
