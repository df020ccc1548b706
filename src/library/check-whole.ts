import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { nearest } from '../facts/suggest.ts';
import { address, readAddress } from '../i18n/addresses.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { singlePages } from '../i18n/page-kinds.ts';
import { headingId } from '../prose/markdown.ts';
import type { ParsedStory } from '../prose/parse-story.ts';
import type { Archive } from './archive/archive.ts';
import type { Story } from './read-stories.ts';
import { topicsPath } from './read-topics.ts';

/** Everything that has a page of its own, by id; null while its ids are not all known. */
export interface Things {
  readonly story: ReadonlySet<string>;
  readonly chart: ReadonlySet<string>;
  readonly fact: ReadonlySet<string> | null;
  readonly topic: ReadonlySet<string> | null;
  readonly place: ReadonlySet<string> | null;
  readonly dispute: ReadonlySet<string> | null;
}

/** What a head has that can be linked to: the chart that leads the story. */
interface Head {
  readonly title: string;
  readonly chart?: string | undefined;
}

type AnyStory = Story<Head>;

const problem = (file: string, message: Bilingual, line = 1, column = 1): Problem => ({ file, line, column, message });

const idsOn = ({ headings, uses, frontMatter }: ParsedStory<Head>): ReadonlySet<string> =>
  new Set([
    ...(frontMatter.chart === undefined ? [] : [`grafik-${frontMatter.chart}`]),
    ...headings.map(({ text }) => headingId(text)),
    ...uses.flatMap(({ component, attributes: { id = '' } }) =>
      component === 'Chart' ? [`grafik-${id}`] : component === 'Fact' ? [`bukti-${id}`, `sebut-${id}`] : [],
    ),
  ]);

const thingNames: Readonly<Record<keyof Things, Bilingual>> = {
  story: { id: 'Cerita', en: 'story' },
  chart: { id: 'Grafik', en: 'chart' },
  fact: { id: 'Angka', en: 'number' },
  topic: { id: 'Topik', en: 'topic' },
  place: { id: 'Wilayah', en: 'place' },
  dispute: { id: 'Selisih', en: 'dispute' },
};

const isThing = (page: string): page is keyof Things => Object.hasOwn(thingNames, page);

/** Stories that are being written and the charts that are made for them: they have no page yet. */
export type Unfinished = Readonly<Record<'story' | 'chart', ReadonlySet<string>>>;

const nothingUnfinished: Unfinished = { story: new Set(), chart: new Set() };

const refuseUnfinished = (page: 'story' | 'chart', id: string, path: string): Bilingual =>
  page === 'story'
    ? {
        id: `Cerita "${id}" masih draf, sehingga ${path} belum membawa ke mana pun. Hapus tautannya, atau sahkan dulu cerita itu: npm run sign -- ${id}`,
        en: `The story "${id}" is still a draft, so ${path} leads nowhere yet. Take the link out, or sign that story first: npm run sign -- ${id}`,
      }
    : {
        id: `Grafik "${id}" baru dipakai draf, sehingga ${path} belum membawa ke mana pun. Hapus tautannya, atau sahkan dulu cerita yang memuatnya.`,
        en: `The chart "${id}" is in a draft alone, so ${path} leads nowhere yet. Take the link out, or sign the story that shows it first.`,
      };

/** What is wrong with a link to a page of this site, or null. Files, versions and embeds are judged when the site is built. */
function refuseLink(url: string, things: Things, unfinished: Unfinished, language: Language): Bilingual | null {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/') || /\.\w+$|^\/(v|en\/embed|embed|oembed|data)\//.test(path)) return null;
  const found = readAddress(path.endsWith('/') ? path : `${path}/`);
  if (found === null) {
    const known = singlePages.flatMap((page) => languages.map((each) => address({ page }, each)));
    const near = nearest(path.endsWith('/') ? path : `${path}/`, known);
    return {
      id: `Halaman ${path} tidak ada di situs ini.${near === null ? ' Periksa alamatnya.' : ` Mungkin maksudnya ${near}.`}`,
      en: `There is no page ${path} on this site.${near === null ? ' Check the address.' : ` Did you mean ${near}?`}`,
    };
  }
  if (!path.endsWith('/'))
    return { id: `Tulis ${path}/, dengan garis miring di belakang.`, en: `Write ${path}/, with a slash at its end.` };
  const { to } = found;
  if (!('id' in to) || 'version' in to || !isThing(to.page)) return null;
  if ((to.page === 'story' || to.page === 'chart') && unfinished[to.page].has(to.id))
    return refuseUnfinished(to.page, to.id, path);
  if (things[to.page]?.has(to.id) !== false) return null;
  const near = nearest(to.id, things[to.page] ?? []);
  const meant = near === null ? null : address({ page: to.page, id: near }, language);
  return {
    id: `${thingNames[to.page].id} "${to.id}" tidak ada, sehingga ${path} tidak membawa ke mana pun.${meant === null ? ' Periksa alamatnya.' : ` Mungkin maksudnya ${meant}.`}`,
    en: `There is no ${thingNames[to.page].en} "${to.id}", so ${path} leads nowhere.${meant === null ? ' Check the address.' : ` Did you mean ${meant}?`}`,
  };
}

function refuseFragment(url: string, ids: ReadonlySet<string>): Bilingual | null {
  const fragment = url.startsWith('#') ? decodeURIComponent(url.slice(1)) : '';
  if (fragment === '' || ids.has(fragment)) return null;
  const near = nearest(fragment, ids);
  const meant =
    near === null ? { id: '', en: '' } : { id: ` Mungkin maksudnya #${near}.`, en: ` Did you mean #${near}?` };
  return {
    id: `Tidak ada bagian #${fragment} di halaman ini.${meant.id}`,
    en: `There is no part #${fragment} on this page.${meant.en}`,
  };
}

/**
 * Links of a story or a text that lead to no page, chart, number or part of the page.
 * @param unfinished what it may not lead to; left out for a draft, which may lead to others
 */
export const checkLinks = (
  story: AnyStory,
  things: Things,
  unfinished: Unfinished = nothingUnfinished,
): readonly Problem[] =>
  languages.flatMap((language) => {
    const ids = idsOn(story[language]);
    return story[language].links.flatMap(({ url, line, column }) => {
      const message = refuseLink(url, things, unfinished, language) ?? refuseFragment(url, ids);
      return message === null ? [] : [problem(story[language].file, message, line, column)];
    });
  });

/** Paragraphs this long are not alike by chance. */
const longEnough = 80;

/** A story that was copied under another name and not rewritten would be published twice, and cited by two addresses. */
export function checkCopies(stories: ReadonlyMap<string, AnyStory>): readonly Problem[] {
  const known = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [slug, { id, en }] of stories) {
    const long = [id, en].flatMap(({ passages }) =>
      passages.flatMap(({ text }) => (text.length >= longEnough ? [text] : [])),
    );
    const counts = new Map<string, number>();
    for (const text of long) {
      const other = known.get(text);
      if (other !== undefined && other !== slug) counts.set(other, (counts.get(other) ?? 0) + 1);
      else known.set(text, slug);
    }
    for (const [other, count] of counts) {
      if (count < 2 || 2 * count < long.length) continue;
      problems.push(
        problem(id.file, {
          id: `Cerita ini salinan content/stories/${other}/: sebagian besar alineanya sama. Hapus salah satunya; bila ceritanya pindah alamat, tulis alamat lama dan barunya di content/redirects.json.`,
          en: `This story is a copy of content/stories/${other}/: most of its paragraphs are the same. Delete one of them; if the story has moved, write its old and its new address in content/redirects.json.`,
        }),
      );
    }
  }
  return problems;
}

/** Two jobs of the guide at one place: which comes first would be chance. */
export function checkOrder(jobs: ReadonlyMap<string, Story<{ readonly order: number }>>): readonly Problem[] {
  const taken = new Map<number, string>();
  return [...jobs.values()].flatMap(({ slug, id }) => {
    const { order } = id.frontMatter;
    const other = taken.get(order);
    taken.set(order, other ?? slug);
    if (other === undefined) return [];
    return [
      problem(id.file, {
        id: `order: ${order} sudah dipakai content/guide/${other}/. Beri setiap pekerjaan urutannya sendiri.`,
        en: `order: ${order} is that of content/guide/${other}/ already. Give each job a place of its own.`,
      }),
    ];
  });
}

/** A story and a chart of one name would share the address of their versions. */
export const checkNames = ({ story, chart }: Pick<Things, 'story' | 'chart'>): readonly Problem[] =>
  [...story]
    .filter((slug) => chart.has(slug))
    .map((slug) =>
      problem(`content/charts/${slug}.json`, {
        id: `Grafik ini bernama sama dengan cerita content/stories/${slug}/, padahal versi keduanya beralamat /v/${slug}/. Ganti nama salah satunya.`,
        en: `This chart is called like the story content/stories/${slug}/, but the versions of both stand at /v/${slug}/. Rename one of them.`,
      }),
    );

/** Stories, charts and numbers that were published and are no longer there: their addresses are cited. */
export function checkGone(
  { addresses, redirects }: Pick<Archive, 'addresses' | 'redirects'>,
  things: Things,
  drafts: ReadonlySet<string>,
): readonly Problem[] {
  const moved = new Set(redirects.map(({ from }) => from));
  return addresses.flatMap((path) => {
    const found = readAddress(path);
    if (found === null || found.language !== 'id' || !('id' in found.to) || 'version' in found.to) return [];
    const { page, id } = found.to;
    if (!isThing(page) || things[page]?.has(id) !== false || moved.has(path)) return [];
    const file =
      page === 'story'
        ? `content/stories/${id}/id.mdx`
        : page === 'chart'
          ? `content/charts/${id}.json`
          : page === 'topic'
            ? topicsPath
            : 'data/';
    if (page === 'story' && drafts.has(id)) {
      return [
        problem(file, {
          id: `Cerita ini sudah terbit di ${path}, sehingga tidak dapat menjadi draf lagi. Hapus baris draft: true; bila ditulis ulang, kerjakan di cabang Git.`,
          en: `This story was published at ${path}, so that it cannot be a draft again. Take out the line draft: true; to rewrite it, work on a branch in Git.`,
        }),
      ];
    }
    const restore = file === 'data/' ? file : file.replace(/id\.mdx$/, '');
    return [
      problem(file, {
        id: `${thingNames[page].id} "${id}" sudah terbit di ${path}, tetapi berkas atau catatannya kini tidak ada. Alamatnya sudah dikutip: pulihkan (git checkout -- ${restore}), atau tulis alamat lama dan barunya di content/redirects.json.`,
        en: `The ${thingNames[page].en} "${id}" was published at ${path}, but is no longer there. Its address is cited: restore it (git checkout -- ${restore}), or write its old and its new address in content/redirects.json.`,
      }),
    ];
  });
}
