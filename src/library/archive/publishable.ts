import { composeSaid, composeVersion, type Looks } from '../../citing/versions/compose-version.ts';
import { compareVersions, type ChangeReason, type Difference } from '../../citing/versions/describe-change.ts';
import type { FormOne } from '../../citing/versions/form-1.ts';
import type { StoryFormOne } from '../../citing/versions/story-form-1.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { listCharts } from '../../prose/lock/story-content.ts';
import type { Library, LibraryReading } from '../read-library.ts';
import type { Archived } from './read-archive.ts';

/** What an editor said about a change: why, and in a sentence for readers. */
export interface Decision {
  readonly reason: ChangeReason;
  readonly note: Bilingual;
}

export type ArchivedFile = FormOne | StoryFormOne;

/** What is decided when something is published. */
export interface Occasion {
  /** ISO day. */
  readonly day: string;
  /** Null for what was never published. */
  readonly decision: Decision | null;
  /** What charts are drawn with. */
  readonly looks: Looks;
  /** SHA-256 of the newest version of each chart, those published at the same time among them. */
  readonly charts: ReadonlyMap<string, string>;
}

/** A chart or a story of today beside its newest version or edition: the archive treats both alike. */
export interface Publishable {
  readonly kind: 'chart' | 'story';
  readonly id: string;
  readonly title: Bilingual;
  /** Ids of the numbers that it shows. */
  readonly shown: readonly string[];
  /** Ids of the charts that must have been published before it. */
  readonly needs: readonly string[];
  /** Null for what was never published. */
  readonly newest: Archived | null;
  /** What it says otherwise than its newest; null where there is none. */
  differ(this: void, language: Language): Difference | null;
  /** Whether what it looks like is as it was, too. */
  looksAlike(this: void, looks: Looks): boolean;
  /** Its file as it would be published. */
  compose(this: void, occasion: Occasion): ArchivedFile;
}

/** The stories that show a chart, in either language, with their titles as printed today. */
function storiesShowing(library: Library, chart: string): NonNullable<FormOne['change']>['stories'] {
  return [...library.stories.values()]
    .filter((story) => languages.some((language) => listCharts(story[language]).includes(chart)))
    .map(({ slug, id, en }) => ({ slug, title: { id: id.frontMatter.title, en: en.frontMatter.title } }));
}

/** What makes two versions look alike: all that is drawn and written, on the same day. */
const looksOf = ({ parts, style, figure, embeds, pages }: FormOne): string =>
  canonicalJson({ parts, style, figure, embeds, pages });

/** Every chart with what it says today. */
export const publishableCharts = ({
  library,
  specs,
}: Pick<LibraryReading, 'library' | 'specs'>): readonly Publishable[] =>
  [...library.charts].flatMap(([id, chart]): readonly Publishable[] => {
    const spec = specs.get(id);
    if (typeof spec !== 'object' || spec === null) return [];
    const said = composeSaid(chart, spec, library.catalogue);
    const newest = library.versions.get(id)?.at(-1) ?? null;
    return [
      {
        kind: 'chart',
        id,
        title: chart.title,
        shown: said.shown,
        needs: [],
        newest,
        differ: (language) => newest && compareVersions(newest.file, said, language),
        looksAlike: (looks) =>
          newest !== null &&
          looksOf(composeVersion(said, chart, library, { published: newest.file.published, after: null }, looks)) ===
            looksOf(newest.file),
        compose({ day, decision, looks }) {
          const after =
            newest === null || decision === null
              ? null
              : { version: newest, ...decision, stories: storiesShowing(library, id) };
          return composeVersion(said, chart, library, { published: day, after }, looks);
        },
      },
    ];
  });
