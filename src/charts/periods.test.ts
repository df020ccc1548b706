import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, formatShortPeriod } from '../i18n/dates.ts';
import { languages } from '../i18n/locale.ts';
import { exampleFact } from './example.ts';
import {
  orderFaults,
  periodBeside,
  precedes,
  samePeriodFaults,
  tellsPeriod,
  timesNamed,
  wrongTimeFaults,
} from './periods.ts';

const at = (period: string, id = `f-${period.replaceAll(/\W/g, '-')}`) => exampleFact({ id, value: 1, period });

const periods = fc.constantFrom(
  '2015',
  '2022',
  '2024',
  '2024-03',
  '2024-11',
  '2024-11-08',
  '2022/2024',
  '2024-01/2024-06',
  '../2025-08',
);

describe('time runs one way', () => {
  test('an earlier period begins and ends before the later; one inside the other, or the same, is neither', () => {
    const before = (one: string, other: string) => precedes(at(one).period, at(other).period);
    expect(before('2022', '2024')).toBe(true);
    expect(before('2024-03', '2024-11')).toBe(true);
    for (const [one, other] of [
      ['2024', '2022'],
      ['2024', '2024'],
      ['2024-03', '2024'],
      ['2024', '2024-11'],
      ['2024-01', '2024'],
    ] as const)
      expect(before(one, other)).toBe(false);
  });

  test('of two periods, one comes first or neither does; never both', () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        const [a, b] = [at(one), at(other)];
        expect(precedes(a.period, b.period) && precedes(b.period, a.period)).toBe(false);
        expect(orderFaults(a, b, []).length).toBe(precedes(a.period, b.period) ? 0 : 1);
      }),
    );
  });

  test('a reversed pair is to be swapped, and one side holds one period', () => {
    expect(orderFaults(at('2024'), at('2022'), ['rows', 0])[0]?.message.en).toContain('is later than');
    expect(orderFaults(at('2024', 'a'), at('2024', 'b'), ['rows', 0])[0]?.message.en).toContain('of one period');
    expect(samePeriodFaults([at('2024', 'a'), at('2024', 'b')], () => [])).toEqual([]);
    expect(samePeriodFaults([at('2024', 'a'), at('2023', 'b')], ({ id }) => [id])[0]?.path).toEqual(['b']);
  });
});

describe('times in words', () => {
  test('are read in both languages, and years of laws are none', () => {
    const spans = (text: string) => timesNamed(text).map(({ first, last }) => [first, last.replace('~', '')]);
    expect(spans('BPJS, November 2024')).toEqual([['2024-11', '2024-11']]);
    expect(spans('8 Agustus 2024 dan May 2025')).toEqual([
      ['2024-08-08', '2024-08-08'],
      ['2025-05', '2025-05'],
    ]);
    expect(spans('RPJMD 2025–2029')).toEqual([['2025', '2029']]);
    expect(spans('sejak 2019')).toEqual([['2019', '9999']]);
    expect(spans('17\u00a0Mar\u00a02025')).toEqual([['2025-03-17', '2025-03-17']]);
    expect(spans('UU 24/2011, 35.2011 orang, Pasal 1999a')).toEqual([]);
  });

  test('a period as printed always tells itself, long or short, in either language', () => {
    fc.assert(
      fc.property(periods, periods, fc.constantFrom(...languages), (one, other, language) => {
        for (const format of [formatPeriod, formatShortPeriod])
          expect(tellsPeriod(`Luwu, ${format(one, language)}`, at(one), [at(one), at(other)], language)).toBe(true);
      }),
    );
  });

  test('a period is told beside a name where figures are of several and the name does not say of which', () => {
    const [early, late] = [at('2012'), at('2024-11-08')];
    const both = [early, late];
    const beside = (fact: typeof early, words: string, all = both) =>
      periodBeside(fact, { id: words, en: words }, all, 'id');
    expect(beside(early, 'Luwu')).toBe('2012');
    expect(beside(late, 'Luwu')).toBe('8\u00a0Nov\u00a02024');
    expect(beside(late, 'Luwu', [late])).toBeNull();
    expect(beside(early, 'Luwu 2012')).toBeNull();
    expect(beside(late, 'BPJS, November 2024')).toBeNull();
    expect(beside(early, 'Luwu 2024')).toBe('2012');
    // Two of one month are not told apart by it; two of one year are by their months.
    const [first, second] = [at('2024-11-08'), at('2024-11-15')];
    expect(beside(first, 'November 2024', [first, second])).toBe('8\u00a0Nov\u00a02024');
    expect(beside(at('2025-05'), 'BPJS, Mei', [at('2025-05'), at('2025-06')])).toBeNull();
  });
});

test('a name that gives another time than its figures is refused wherever it stands', () => {
  const facts = new Map([at('2022', 'lama'), at('2024', 'baru')].map((fact) => [fact.id, fact]));
  const name = (text: string) => ({ id: text, en: text });
  const paths = (spec: unknown) => wrongTimeFaults(spec, facts).map(({ path }) => path.join('.'));
  expect(paths({ rows: [{ fact: 'lama', label: name('2022') }] })).toEqual([]);
  expect(paths({ rows: [{ fact: 'lama', label: name('2010') }] })).toEqual(['rows.0.label.id', 'rows.0.label.en']);
  expect(paths({ panels: [{ title: { id: 'Tahun 2011', en: 'Workers' }, rows: [{ fact: 'baru' }] }] })).toEqual([
    'panels.0.title.id',
  ]);
  expect(paths({ rows: [{ from: 'lama', to: 'baru', label: name('Sejak 2019') }] })).toEqual([]);
  expect(paths({ bars: [{ label: name('2022 dan 2024'), parts: [{ fact: 'lama' }, { fact: 'baru' }] }] })).toEqual([]);
});
