import type { ColumnNumber } from './column-numbers.ts';
import { choice, type Questions, skip } from './question.ts';
import type { TableNumber } from './read-number.ts';
import { formatNumber } from '../i18n/numbers.ts';

/** Fewer numbers show no usual size. */
const fewest = 5;

/** A number is odd that is so many times smaller or larger than all others of its column. */
const farOff = 8;

/** What a slip of the point or of the per cent sign multiplies by. */
const slips = [10, 100, 1000, 0.1, 0.01, 0.001];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const shifted = ({ value, decimals }: TableNumber, slip: number): TableNumber => {
  const moved = Math.max(0, decimals - Math.round(Math.log10(slip)));
  return { value: Number((value * slip).toPrecision(15)), decimals: moved, scale: 'one', isPercent: false };
};

interface Oddity {
  readonly row: number;
  readonly meant: TableNumber;
  readonly least: number;
  readonly most: number;
}

/**
 * Numbers far off all others of their column that a slip of the point would bring among them: 0.221 between 18 and 58. A city that is simply
 * larger is not one of them.
 */
export function findOddNumbers(numbers: ReadonlyMap<number, TableNumber>): readonly Oddity[] {
  const sizes = [...numbers.values()].map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  if (sizes.length < fewest) return [];
  const middle = median(sizes);
  const usual = sizes.filter((size) => size <= middle * farOff && size >= middle / farOff);
  const [least, most] = [Math.min(...usual), Math.max(...usual)];
  return [...numbers].flatMap(([row, number]): readonly Oddity[] => {
    const size = Math.abs(number.value);
    if (size === 0 || (size >= least / farOff && size <= most * farOff)) return [];
    const slip = slips.find((factor) => size * factor >= least && size * factor <= most);
    return slip === undefined ? [] : [{ row, meant: shifted(number, slip), least, most }];
  });
}

/** The numbers of a column, those that are odd asked about. */
export function askOddNumbers(
  letter: string,
  numbers: ReadonlyMap<number, ColumnNumber>,
  questions: Questions,
): ReadonlyMap<number, ColumnNumber> {
  const known = new Map(
    [...numbers].flatMap(([row, cell]) => (cell.is === 'number' ? [[row, cell.number] as const] : [])),
  );
  const after = new Map(numbers);
  for (const { row, meant, least, most } of findOddNumbers(known)) {
    const own = known.get(row);
    if (own === undefined) continue;
    const [is, means] = (['id', 'en'] as const).reduce<readonly [Record<string, string>, Record<string, string>]>(
      ([all, shown], language) => [
        { ...all, [language]: formatNumber(own.value, own.decimals, language) },
        { ...shown, [language]: formatNumber(meant.value, meant.decimals, language) },
      ],
      [{}, {}],
    );
    const answer = questions.ask({
      key: `odd ${letter}${row}`,
      ask: {
        id: `${letter}${row}: ${is['id']}, maksudnya ${means['id']}?`,
        en: `${letter}${row}: ${is['en']}, or is ${means['en']} meant?`,
      },
      detail: {
        id: `Baris lain berkisar ${formatNumber(least, 0, 'id')} sampai ${formatNumber(most, 0, 'id')}.`,
        en: `Other rows run from ${formatNumber(least, 0, 'en')} to ${formatNumber(most, 0, 'en')}.`,
      },
      choices: [
        choice('meant', means['id'] ?? '', means['en'] ?? ''),
        choice('as-is', `Benar ${is['id']}`, `${is['en']} is right`),
        skip,
      ],
      fallback: null,
      rows: [row],
    });
    if (answer === null) after.set(row, { is: 'waits' });
    else if (answer === 'skip') after.set(row, { is: 'skip' });
    else if (answer === 'meant') after.set(row, { is: 'number', number: meant });
  }
  return after;
}

/** Whether a column of shares is written as parts of one: 0.5123 where 51.23 % is meant. Asked where all of it would be below one per cent. */
export function askFractions(
  letter: string,
  numbers: ReadonlyMap<number, ColumnNumber>,
  questions: Questions,
): ReadonlyMap<number, ColumnNumber> {
  const known = [...numbers].flatMap(([row, cell]) =>
    cell.is === 'number' && cell.number.value !== 0 ? [[row, cell.number] as const] : [],
  );
  const [first] = known;
  if (
    first === undefined ||
    known.length < 2 ||
    known.some(([, { value, isPercent }]) => Math.abs(value) > 1 || isPercent)
  )
    return numbers;
  const [, { value, decimals }] = first;
  const hundredfold = shifted(first[1], 100);
  const answer = questions.ask({
    key: `fractions ${letter}`,
    ask: { id: `Kolom ${letter}: persen, atau bagian dari satu?`, en: `Column ${letter}: percent, or parts of one?` },
    detail: { id: 'Semua angkanya di bawah satu.', en: 'All of its numbers are below one.' },
    choices: [
      choice(
        'parts',
        `Bagian dari satu: ${formatNumber(hundredfold.value, hundredfold.decimals, 'id')} persen`,
        `Parts of one: ${formatNumber(hundredfold.value, hundredfold.decimals, 'en')} percent`,
      ),
      choice(
        'percent',
        `Persen: ${formatNumber(value, decimals, 'id')} persen`,
        `Percent: ${formatNumber(value, decimals, 'en')} percent`,
      ),
    ],
    fallback: null,
    rows: known.map(([row]) => row),
  });
  if (answer === 'percent') return numbers;
  return new Map(
    [...numbers].map(([row, cell]): readonly [number, ColumnNumber] => {
      if (cell.is !== 'number') return [row, cell];
      return [row, answer === null ? { is: 'waits' } : { is: 'number', number: shifted(cell.number, 100) }];
    }),
  );
}
