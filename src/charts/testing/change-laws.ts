import type { Fact } from '../../facts/fact.ts';
import { valueAsPrinted } from '../../facts/format.ts';
import { reliableDigit } from '../../facts/precision.ts';
import { readDigits, scaleWords } from '../../i18n/numbers.ts';
import { isRough } from '../distance.ts';
import { precedes } from '../periods.ts';
import type { ChartTypeName } from '../registry.ts';
import { plain, wordsIn, type Shown } from './shown.ts';

const quantity =
  /(?:(?<hedge>sekitar|kurang dari|about|less than) )?(?:Rp)?(?<digits>\d[\d.,]*\d|\d)(?: (?<scale>ribu|juta|miliar|triliun|thousand|million|billion|trillion))?/
    .source;
/** Where a chart says how far two figures lie apart: after a word for it, or before one. */
const differences = [
  new RegExp(String.raw`(?:naik|turun|selisih|\bup|\bdown) ${quantity}(?! (?:dari|in) 100)`, 'g'),
  new RegExp(
    String.raw`(?:hitungan kami|by our arithmetic|dan yang diumumkan, [^:]*|what was announced, [^:]*): ${quantity}`,
    'g',
  ),
  new RegExp(String.raw`${quantity}(?: [\p{L}]+){0,2} (?:di atas|di bawah|above|below|apart)(?!\p{L})`, 'gu'),
];

interface Said {
  readonly words: string;
  readonly value: number;
  readonly hedge: string | undefined;
}

function saidIn(text: string, { language }: Shown): readonly Said[] {
  return differences.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, groups = {} }) => {
      const factor = scaleWords(language)[groups['scale'] ?? ''] ?? 1;
      const [read] = readDigits(groups['digits'] ?? '', language);
      return { words, value: (read?.value ?? NaN) * factor, hedge: groups['hedge'] };
    }),
  );
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.abs(a), Math.abs(b));

/** Whether two figures lie as far apart as is said, told no more precisely than either of them is known. */
function bears([one, other]: readonly [Fact, Fact], { value, hedge }: Said): boolean {
  const [from, to] = [valueAsPrinted(one), valueAsPrinted(other)];
  if (from === null || to === null) return false;
  const [apart, digit] = [Math.abs(from - to), Math.max(reliableDigit(one), reliableDigit(other))];
  if (hedge === 'kurang dari' || hedge === 'less than') return apart < value && (near(value, digit) || digit < value);
  const isWhole = digit === 0 || near(Math.round(value / digit) * digit, value);
  const isClose = near(apart, value) || Math.abs(apart - value) <= digit * 0.5 + 1e-6 * digit;
  const mustHedge = !near(apart, value) || isRough(one) || isRough(other);
  return isWhole && isClose && (!mustHedge || hedge !== undefined || value === 0);
}

const pairsOf = (facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] =>
  facts.flatMap((one, index) => facts.slice(index).map((other): readonly [Fact, Fact] => [one, other]));

/** How far apart two figures are is no more precise than the less precise of them; what is rounded for that says so. */
function tooPrecise(shown: Shown): readonly string[] {
  const pairs = pairsOf(shown.facts);
  return shown.sentences
    .flatMap((sentence) => saidIn(plain(sentence), shown))
    .filter((said) => !pairs.some((pair) => bears(pair, said)))
    .map(({ words }) => `"${words}" is more precise than the figures it is made of`);
}

const sameWords =
  /tidak berubah|unchanged|(?<!hampir )semua sama|(?<!almost )all the same|Tetap:|(?<!hampir )sama dengan|(?<!almost )(?:level with|the same as)/i;
const nearlyWords = /hampir sama|almost (?:the same|level)/i;

/** Two figures are called the same only where they were recorded alike, and almost the same only where they print alike and were not. */
function falselySame(shown: Shown): readonly string[] {
  const pairs = pairsOf(shown.facts).filter(([one, other]) => one !== other && one.value !== null);
  const isSame = pairs.some(([one, other]) => one.value === other.value);
  const isNearly = pairs.some(
    ([one, other]) => one.value !== other.value && valueAsPrinted(one) === valueAsPrinted(other),
  );
  return [...shown.sentences.map(plain), ...wordsIn(shown)].flatMap((text) => [
    ...(sameWords.test(text) && !isSame ? [`"${text}" calls the same what was not recorded alike`] : []),
    ...(nearlyWords.test(text) && !isNearly ? [`"${text}" calls almost the same what differs in print`] : []),
  ]);
}

/** Types whose rows are in the order of their values. */
const byValue: ReadonlySet<ChartTypeName> = new Set(['bar', 'ranking', 'month-boxes']);

interface TimedRow {
  readonly fact: Fact;
  /** What the row is one of, as its name in the table says. */
  readonly group: string;
}

/** The rows that a reader follows through time: those of a line, a panel, a strip, a part of each bar, a group of a timeline. */
function timedRows({ type, table, sentences }: Shown): readonly TimedRow[] {
  const offScale = sentences.map((sentence) => sentence.split(/Di luar skala: |Off the scale: /)[1] ?? '').join(' ');
  const rows = table.rows.flatMap((cells) => {
    const [name = '', fact] = [cells[0]?.text, cells.find((cell) => cell.fact)?.fact];
    const [group = '', ...label] = name.split(': ');
    if (!fact || (offScale !== '' && offScale.includes(cells[1]?.text ?? ''))) return [];
    if (type === 'timeline' || type === 'rival-strip') return [{ fact, group: fact.status }];
    return [{ fact, group: type === 'stacked-share' ? label.join(': ') : group }];
  });
  if (type !== 'small-multiples') return rows;
  const periods = new Map(rows.map(({ group, fact }) => [group, fact.periodText]));
  // Panels that are each of one time, and no two of the same, are followed from one to the next.
  const isByTime =
    new Set(periods.values()).size === periods.size &&
    rows.every(({ group, fact }) => periods.get(group) === fact.periodText);
  return isByTime ? rows.map(({ fact }) => ({ fact, group: '' })) : rows;
}

/** Figures that a reader follows from one to the next stand in the order of time; only bars, rankings and months are in that of their values. */
function timeRunsBack(shown: Shown): readonly string[] {
  if (byValue.has(shown.type)) return [];
  const rows = timedRows(shown);
  return rows.flatMap((later, index) =>
    rows
      .slice(0, index)
      .filter(
        ({ fact, group }) =>
          group === later.group &&
          fact.place.id === later.fact.place.id &&
          fact.unit === later.fact.unit &&
          precedes(later.fact.period, fact.period),
      )
      .map(({ fact }) => `${fact.id} (${fact.periodText}) stands before ${later.fact.id} (${later.fact.periodText})`),
  );
}

/** The laws of what a chart says about two of its figures together. */
export const changeLaws = [tooPrecise, falselySame, timeRunsBack];
