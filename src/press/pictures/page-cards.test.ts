import { describe, expect, test } from 'vitest';
import { textWidth } from '../../charts/labels/text-width.ts';
import { xmlError } from '../../charts/testing/chart-laws.ts';
import { formatFact } from '../../facts/format.ts';
import { refuseSigns } from '../../facts/text-signs.ts';
import { messages } from '../../i18n/messages.ts';
import { languages } from '../../i18n/locale.ts';
import { getLibrary } from '../../library/library.ts';
import { palettes } from '../../theme/palette.ts';
import { otherFigures } from '../../facts/describe-fact.ts';
import { factCardWords } from '../../citing/picture/fact-card.ts';
import {
  cardAddress,
  cardFits,
  cardRoom,
  speakCard,
  writePageCard,
  type CardWords,
} from '../../citing/picture/page-card.ts';

const { catalogue } = getLibrary();

const facts = [...catalogue.facts.values()].flatMap((fact) =>
  languages.map((language) => ({ fact, language, words: factCardWords(fact, language, catalogue) })),
);

/** What stands on a card, line by line, with its size and colour. */
const drawnLines = (words: CardWords) =>
  [...writePageCard(words).svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    size: Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]),
    fill: /fill="([^"]+)"/.exec(attributes)?.[1],
    weight: /font-weight="700"/.test(attributes) ? ('700' as const) : ('500' as const),
    y: Number(/ y="([\d.]+)"/.exec(attributes)?.[1]),
  }));

const flat = (text: string) => text.replaceAll(/\s/g, '');

describe('the card of every number', () => {
  test('prints the number as its page does, and nothing on it is larger', () => {
    for (const { fact, language, words } of facts) {
      const value = formatFact(fact, language);
      expect(words.headline).toBe(value);
      const lines = drawnLines(words);
      const largest = Math.max(...lines.map(({ size }) => size));
      const printed = lines.filter(({ size }) => size === largest);
      expect(flat(printed.map(({ text }) => text).join('')), fact.id).toBe(flat(value));
    }
  });

  test('is teal for what was counted and orange for what was announced, and says so in a word', () => {
    const { ink, subject, announced } = palettes.light;
    for (const { fact, words } of facts) {
      const right = fact.status === 'measured' ? subject : fact.status === 'announced' ? announced : ink;
      const lines = drawnLines(words);
      const [value] = lines.toSorted((a, b) => b.size - a.size);
      expect(value?.fill, fact.id).toBe(right);
      expect(lines.map(({ text }) => text)).toContain(words.kicker);
    }
  });

  test('says what it is, who said it, of when and from where, and the name of the house', () => {
    for (const { fact, language, words } of facts) {
      const all = flat(
        drawnLines(words)
          .map(({ text }) => text)
          .join(' '),
      );
      for (const said of [messages[language].siteName, words.corner ?? '', words.name, ...words.said])
        expect(all, fact.id).toContain(flat(said));
      if (fact.kind === 'observation') expect(words.said.join(' ')).toContain(fact.observation.attributedTo[language]);
      expect(words.said.at(-1)).toMatch(/^(Sumber|Source): \S/);
    }
  });

  test('says that it differs from the figures of other sides wherever its page does, and tells how many have no room', () => {
    let many = 0;
    for (const { fact, language, words } of facts) {
      const others = otherFigures(fact, catalogue).flatMap(({ sides }) => sides.flatMap((side) => side.facts));
      const figures = new Set(others.map((other) => formatFact(other, language)));
      expect(words.differs !== null, fact.id).toBe(figures.size > 0);
      if (words.differs === null) continue;
      for (const figure of figures) expect(words.differs.spoken).toContain(figure);
      const left = Number(/(?:dan|and) (\d+) (?:lagi|more)$/.exec(words.differs.printed)?.[1] ?? 0);
      const shown = words.differs.printed.replace(/ (?:dan|and) \d+ (?:lagi|more)$/, '').split('; ').length;
      expect(shown + left, fact.id).toBe(figures.size);
      many += left;
    }
    expect(many).toBeGreaterThan(0);
  });

  test('has room for all that it says, at a size that is legible in a list of messages', () => {
    for (const { fact, words } of facts) {
      expect(cardFits(words), fact.id).toBe(true);
      for (const { text, size, weight, y } of drawnLines(words)) {
        expect(textWidth(text, size, weight), text).toBeLessThanOrEqual(cardRoom);
        expect(size).toBeGreaterThanOrEqual(19);
        expect(y).toBeLessThan(604);
      }
    }
  });

  test('holds no sign that a picture cannot draw', () => {
    for (const { words } of facts) for (const { text } of drawnLines(words)) expect(refuseSigns(text)).toBeNull();
  });

  test('is told in full to those who do not see it', () => {
    for (const { words } of facts) {
      const spoken = speakCard(words);
      for (const said of [words.headline, words.name, ...words.said, words.differs?.spoken ?? ''])
        expect(spoken).toContain(said);
      expect(spoken).not.toMatch(/\.\./);
    }
  });
});

describe('a card', () => {
  const some: CardWords = {
    language: 'id',
    corner: null,
    kicker: null,
    headline: 'Metode',
    colour: 'ink',
    name: '',
    said: [],
    differs: null,
  };

  test('has another address as soon as it says something else, so that no network goes on showing a corrected number', () => {
    const addresses = ['50,50 persen', '50,5 persen'].map((headline) => cardAddress('x', { ...some, headline }));
    expect(new Set(addresses).size).toBe(2);
    expect(cardAddress('x', some)).toBe(cardAddress('x', { ...some }));
  });

  test('is well-formed whatever stands in its words', () => {
    const hostile = '<b>&"\']]>';
    const words = { ...some, headline: hostile, name: hostile, corner: hostile, said: [hostile] };
    expect(xmlError(writePageCard(words).svg)).toBeNull();
  });
});
