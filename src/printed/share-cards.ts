import {
  shareAddress,
  shareShapes,
  writeShareCard,
  type ShareShape,
  type ShareWords,
} from '../citing/picture/share-card.ts';
import type { Version } from '../citing/versions/version.ts';
import { address } from '../i18n/addresses.ts';
import { shareWords } from '../i18n/cite-words.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { pageKinds } from '../i18n/page-kinds.ts';
import type { Library } from '../library/read-library.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import { picturePng } from '../press/card-bytes.ts';
import { absolute } from '../citing/site.ts';

const shapes = Object.keys(shareShapes) as ShareShape[];

/** The newest version of a chart with the chart itself, from which it can be drawn in another shape; null for one that is not published. */
function newestOf({ charts, versions, catalogue, site }: Library, id: string | undefined): Version | null {
  const [chart, frozen] = [charts.get(id ?? ''), versions.get(id ?? '')?.at(-1)];
  if (!chart || !frozen) return null;
  const { hash, short, text, file } = frozen;
  return {
    hash,
    short,
    text,
    file: { published: file.published, words: file.words, places: [] },
    catalogue,
    chart,
    site,
  };
}

const bare = (url: string) => url.replace(/^https?:\/\//, '');

interface NamedShare {
  readonly name: string;
  readonly words: ShareWords;
}

function chartShare(library: Library, id: string, language: Language): NamedShare | null {
  const version = newestOf(library, id);
  if (version === null) return null;
  const { title, subtitle } = version.file.words[language];
  const page = absolute(address({ page: 'chart', id }, language), library.site);
  const corner = pageKinds.charts.title[language];
  return {
    name: `chart-${id}`,
    words: { language, corner, headline: title, lead: subtitle, address: bare(page), version },
  };
}

/** A story by its headline and standfirst, over the chart that stands for it. */
function storyShare(library: Library, slug: string, language: Language): NamedShare | null {
  const story = library.stories.get(slug)?.[language];
  if (!story) return null;
  const { title, standfirst, kicker } = story.frontMatter;
  const version = newestOf(
    library,
    listCharts(story).find((id) => library.versions.has(id)),
  );
  const page = absolute(address({ page: 'story', id: slug }, language), library.site);
  return {
    name: `story-${slug}`,
    words: { language, corner: kicker, headline: title, lead: standfirst, address: bare(page), version },
  };
}

/** A card to take away: where it lies, what it is called and what for. */
export interface ShareOffer {
  readonly path: string;
  readonly name: string;
  /** In pixels. */
  readonly size: string;
  readonly about: string;
}

const offer = (share: NamedShare | null, language: Language): readonly ShareOffer[] =>
  share === null
    ? []
    : shapes.map((shape) => {
        const { width, height } = shareShapes[shape];
        const path = shareAddress(share.name, share.words, shape);
        return {
          path,
          name: path.split('/').at(-1) ?? '',
          size: `${width}×${height}`,
          about: shareWords[language][shape],
        };
      });

export const offerChartShares = (library: Library, id: string, language: Language) =>
  offer(chartShare(library, id, language), language);

export const offerStoryShares = (library: Library, slug: string, language: Language) =>
  offer(storyShare(library, slug, language), language);

/** Every such card and how its file is made, by its path. */
export function listShares(library: Library): ReadonlyMap<string, () => Promise<Uint8Array>> {
  const shares = languages.flatMap((language) => [
    ...[...library.charts.keys()].map((id) => chartShare(library, id, language)),
    ...[...library.stories.keys()].map((slug) => storyShare(library, slug, language)),
  ]);
  return new Map(
    shares.flatMap((share) =>
      share === null
        ? []
        : shapes.map(
            (shape) =>
              [
                shareAddress(share.name, share.words, shape),
                () => picturePng(writeShareCard(share.words, shape)),
              ] as const,
          ),
    ),
  );
}
