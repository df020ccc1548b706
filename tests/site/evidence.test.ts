import { describe, expect, test } from 'vitest';
import { contentOf, hasClass, readTags, visibleText, type Tag } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

const isOfTerm = ({ attributes }: Tag) => attributes.get('id')?.startsWith('istilah-') === true;

/** Pages whose prose binds numbers to facts. */
const pages = sitePages
  .filter(({ html }) => html.includes('class="prose"'))
  .map(({ path, page, html }) => {
    const tags = readTags(html);
    return {
      path,
      page,
      html,
      // What a rule says is the label of its button, because words may run over lines.
      mentions: tags.filter(
        (tag) => ['span', 'label'].includes(tag.name) && hasClass(tag, 'fact') && !hasClass(tag, 'term'),
      ),
      buttons: tags.filter(({ name, attributes }) => name === 'button' && !attributes.has('popovertargetaction')),
      // Words are explained in the same way, and come from no source.
      cards: tags.filter((tag) => hasClass(tag, 'card') && !isOfTerm(tag)),
      notes: tags.filter((tag) => tag.name === 'div' && hasClass(tag, 'notes')),
      marks: tags.filter((tag) => tag.name === 'a' && hasClass(tag, 'endnote-mark')),
    };
  });

const idOf = (prefix: string, written: string | undefined) =>
  written?.startsWith(prefix) ? written.slice(prefix.length) : null;

const opened = ({ attributes }: Tag) => idOf('bukti-', attributes.get('popovertarget'));
const digits = (text: string) => text.replaceAll(/[^0-9]/g, '');

describe('the evidence on a page', () => {
  test('is there at all: every story prints numbers and carries cards', () => {
    const stories = pages.filter(({ page }) => page === 'story');
    expect(stories.length).toBeGreaterThanOrEqual(2);
    for (const { path, mentions, cards } of stories) {
      expect(mentions.length, path).toBeGreaterThanOrEqual(20);
      expect(cards.length, path).toBeGreaterThanOrEqual(15);
    }
  });

  test('opens from every number in the text as a popover of the browser’s own, and each card is opened by some number', () => {
    for (const { path, html, mentions, buttons, cards } of pages) {
      const opening = mentions.map((mention) => {
        const inside = readTags(contentOf(html, mention)).filter(({ name }) => name === 'button');
        return inside.map(opened);
      });
      expect(
        opening.filter((ids) => ids.length !== 1 || ids[0] === null),
        path,
      ).toEqual([]);
      expect(new Set(opening.flat()), path).toEqual(new Set(buttons.flatMap((button) => opened(button) ?? [])));
      for (const card of cards) expect(card.attributes.has('popover'), path).toBe(true);
      const carded = cards.map(({ attributes }) => idOf('bukti-', attributes.get('id')));
      expect([...new Set(opening.flat())].toSorted(), path).toEqual(carded.toSorted());
    }
  });

  test('leaves the number itself plain text, for copying, searching and a browser’s view for reading', () => {
    for (const { path, html, mentions } of pages)
      for (const mention of mentions) {
        const inside = contentOf(html, mention);
        expect(inside, path).toMatch(/^[^<]+<button [^>]*><\/button>$/);
        const [button] = readTags(inside);
        expect(button?.attributes.get('aria-label'), path).toContain(visibleText(inside).trim());
      }
  });

  test('is an endnote where no popover can open: the mark behind each number is the number of its note', () => {
    for (const { path, html, mentions, marks, cards } of pages) {
      expect(marks.length, path).toBe(mentions.length);
      const order = cards.map(({ attributes }) => `#${attributes.get('id')}`);
      for (const mark of marks)
        expect(Number(visibleText(contentOf(html, mark))), path).toBe(
          order.indexOf(mark.attributes.get('href') ?? '') + 1,
        );
    }
  });

  test('stands beside its sentence once, for the eye alone, at the first paragraph that prints the number', () => {
    for (const { path, page, html, notes } of pages.filter((one) => one.page === 'story')) {
      const body = html.slice(html.indexOf('class="prose"'));
      const printed = new Set(
        [...body.matchAll(/<p>(.*?)<\/p>/g)].flatMap(([, words = '']) =>
          [...words.matchAll(/popovertarget="bukti-([^"]+)"/g)].map(([, id]) => id),
        ),
      );
      const noted = notes.flatMap((note) => contentOf(html, note).match(/<b>/g) ?? []);
      expect([page, noted.length], path).toEqual([page, printed.size]);
      expect(notes.every(({ attributes }) => attributes.get('aria-hidden') === 'true')).toBe(true);
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
    for (const { path, html, mentions, cards } of pages) {
      for (const card of cards) {
        const id = idOf('bukti-', card.attributes.get('id'));
        const mention = mentions.find(({ attributes }) => attributes.get('id') === `sebut-${id}`);
        // What a rule says has no digits to compare: its words are repeated as they are.
        const read = mention && hasClass(mention, 'in-words') ? (words: string) => words.trim() : digits;
        const printed = read(mention ? visibleText(contentOf(html, mention)) : '');
        const inside = contentOf(html, card);
        const value = readTags(inside).find((tag) => hasClass(tag, 'value'));
        expect(read(visibleText(value ? contentOf(inside, value) : '')), `${path} ${id}`).toContain(printed);
        expect(printed, `${path} ${id}`).not.toBe('');
      }
    }
  });
});
