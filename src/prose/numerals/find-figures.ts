import type { Language } from '../../i18n/locale.ts';
import { readDigits } from '../../i18n/numbers.ts';
import { currencies, numberSigns, oneOf, type NumberSigns } from '../words/number-signs.ts';

/** What a numeral counts, as far as the words around it say. */
export type NumeralUnit = 'percent' | 'rupiah' | 'people';

/** A number written out in text, in figures or in words. */
export interface Numeral {
  /** Where it starts in the text, in UTF-16 units. */
  readonly offset: number;
  /** As written, with its currency, scale and percent: `Rp5,97 miliar`, `lima puluh persen`. */
  readonly text: string;
  /** In whole units, a fraction as itself (a half is 0.5) and a percentage as its figure. Null for `ratusan` and the like. */
  readonly value: number | null;
  readonly unit: NumeralUnit | null;
}

const compileUnit = ({ people }: NumberSigns) =>
  new RegExp(String.raw`^\s+(?:\p{L}+\s+)?${oneOf(people)}(?!\p{L})`, 'u');

const unitPatterns: Readonly<Record<Language, RegExp>> = {
  id: compileUnit(numberSigns.id),
  en: compileUnit(numberSigns.en),
};

/** `people` when the word after a number, or the one after that, names them. */
export const unitAfter = (text: string, end: number, language: Language): 'people' | null =>
  unitPatterns[language].test(text.slice(end, end + 60)) ? 'people' : null;

const readPlain = (written: string, language: Language): readonly number[] =>
  readDigits(written.replace(/['’\s]/g, ''), language).map(({ value }) => value);

/**
 * What digits as written may mean, the likeliest first: `35.782` is 35782 in Indonesian, and 35.782 to somebody who
 * thought in English. Fractions are divided out: `1/3`, `2½`. Empty for digits of other scripts.
 */
export function readFigure(written: string, language: Language): readonly number[] {
  const [, whole = '', over, under] =
    /^([\d.,'’\s]*?)\s?(?:([^\d.,'’\s])|\/\s?(\d+))?$/u.exec(written.normalize('NFC')) ?? [];
  if (under !== undefined) return readPlain(whole, language).map((value) => value / Number(under));
  if (over !== undefined) {
    const [, top, bottom] = /^(\d+)\u2044(\d+)$/.exec(over.normalize('NFKC')) ?? [];
    if (top === undefined || bottom === undefined) return [];
    return (whole === '' ? [0] : readPlain(whole, language)).map((value) => value + Number(top) / Number(bottom));
  }
  return whole === '' ? [] : readPlain(whole, language);
}

const vulgar = '\u00bc-\u00be\u2150-\u215e\u2189';

/** Digits with their separators and a fraction after them, or a fraction sign by itself. */
const figure = String.raw`\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*(?:\s?[${vulgar}]|\s?[/⁄]\s?\p{Nd}+)?|[\p{No}]`;

/** Built from the tables of signs: currency, minus, figure, scales, percent or rupiah. */
function compile(language: Language): RegExp {
  const { scales, shortScales, moneyScales, percent, rupiah } = numberSigns[language];
  const currency = oneOf(currencies);
  const long = String.raw`[\s-]*${oneOf(Object.keys(scales))}(?!\p{L})`;
  const short = String.raw`\s?${oneOf(Object.keys(shortScales))}(?![\p{L}\p{N}])`;
  const money = String.raw`\s?${oneOf(Object.keys(moneyScales))}(?![\p{L}\p{N}])(?<=${currency}\s?[\d.,]+\s?\p{L})`;
  const after = String.raw`\s*(?:%|％)|[\s-]+${oneOf([...percent, ...rupiah])}(?!\p{L})`;
  // What a number may begin with; all other signs are passed over at once.
  const first = [...new Set(currencies.map((sign) => sign.slice(0, 1)))].join('');
  return new RegExp(
    String.raw`(?=[${first}\p{Nd}\p{No}−-])(?:(?<!\p{L})(?<currency>${currency})\.?\s?)?(?<minus>(?<![\p{L}\p{N}])[−-])?` +
      String.raw`(?<figure>${figure})(?<scale>(?:${long}|${short}|${money}){0,2})(?<after>${after})?`,
    'gu',
  );
}

const patterns: Readonly<Record<Language, RegExp>> = { id: compile('id'), en: compile('en') };

function scaleOf(written: string, language: Language): number {
  const { scales, shortScales, moneyScales } = numberSigns[language];
  return (written.match(/\p{L}+/gu) ?? [])
    .map((word) => moneyScales[word] ?? scales[word.toLowerCase()] ?? shortScales[word.toLowerCase()] ?? 1)
    .reduce((product, factor) => product * factor, 1);
}

/** A number in figures where it stands; what it is worth is read when somebody asks. */
export interface Figure {
  readonly offset: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every number in figures: `50,50%`, `35.782`, `Rp16.800`, `2,8 juta`, `1/3`, `½`. What is allowed is not asked here. */
export const findFigures = (text: string, language: Language): readonly Figure[] =>
  Array.from(text.matchAll(patterns[language]), ({ 0: whole, index, groups = {} }) => ({
    offset: index,
    text: whole,
    groups,
  }));

/** What a figure of a text is worth, and of what. */
export function completeFigure({ offset, text: whole, groups }: Figure, text: string, language: Language): Numeral {
  const [reading] = readFigure(groups['figure'] ?? '', language);
  const sign = groups['minus'] === undefined ? 1 : -1;
  const scale = scaleOf(groups['scale'] ?? '', language);
  // Through text, so that 2,8 juta is 2800000 and not a bit beside it.
  const value = reading === undefined ? null : Number((sign * reading * scale).toPrecision(15));
  const isRupiah = /^(?:Rp|IDR)/i.test(groups['currency'] ?? '') || /rupiah$/i.test(groups['after'] ?? '');
  const isPercent = !isRupiah && groups['after'] !== undefined;
  const unit = isRupiah ? 'rupiah' : isPercent ? 'percent' : unitAfter(text, offset + whole.length, language);
  return { offset, text: whole, value, unit };
}
