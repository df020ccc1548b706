import type { Language } from '../../i18n/locale.ts';
import { numberLexicon, scaleWords } from '../../i18n/numbers.ts';

/** What a word does in a written-out number. */
export type WordKind =
  /** 0 to 9. */
  | { readonly kind: 'unit'; readonly value: number }
  /** Below a hundred in one word; a unit may follow `twenty`. */
  | { readonly kind: 'whole'; readonly value: number }
  /** Indonesian `belas` and `puluh`, after a unit. */
  | { readonly kind: 'teen' | 'tens' }
  /** `ratus`, `ribu`, `million`: multiplies what stands before. */
  | { readonly kind: 'scale'; readonly value: number }
  /** `seratus`, `seribu`, `sejuta`: one of a scale. */
  | { readonly kind: 'one-of-scale'; readonly value: number }
  /** `setengah`, `half`, `sepertiga`: below one, by itself or after a whole number, in English with `and` between. */
  | { readonly kind: 'fraction'; readonly value: number; readonly needsAnd: boolean }
  /** `pertiga`, `thirds`: divides what stands before. `alone` when it is also an ordinal, such as `third`. */
  | { readonly kind: 'denominator'; readonly value: number; readonly ordinal: boolean }
  /** `pertama` needs no entry: only ordinals that could be read as part of a number do. */
  | { readonly kind: 'ordinal' }
  /** `ratusan`, `dozens`: many, of a size. */
  | { readonly kind: 'vague' }
  | { readonly kind: 'point' | 'and' | 'article' };

type Words = Record<string, WordKind>;

const common = (language: Language): Words => {
  const { units, whole, scales } = numberLexicon[language];
  const words: Words = {};
  units.forEach((word, value) => (words[word] = { kind: 'unit', value }));
  for (const [word, value] of Object.entries(whole)) words[word] = { kind: 'whole', value };
  for (const [word, value] of Object.entries(scales)) words[word] = { kind: 'scale', value };
  return words;
};

function indonesian(): Words {
  const words = common('id');
  const { units, scales } = numberLexicon.id;
  const allScales = { ...scales, ...scaleWords('id'), lusin: 12 };
  for (const [word, value] of Object.entries(allScales)) words[word] = { kind: 'scale', value };
  Object.assign(words, { belas: { kind: 'teen' }, puluh: { kind: 'tens' }, koma: { kind: 'point' } });
  for (const [word, value] of Object.entries(allScales)) words[`se${word}`] = { kind: 'one-of-scale', value };
  // So many tens, hundreds, thousands, said in one word: `puluhan`, `ratusan`, `seratusan`, `berpuluh-puluh`.
  for (const scale of ['belas', 'puluh', ...Object.keys(allScales)]) {
    words[`${scale}an`] = { kind: 'vague' };
    words[`se${scale}an`] = { kind: 'vague' };
    words[`ber${scale}`] = { kind: 'vague' };
  }
  // As they are said in the market.
  Object.assign(words, { rebu: { kind: 'scale', value: 1000 }, serebu: { kind: 'one-of-scale', value: 1000 } });
  for (const word of ['cepek', 'gopek', 'seceng', 'goceng', 'ceban', 'goban', 'gocap', 'jigo'])
    words[word] = { kind: 'vague' };
  for (const word of ['setengah', 'separuh', 'separo']) words[word] = { kind: 'fraction', value: 0.5, needsAnd: false };
  const parts = [
    ...units.map((word, value) => [word, value] as const).slice(2),
    ['sepuluh', 10],
    ['seratus', 100],
    ['seribu', 1000],
  ] as const;
  for (const [word, value] of parts) {
    words[`per${word}`] = { kind: 'denominator', value, ordinal: false };
    words[`seper${word}`] = { kind: 'fraction', value: 1 / value, needsAnd: false };
  }
  return words;
}

const englishParts: readonly (readonly [string, number])[] = [
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
];

function english(): Words {
  const words = common('en');
  words['dozen'] = { kind: 'scale', value: 12 };
  for (const word of ['nil', 'nought']) words[word] = { kind: 'unit', value: 0 };
  words['half'] = { kind: 'fraction', value: 0.5, needsAnd: true };
  words['halves'] = { kind: 'denominator', value: 2, ordinal: false };
  for (const [word, value] of englishParts) {
    words[word] = { kind: 'denominator', value, ordinal: true };
    words[`${word}s`] = { kind: 'denominator', value, ordinal: false };
  }
  for (const word of [
    'dozens',
    'tens',
    'hundreds',
    'thousands',
    'millions',
    'billions',
    'trillions',
    'scores',
    'umpteen',
  ])
    words[word] = { kind: 'vague' };
  for (const word of ['first', 'second']) words[word] = { kind: 'ordinal' };
  return { ...words, point: { kind: 'point' }, and: { kind: 'and' }, a: { kind: 'article' }, an: { kind: 'article' } };
}

const tables: Readonly<Record<Language, ReadonlyMap<string, WordKind>>> = {
  id: new Map(Object.entries(indonesian())),
  en: new Map(Object.entries(english())),
};

/** `separuhnya`, `limapuluh`: an ending that changes nothing, and words written together. */
const ending = /(?:nya|lah|kah|pun)$/;
const together = /^(.+?)(belas|puluh|ratus|ribu|juta|miliar|triliun)$/;

function readWord(word: string, language: Language): readonly WordKind[] {
  const known = tables[language].get(word);
  if (known !== undefined) return [known];
  if (language === 'en') return [];
  const bare = word.replace(ending, '');
  if (bare !== word && bare.length > 2) return wordKinds(bare, language);
  const [, head = '', tail = ''] = together.exec(word) ?? [];
  const first = tables.id.get(head);
  const second = tables.id.get(tail);
  return first?.kind === 'unit' || first?.kind === 'one-of-scale'
    ? [first, ...(second === undefined ? [] : [second])]
    : [];
}

/** Every word met so far: texts repeat themselves, and a language has only so many. */
const met: Readonly<Record<Language, Map<string, readonly WordKind[]>>> = { id: new Map(), en: new Map() };

/**
 * What a word does in a number; two answers for words written together, none for any other word.
 * @param word in lower case
 */
export function wordKinds(word: string, language: Language): readonly WordKind[] {
  const known = met[language].get(word);
  if (known !== undefined) return known;
  const kinds = readWord(word, language);
  met[language].set(word, kinds);
  return kinds;
}
