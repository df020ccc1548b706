import { describe, expect, test } from 'vitest';
import { officialPlaces } from '../../src/facts/official-codes.ts';
import { formatFact } from '../../src/facts/format.ts';
import { factsOf } from '../../src/facts/places/place-tree.ts';
import { address, readAddress } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { getLibrary } from '../../src/library/library.ts';
import { contentOf, hasClass, readTags, visibleText } from '../markup.ts';
import { sitePages, type SitePage } from '../site-pages.ts';

const { catalogue } = getLibrary();
const pages = sitePages.filter(({ page }) => page === 'place');
const lists = sitePages.filter(({ page }) => page === 'places');

/** The part of a page that is its own: not the menus, nor what machines are told. */
const ownPart = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** The numbers that a page leads to, in the order of the page. */
const factsOn = ({ html }: SitePage): readonly string[] =>
  readTags(ownPart(html)).flatMap(({ attributes }) => {
    const found = readAddress(attributes.get('href')?.split('#')[0] ?? '');
    return found?.to.page === 'fact' ? [found.to.id] : [];
  });

const digits = (text: string) => text.replaceAll(/\D/g, '');

describe('the pages of places', () => {
  test('are there for every place on record in both languages, and for each regency and city of South Sulawesi', () => {
    for (const language of languages) {
      const here = pages.filter((page) => page.language === language);
      expect(new Set(here.map(({ id }) => id))).toEqual(new Set(catalogue.places.keys()));
      const codes = here.flatMap(({ id }) => catalogue.places.get(id ?? '')?.codes?.kemendagri ?? []);
      const ofProvince = officialPlaces.filter(({ kemendagri }) => kemendagri.startsWith('73.'));
      expect(ofProvince.length).toBe(24);
      expect(ofProvince.filter(({ kemendagri }) => !codes.includes(kemendagri))).toEqual([]);
    }
  });

  test.each(pages.map((page) => [page.path, page] as const))('%s weighs at most 100 kB', (_path, { html }) => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
  });

  test('print both official codes where there are any', () => {
    for (const { id, html } of pages) {
      const codes = catalogue.places.get(id ?? '')?.codes;
      if (!codes) continue;
      const text = visibleText(ownPart(html));
      expect(text, id ?? '').toContain(`BPS ${codes.bps}`);
      expect(text, id ?? '').toContain(`Kemendagri ${codes.kemendagri}`);
    }
  });

  test('say the same in both languages: the same numbers in the same order', () => {
    for (const { id } of pages.filter(({ language }) => language === 'id')) {
      const [one = [], other = []] = languages.map((language) =>
        pages.filter((page) => page.id === id && page.language === language).flatMap(factsOn),
      );
      expect(one, id ?? '').toEqual(other);
    }
  });

  test('print a figure nowhere but as a link to its own page, and as the record has it', () => {
    const factAt = (href: string | undefined) => {
      const to = readAddress(href ?? '')?.to;
      return to?.page === 'fact' ? catalogue.facts.get(to.id) : undefined;
    };
    for (const { path, html, language } of pages) {
      const part = ownPart(html);
      for (const tag of readTags(part).filter(({ name }) => name === 'a')) {
        if (!hasClass(tag, 'value')) continue;
        const fact = factAt(tag.attributes.get('href'));
        expect(fact, `${path} ${tag.attributes.get('href')}`).toBeDefined();
        expect(visibleText(contentOf(part, tag)).trim(), path).toBe(
          visibleText(fact ? formatFact(fact, language) : '').trim(),
        );
      }
      for (const ends of readTags(part).filter((tag) => hasClass(tag, 'ends'))) {
        const inside = contentOf(part, ends);
        for (const link of readTags(inside).filter(({ name }) => name === 'a')) {
          const fact = factAt(link.attributes.get('href'));
          expect(digits(visibleText(contentOf(inside, link))), path).toBe(
            digits(fact ? formatFact(fact, language) : ''),
          );
        }
      }
    }
  });

  test('have rows for figures where there are figures, and say plainly that none was found where there are none', () => {
    for (const { id, language, html, path } of pages) {
      const place = catalogue.places.get(id ?? '');
      const count = place ? factsOf(place, catalogue).length : 0;
      const rows = readTags(html).filter((tag) => tag.name === 'ul' && hasClass(tag, 'figures'));
      expect(rows.length > 0, path).toBe(count > 0);
      const none = { id: 'Tidak ditemukan angka', en: 'No figure found' }[language];
      const head = readTags(html).filter((tag) => hasClass(tag, 'gap'));
      expect(
        head.some((tag) => visibleText(contentOf(html, tag)).includes(none)),
        path,
      ).toBe(count === 0);
    }
  });

  test('have no section and no list without anything in it', () => {
    for (const { path, html } of pages) {
      const part = ownPart(html);
      for (const tag of readTags(part).filter(({ name }) => ['section', 'ul', 'ol', 'dl', 'details'].includes(name))) {
        const inside = contentOf(part, tag).replace(/<(h2|summary)[^>]*>.*?<\/\1>/s, '');
        expect(visibleText(inside).trim(), `${path} <${tag.name}>`).not.toBe('');
      }
    }
  });

  test('put no figure of another place among those of the place', () => {
    for (const { id, html, path } of pages) {
      const part = ownPart(html);
      for (const list of readTags(part).filter((tag) => hasClass(tag, 'figures'))) {
        const inside = contentOf(part, list);
        for (const link of readTags(inside).filter((tag) => hasClass(tag, 'value'))) {
          const to = readAddress(link.attributes.get('href') ?? '')?.to;
          const fact = catalogue.facts.get(to && 'id' in to ? to.id : '');
          expect(fact?.place.id, `${path} ${fact?.id}`).toBe(id);
        }
      }
    }
  });
});

describe('the list of places', () => {
  test('leads to every place, the tiles of the province to each of the 24', () => {
    for (const { html, language } of lists) {
      const part = ownPart(html);
      const targets = readTags(part).flatMap(({ attributes }) => attributes.get('href') ?? []);
      const all = [...catalogue.places.keys()].map((id) => address({ page: 'place', id }, language));
      expect(all.filter((path) => !targets.includes(path))).toEqual([]);
      const [tiles] = readTags(part).filter((tag) => hasClass(tag, 'tiles'));
      const inTiles = readTags(tiles ? contentOf(part, tiles) : '').filter(({ name }) => name === 'a');
      expect(inTiles.length).toBe(24);
    }
  });
});
