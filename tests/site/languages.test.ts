import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shelvesById } from '../../src/facts/number-shelves.ts';
import { sourceShelvesById } from '../../src/facts/source-shelves.ts';
import { address, readAddress } from '../../src/i18n/addresses.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { singlePages, type Destination } from '../../src/i18n/page-kinds.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { dist, root } from '../folders.ts';
import { contentOf, readTags, type Tag } from '../markup.ts';
import { siteFiles, sitePages, type SitePage } from '../site-pages.ts';

const pages = new Map(sitePages.map((page) => [page.path, { ...page, tags: readTags(page.html) }]));
/** The page for wrong addresses has no address of its own. */
const addressed = [...pages.values()].filter(({ page }) => page !== 'not-found');

const links = (tags: readonly Tag[], rel: string) =>
  tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    .map(({ attributes }) => attributes);

const pathOf = (url: string | undefined) => (url === undefined ? null : new URL(url).pathname);

const alternates = (tags: readonly Tag[]) =>
  new Map(
    links(tags, 'alternate')
      .filter((attributes) => attributes.has('hreflang'))
      .map((attributes) => [attributes.get('hreflang') ?? '', pathOf(attributes.get('href'))]),
  );

const isHidden = ({ html }: SitePage) => /<meta name="robots" content="noindex"/.test(html);

describe('the two languages', () => {
  const { catalogue, topics, charts, stories, versions, storyVersions } = readLibrary(root);
  const everything: readonly Destination[] = [
    ...[...catalogue.facts.keys()].map((id) => ({ page: 'fact', id }) as const),
    ...[...shelvesById(catalogue, topics).keys()].map((id) => ({ page: 'shelf', id }) as const),
    ...[...catalogue.series.keys()].map((id) => ({ page: 'series', id }) as const),
    ...[...sourceShelvesById(catalogue).keys()].map((id) => ({ page: 'sourceShelf', id }) as const),
    ...[...catalogue.disputes.keys()].map((id) => ({ page: 'dispute', id }) as const),
    ...[...charts.keys()].map((id) => ({ page: 'chart', id }) as const),
    ...[...catalogue.places.keys()].map((id) => ({ page: 'place', id }) as const),
    ...[...stories.keys()].map((id) => ({ page: 'story', id }) as const),
    ...[...topics.keys()].map((id) => ({ page: 'topic', id }) as const),
    ...[...versions].flatMap(([id, each]) =>
      each.flatMap(({ short, file }) => [
        { page: 'version', id, version: short } as const,
        ...(file.previous === null ? [] : [{ page: 'change', id, version: short } as const]),
      ]),
    ),
    ...[...storyVersions].flatMap(([id, each]) =>
      each.map(({ short }) => ({ page: 'edition', id, version: short }) as const),
    ),
    ...singlePages.map((page) => ({ page })),
  ];

  test('each have a page for every fact, chart, story and list there is', () => {
    expect(catalogue.facts.size).toBeGreaterThan(250);
    const missing = everything
      .flatMap((to) => languages.map((language) => address(to, language)))
      .filter((path) => !pages.has(path));
    expect(missing).toEqual([]);
  });

  test('have no page for a fact, a chart, a version or a story that is not in the record', () => {
    const known = new Set(everything.flatMap((to) => languages.map((language) => address(to, language))));
    const strays = addressed.filter(({ page, path }) => page !== 'other' && !known.has(path));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  test('are declared on every page by lang', () => {
    const wrong = [...pages.values()].filter(
      ({ tags, language }) => tags.find(({ name }) => name === 'html')?.attributes.get('lang') !== language,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('point to each other, and to Indonesian for all other readers, on every page', () => {
    const faults = addressed.flatMap(({ path, tags, language }) => {
      const other: Language = language === 'id' ? 'en' : 'id';
      const declared = alternates(tags);
      const twin = declared.get(other);
      const back = twin ? pages.get(twin) : undefined;
      return [
        declared.size === 3 ? null : `${path} declares ${declared.size} alternates`,
        declared.get(language) === path ? null : `${path} does not list itself`,
        back ? null : `${path} has no page in the other language`,
        back && alternates(back.tags).get(language) !== path ? `${twin} does not point back to ${path}` : null,
        declared.get('x-default') === (language === 'id' ? path : twin) ? null : `${path} has the wrong x-default`,
      ].filter((fault) => fault !== null);
    });
    expect(faults).toEqual([]);
  });

  test('print the same numbers on the same page, each leading to its evidence or its page', () => {
    const numbersOn = ({ tags }: { readonly tags: readonly Tag[] }) =>
      new Set(
        tags.flatMap(({ attributes }) => {
          const opened = /^bukti-(.+)$/.exec(attributes.get('popovertarget') ?? '')?.[1];
          const to = readAddress((attributes.get('href') ?? '').split('#', 1)[0] ?? '')?.to;
          return [...(opened === undefined ? [] : [opened]), ...(to?.page === 'fact' ? [to.id] : [])];
        }),
      );
    const faults = addressed.flatMap((page) => {
      if (page.language === 'en') return [];
      const twin = pages.get(alternates(page.tags).get('en') ?? '');
      const [here, there] = [numbersOn(page), twin === undefined ? new Set<string>() : numbersOn(twin)];
      const unlike = [...here, ...there].filter((id) => !here.has(id) || !there.has(id));
      return unlike.length === 0 ? [] : [`${page.path}: ${unlike.slice(0, 5).join(', ')}`];
    });
    expect(faults).toEqual([]);
  });

  test('are one tap apart: the switch leads to the same page in the other language', () => {
    const faults = addressed.flatMap(({ path, page, id, html, tags, language }) => {
      const header = tags.find(({ name }) => name === 'header');
      const masthead = header ? readTags(contentOf(html, header)) : [];
      const [target] = masthead.filter(({ name, attributes }) => name === 'a' && attributes.has('hreflang'));
      const twin = pages.get(target?.attributes.get('href') ?? '');
      const same = twin && twin.page === page && twin.id === id && twin.language !== language;
      return same ? [] : [`${path} → ${target?.attributes.get('href')}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('what search engines are told', () => {
  test('every page names itself as the original', () => {
    const wrong = addressed.filter(({ path, tags }) => {
      const canonical = links(tags, 'canonical');
      return canonical.length !== 1 || pathOf(canonical[0]?.get('href')) !== path;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the sitemap lists exactly the pages that may be indexed', () => {
    const listed = siteFiles
      .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...readFileSync(`${dist}${file}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, url]) => pathOf(url));
    const indexable = addressed.filter((page) => !isHidden(page)).map(({ path }) => path);
    expect(listed.toSorted()).toEqual(indexable.toSorted());
  });

  test('the gallery of made-up charts, the page for wrong addresses, the versions and the editions are not to be indexed', () => {
    const hidden = [...pages.values()].filter(isHidden).map(({ path }) => path);
    const versions = addressed.filter(({ page }) => page === 'version' || page === 'change').map(({ path }) => path);
    expect(versions.length).toBeGreaterThan(0);
    expect(hidden.toSorted()).toEqual(
      ['/404.html', address({ page: 'gallery' }, 'id'), address({ page: 'gallery' }, 'en'), ...versions].toSorted(),
    );
  });

  test('every page has a title and a description that no other page in its language has', () => {
    const seen = new Map<string, string>();
    const repeated = addressed.flatMap(({ path, html, tags, language }) => {
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      const description =
        tags.find(({ attributes }) => attributes.get('name') === 'description')?.attributes.get('content') ?? '';
      const key = `${language} ${title} ${description}`;
      const earlier = seen.get(key);
      seen.set(key, path);
      return title === '' || description === '' || earlier ? [`${path} ${earlier ?? 'is empty'}`] : [];
    });
    expect(repeated).toEqual([]);
  });
});
