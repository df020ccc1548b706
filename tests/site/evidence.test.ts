import { describe, expect, test } from 'vitest';
import { contentOf, hasClass, readTags, visibleText } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

/** Pages whose prose binds numbers to facts. */
const pages = sitePages
  .filter(({ html }) => html.includes('class="prose"'))
  .map(({ path, page, html }) => {
    const tags = readTags(html);
    return {
      path,
      page,
      html,
      links: tags.filter((tag) => tag.name === 'a' && hasClass(tag, 'fact')),
      cards: tags.filter((tag) => tag.name === 'article' && hasClass(tag, 'card')),
    };
  });

const idOf = (prefix: string, written: string | undefined) =>
  written?.startsWith(prefix) ? written.slice(prefix.length) : null;

describe('the evidence on a page', () => {
  test('is there at all: every story prints numbers and carries cards', () => {
    const stories = pages.filter(({ page }) => page === 'story');
    expect(stories.length).toBeGreaterThanOrEqual(2);
    for (const { path, links, cards } of stories) {
      expect(links.length, path).toBeGreaterThanOrEqual(20);
      expect(cards.length, path).toBeGreaterThanOrEqual(15);
    }
  });

  test('opens from every number in the text: each link names a card on the same page, and each card has a link', () => {
    for (const { path, links, cards } of pages) {
      const linked = new Set(links.map(({ attributes }) => idOf('#bukti-', attributes.get('href'))));
      const carded = cards.map(({ attributes }) => idOf('bukti-', attributes.get('id')));
      expect([...linked].toSorted(), path).toEqual(carded.toSorted());
    }
  });

  test('closes onto the number it was opened from', () => {
    for (const { path, html, links, cards } of pages) {
      const mentions = new Set(links.flatMap(({ attributes }) => attributes.get('id') ?? []));
      for (const card of cards) {
        const id = idOf('bukti-', card.attributes.get('id'));
        const inside = readTags(contentOf(html, card)).filter(({ name }) => name === 'a');
        const closing = inside.filter((tag) => hasClass(tag, 'close') || hasClass(tag, 'back'));
        expect(
          closing.map(({ attributes }) => attributes.get('href')),
          `${path} ${id}`,
        ).toEqual([`#sebut-${id}`, `#sebut-${id}`]);
        expect(mentions, path).toContain(`sebut-${id}`);
      }
    }
  });

  test('names a source with an address, and the page of the number itself, in every card', () => {
    for (const { path, html, cards } of pages) {
      for (const card of cards) {
        const id = idOf('bukti-', card.attributes.get('id'));
        const targets = readTags(contentOf(html, card)).flatMap(({ attributes }) => attributes.get('href') ?? []);
        expect(
          targets.some((href) => /^https?:\/\//.test(href)),
          `${path} ${id}: source`,
        ).toBe(true);
        expect(
          targets.some((href) => href.endsWith(`/${id}/`)),
          `${path} ${id}: page`,
        ).toBe(true);
      }
    }
  });

  test('repeats the number as the text prints it at its first mention', () => {
    const digits = (text: string) => text.replaceAll(/[^0-9]/g, '');
    for (const { path, html, links, cards } of pages) {
      for (const card of cards) {
        const id = idOf('bukti-', card.attributes.get('id'));
        const mention = links.find(({ attributes }) => attributes.get('id') === `sebut-${id}`);
        const printed = digits(mention ? visibleText(contentOf(html, mention)) : '');
        const inside = contentOf(html, card);
        const heading = readTags(inside).find(({ name }) => name === 'h3');
        expect(digits(visibleText(heading ? contentOf(inside, heading) : '')), `${path} ${id}`).toContain(printed);
        expect(printed, `${path} ${id}`).not.toBe('');
      }
    }
  });
});
