import type { Fact } from '../../facts/fact.ts';
import type { Form } from '../../facts/format.ts';
import type { Language } from '../../i18n/locale.ts';
import { aboutUnit, type Unit } from '../../i18n/units.ts';
import { numberSigns, oneOf } from '../words/number-signs.ts';

/** What a word beside a figure says that it is. */
type Said = 'percent' | 'points' | 'rupiah' | 'people';

const words = (language: Language): Readonly<Record<Said, readonly string[]>> => ({
  percent: [...numberSigns[language].percent.filter((word) => word !== '%'), ...(language === 'id' ? ['prosen'] : [])],
  points: language === 'id' ? ['poin', 'poin persentase', 'poin persen'] : ['points', 'point', 'percentage points'],
  rupiah: numberSigns[language].rupiah,
  people: language === 'id' ? ['orang', 'jiwa'] : ['people', 'persons'],
});

const compile = (language: Language) =>
  new RegExp(
    String.raw`^[\s-]*(?:${Object.entries(words(language))
      .map(([said, list]) => `(?<${said}>${oneOf(list)})`)
      .join('|')})(?!\p{L})`,
    'u',
  );

const behind: Readonly<Record<Language, RegExp>> = { id: compile('id'), en: compile('en') };

const currency = /(?:Rp|IDR)\.?\s?$/u;

const meant: Readonly<Partial<Record<Unit, Said>>> = {
  percent: 'percent',
  'percent-of-wage': 'percent',
  points: 'points',
  rupiah: 'rupiah',
  'rupiah-per-month': 'rupiah',
};

/** Forms that print no unit. */
const bare: ReadonlySet<Form> = new Set(['number', 'hundred']);

/** A unit that stands beside a bound figure though it prints its own, or another than the figure has. */
export interface WrongUnit {
  readonly words: string;
  readonly is: 'twice' | 'another';
}

/** What is wrong with the word right behind a figure, or the sign right before it. Null when nothing is. */
export function wrongUnit(fact: Fact, form: Form, before: string, after: string, language: Language): WrongUnit | null {
  const own = meant[fact.unit];
  const sign = currency.exec(before)?.[0];
  if (sign !== undefined) {
    if (own === 'rupiah' && form === 'number') return null;
    return { words: sign.trim(), is: own === 'rupiah' ? 'twice' : 'another' };
  }
  const match = behind[language].exec(after);
  const said = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  if (match === null || said === undefined) return null;
  const found = match[0].trim();
  // "53 persen orang" is a share of people.
  if (said === 'people') return own === undefined || own === 'percent' ? null : { words: found, is: 'another' };
  if (own !== said) return { words: found, is: 'another' };
  const prints =
    !bare.has(form) && (aboutUnit(fact.unit).after !== undefined || aboutUnit(fact.unit).before !== undefined);
  return prints ? { words: found, is: 'twice' } : null;
}
