import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { languages } from '../i18n/locale.ts';
import { isNumber } from '../i18n/units.ts';
import { takeNumbers, type WantedNumber } from '../i18n/typed-numbers.ts';

export interface Match {
  readonly fact: Fact;
  readonly score: number;
}

/** What was found; `partial` when no fact has everything that was asked for, and these have only some of it. */
export interface Finding {
  readonly matches: readonly Match[];
  readonly partial: boolean;
}

/** Upper case, accents and curly quotes are how a word looks, not what it is. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+(?:-\d+)*/gu) ?? [];

const both = (text: Bilingual | null) => (text === null ? '' : `${text.id} ${text.en}`);

const nameOf = (fact: Fact): Bilingual => (fact.kind === 'observation' ? fact.indicator.name : fact.derivation.name);

/** What can be searched of a fact, with how much a hit there counts. */
function fields(fact: Fact): readonly (readonly [number, string])[] {
  const periods = languages.map((language) => formatPeriod(fact.periodText, language)).join(' ');
  const status = languages.map((language) => chartWords[language].status[fact.status]).join(' ');
  const sources = fact.sources.map(({ id, publisher, title }) => `${id} ${publisher} ${title}`).join(' ');
  const own =
    fact.kind === 'observation'
      ? [
          [6, both(fact.observation.population)] as const,
          [5, both(fact.observation.attributedTo)] as const,
          [3, fact.observation.wording ?? ''] as const,
        ]
      : [];
  return [
    [6, fact.id],
    [6, both(nameOf(fact))],
    [6, `${both(fact.place.name)} ${fact.place.id}`],
    [5, `${periods} ${fact.periodText}`],
    [4, `${status} ${fact.status}`],
    [3, sources],
    [1, both(fact.caveat)],
    ...own,
  ];
}

interface Indexed {
  readonly fact: Fact;
  readonly fields: readonly { readonly weight: number; readonly words: readonly string[] }[];
}

/** A fact never changes once it is made: what can be searched of it is made once. */
const indices = new WeakMap<Fact, Indexed>();

function index(fact: Fact): Indexed {
  const known = indices.get(fact) ?? {
    fact,
    fields: fields(fact).map(([weight, text]) => ({ weight, words: wordsOf(text) })),
  };
  indices.set(fact, known);
  return known;
}

function scoreWord(word: string, { fields: indexed }: Indexed): number {
  let best = 0;
  for (const { weight, words } of indexed) {
    for (const known of words) {
      const fit = known === word ? 1 : known.startsWith(word) ? 0.6 : word.length > 3 && known.includes(word) ? 0.3 : 0;
      best = Math.max(best, fit * weight);
    }
  }
  return best;
}

/** The number of a fact; a rule without one is found by its words alone. */
const numberOf = ({ value, unit }: Fact): number | null => (isNumber(unit) ? value : null);

/** A bare year or a small number may be a word of a date or a name as well as a value. */
function scoreNumber(number: WantedNumber, indexed: Indexed): number {
  const fits = number.unit === null || indexed.fact.unit.startsWith(number.unit);
  const near = nearness(numberOf(indexed.fact), number) * (fits ? 20 : 5);
  return near > 0 ? near : /^\d+$/.test(number.written) ? scoreWord(number.written, indexed) : 0;
}

/** A count comes before our arithmetic with it, what can be compared before a repetition, and a misprint last. */
const standing = ({ status, series }: Fact): number =>
  status === 'misprint' ? 0.5 : (status === 'derived' ? 0.75 : 1) * (series.length === 0 ? 0.95 : 1);

const rank = ({ fact, score }: Match): number => score * standing(fact);

/**
 * The facts that hold all that was asked for, the best first; when none does, those that hold most of it.
 * @param query words and numbers as a person types them, in either language
 */
export function findFacts(query: string, facts: Iterable<Fact>): Finding {
  const { numbers, rest } = takeNumbers(query);
  const words = wordsOf(rest);
  const asked = numbers.length + words.length;
  const scored = Array.from(facts, (fact) => {
    const indexed = index(fact);
    const scores = [
      ...numbers.map((number) => scoreNumber(number, indexed)),
      ...words.map((word) => scoreWord(word, indexed)),
    ];
    return { fact, hits: scores.filter((score) => score > 0).length, score: scores.reduce((sum, one) => sum + one, 0) };
  });
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  const found = scored.filter(({ hits }) => hits === most && most > 0);
  // What is only about that number is of use while nothing is that number.
  const isExact = ({ fact }: Match) => numbers.every((number) => nearness(numberOf(fact), number) >= 0.8);
  const exact = numbers.length > 0 && found.some(isExact) ? found.filter(isExact) : found;
  return {
    matches: exact
      .toSorted((a, b) => rank(b) - rank(a) || (a.fact.id < b.fact.id ? -1 : 1))
      .map(({ fact, score }) => ({ fact, score })),
    partial: most < asked,
  };
}

/** How near a value comes to a number: 1 when it is that, less when it is only about that, 0 when it is not. */
export function nearness(value: number | null, { readings }: WantedNumber): number {
  if (value === null) return 0;
  return Math.max(
    ...readings.map(({ value: wanted, step }) => {
      const distance = Math.abs(value - wanted);
      if (distance <= Math.abs(wanted) * 1e-12) return 1;
      if (distance <= step / 2 + Math.abs(wanted) * 1e-12 && step < Math.abs(wanted)) return 0.8;
      const share = wanted === 0 ? Infinity : distance / Math.abs(wanted);
      return share <= 0.01 ? 0.4 : share <= 0.05 ? 0.15 : 0;
    }),
  );
}
