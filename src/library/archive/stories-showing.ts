import type { VersionFile } from '../../citing/versions/version-file.ts';
import { fillPlaceholders } from '../../facts/placeholders.ts';
import { languages } from '../../i18n/locale.ts';
import { listCharts } from '../../prose/lock/story-content.ts';
import { printedFrom } from '../locks/printed-from.ts';
import type { Library } from '../read-library.ts';

type StoryOfChange = NonNullable<VersionFile['change']>['stories'][number];

/** The stories that show a chart, in either language, with their titles as printed today. */
export function storiesShowing(library: Library, chart: string): StoryOfChange[] {
  return [...library.stories.values()]
    .filter((story) => languages.some((language) => listCharts(story[language]).includes(chart)))
    .map(({ slug, id, en }) => {
      const { catalogue } = printedFrom(library, slug);
      return {
        slug,
        title: {
          id: fillPlaceholders(id.frontMatter.title, 'id', catalogue),
          en: fillPlaceholders(en.frontMatter.title, 'en', catalogue),
        },
      };
    });
}
