import type { Fact } from '../../facts/fact.ts';
import { parsePeriod } from '../../i18n/dates.ts';
import type { Dispute } from '../../facts/schema/comparison.ts';
import type { Evidence } from './evaluate.ts';

/** What a test says of a figure; what it leaves out is an exact percentage of the series `one`, measured in 2024. */
export interface Number {
  readonly value: number | null;
  readonly unit?: Fact['unit'];
  readonly period?: string;
  readonly series?: readonly string[];
  readonly decimals?: number;
  readonly precision?: 'exact' | 'rounded' | 'approximate';
  readonly status?: Fact['status'];
}

function factOf(id: string, given: Number): Fact {
  const {
    unit = 'percent',
    period: periodText = '2024',
    series = ['one'],
    decimals = 2,
    precision = 'exact',
    status = 'measured',
  } = given;
  const period = parsePeriod(periodText);
  if (period === null) throw new RangeError(periodText);
  const own = { id, value: given.value, unit, decimals, scale: 'one' as const };
  return {
    kind: 'observation',
    ...own,
    period,
    periodText,
    series,
    status,
    disputes: [],
    sources: [],
    caveat: null,
    observation: { ...own, precision },
  } as unknown as Fact;
}

/** A record with only the figures of a test. The series `one` may be joined over time, `two` only compared, `three` is kept apart from `one`. */
export function recordOf(
  numbers: Readonly<Record<string, Number>>,
  disputes: Readonly<Record<string, readonly string[]>> = {},
): Evidence {
  const words = { id: 'x', en: 'x' };
  const series = (id: string, use: 'trend' | 'comparison') => [id, { id, name: words, use, note: words }] as const;
  const dispute = ([id, facts]: readonly [string, readonly string[]]): readonly [string, Dispute] => [
    id,
    { id, title: words, severity: 'low', sides: [{ facts: [...facts], says: words }], verdict: words },
  ];
  return {
    facts: new Map(Object.entries(numbers).map(([id, given]) => [id, factOf(id, given)])),
    series: new Map([series('one', 'trend'), series('two', 'comparison'), series('three', 'trend')]),
    separations: [{ id: 'one-and-three', between: ['one', 'three'], reason: words }],
    disputes: new Map(Object.entries(disputes).map(dispute)),
  };
}
