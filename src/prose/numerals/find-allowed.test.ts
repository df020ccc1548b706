import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import { matchPatterns } from '../words/patterns.ts';
import { slotWords } from '../words/slot-words.ts';
import { tokenize } from '../words/tokens.ts';
import { allowedPatterns } from './allowed.ts';
import { openAllowed } from './find-allowed.ts';
import { findAllNumerals, findNumerals } from './find-numerals.ts';

describe.each(languages)('what may stand without a fact in %s', (language) => {
  const rows = allowedPatterns(language).flatMap(({ kind, pattern, examples }) =>
    examples.map((example) => ({ kind, pattern, example })),
  );

  test.each(rows)('$kind “$example” is allowed by “$pattern”', ({ pattern, example }) => {
    expect(matchPatterns(tokenize(example), openAllowed([[pattern, true]], language))).not.toEqual([]);
    expect(findNumerals(example, language)).toEqual([]);
  });

  test('no example is idle: but for ordinals and halves it holds a number that would be refused elsewhere', () => {
    const idle = rows.filter(({ example }) => findAllNumerals(tokenize(example), language).length === 0);
    expect(
      idle.map(({ kind }) => kind).filter((kind) => kind !== 'idiom' && kind !== 'date' && kind !== 'name'),
    ).toEqual([]);
  });

  test.each(['persen', 'juta', 'percent', 'million'])(
    'a number that %s follows is never a date, a law or an article',
    (unit) => {
      const isOwn = (language === 'id') === ['persen', 'juta'].includes(unit);
      const texts =
        language === 'id'
          ? ['pasal 14', 'pada 2024', 'PP 82/2019', 'halaman 2']
          : ['article 14', 'in 2024', 'Law 24/2011', 'page 2'];
      if (isOwn) for (const text of texts) expect(findNumerals(`${text} ${unit}`, language)).not.toEqual([]);
    },
  );
});

test('every slot word is there for at least one language and stands once', () => {
  for (const [slot, { id, en }] of Object.entries(slotWords)) {
    expect(id.length + en.length, slot).toBeGreaterThan(0);
    for (const words of [id, en] as readonly (readonly string[])[]) {
      // A word without a capital is taken with one too.
      const known = words.filter((word) => !words.includes(word.toLowerCase()) || word === word.toLowerCase());
      expect([new Set(words).size, known], slot).toEqual([words.length, words]);
    }
  }
});
