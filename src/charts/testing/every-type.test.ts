import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatFact } from '../../facts/format.ts';
import { isBilingual } from '../../facts/is-bilingual.ts';
import { languages } from '../../i18n/locale.ts';
import { isAmount, type Unit } from '../../i18n/units.ts';
import type { Drawing } from '../chart.ts';
import type { Example } from '../example.ts';
import { asSeen } from '../labels/as-seen.ts';
import { timesNamed } from '../periods.ts';
import { chartTypes, isChartTypeName } from '../registry.ts';
import { allExamples, chartFaults, openExample } from './chart-laws.ts';
import { drawnElements, wordsOf } from './placed-boxes.ts';
import { begun, faultsOf, randomFacts } from './random-charts.ts';

// Hundreds of drawings of every type, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const types = Object.keys(chartTypes).filter(isChartTypeName);

describe.each(types)('a chart of the type %s', (type) => {
  test('is true and readable whatever facts an editor begins it with', () => {
    let opened = 0;
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const example = begun(type, facts);
        if (example === null || faultsOf(example).length > 0) return;
        opened += 1;
        expect(chartFaults(openExample(example))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    // A type that nothing can be begun with would pass this test unseen.
    expect(opened).toBeGreaterThan(15);
  });

  test('opens as it was begun for some facts that suit it', () => {
    const suits = fc.sample(randomFacts, 300).some((facts) => {
      const example = begun(type, facts);
      return example !== null && faultsOf(example).length === 0;
    });
    expect(suits).toBe(true);
  });
});

const examplesOf = (type: string) => allExamples.filter(({ spec }) => spec.type === type);

/** A part of a chart's file with another in the place of one of its values, wherever that stands. */
type Change = (part: object) => object | null;

/** A chart's file in every way in which one of its parts can be changed. */
function* changed(value: unknown, change: Change): Generator<unknown> {
  if (typeof value !== 'object' || value === null || isBilingual(value)) return;
  const other = change(value);
  if (other !== null) yield other;
  for (const [key, item] of Object.entries(value))
    for (const each of changed(item, change))
      yield Array.isArray(value) ? value.with(Number(key), each) : { ...value, [key]: each };
}

const common = new Set(['title', 'subtitle', 'note', 'alt']);
const ownKeys = (spec: Example['spec']) => Object.fromEntries(Object.entries(spec).filter(([key]) => !common.has(key)));
const variants = (example: Example, change: Change): readonly Example[] =>
  [...changed(ownKeys(example.spec), change)].map((own) => ({
    ...example,
    spec: { ...example.spec, ...(own as object) },
  }));

const nameOf = (part: unknown): readonly [string, { id: string; en: string }] | null => {
  if (typeof part !== 'object' || part === null) return null;
  for (const key of ['name', 'title', 'label']) {
    const name: unknown = Reflect.get(part, key);
    if (typeof name === 'object' && name !== null && isBilingual(name)) return [key, name];
  }
  return null;
};

/** Ways of writing a name again that no reader can tell from the first. */
const disguises = [
  (name: string) => name,
  (name: string) => `${name}\u200b`,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replaceAll(' ', '\u2003'),
  (name: string) => name.replaceAll('a', '\u0430'),
  (name: string) => [...name].join('\u00ad'),
];

describe.each(types)('in a chart of the type %s', (type) => {
  test('no two things go by names that a reader cannot tell apart, in either language', () => {
    for (const example of examplesOf(type)) {
      for (const disguise of disguises) {
        const twinned = variants(example, (part) => {
          const named = Object.entries(part).flatMap(([key, item]) => {
            const name = nameOf(item);
            return name ? [{ key, item: item as object, name }] : [];
          });
          const [first, second] = named;
          if (!first || !second || first.name[0] !== second.name[0]) return null;
          const words = { ...second.name[1], en: disguise(first.name[1].en) };
          const twin = { ...second.item, [second.name[0]]: words };
          return Array.isArray(part) ? part.with(Number(second.key), twin) : { ...part, [second.key]: twin };
        });
        for (const twin of twinned) {
          if (faultsOf(twin).length > 0) continue;
          // What is told apart by its time may share a name.
          const { rows } = openExample(twin).table('en');
          const seen = rows.map((cells) =>
            [cells[0], cells[2], cells[3]].map((cell) => asSeen(cell?.text ?? '')).join(' | '),
          );
          expect([twin.name, new Set(seen).size]).toEqual([twin.name, rows.length]);
        }
      }
    }
  });

  test('no name gives another time than that of its figures', () => {
    for (const example of examplesOf(type)) {
      const misdated = variants(example, (part) => {
        const name = nameOf(part);
        return name ? { ...part, [name[0]]: { id: 'Tahun 1987', en: 'In 1987' } } : null;
      });
      for (const wrong of misdated) expect(faultsOf(wrong).join()).toContain('names another time');
    }
  });

  test('at least one figure was reported', () => {
    for (const example of examplesOf(type)) {
      const facts = example.facts.map((fact) => ({ ...fact, value: null }));
      expect([example.name, faultsOf({ ...example, facts }).length > 0]).toEqual([example.name, true]);
    }
  });

  test('time never runs from the later to the earlier where two facts are told as a change', () => {
    for (const example of examplesOf(type)) {
      const turned = variants(example, (part) =>
        'from' in part && 'to' in part && typeof part.from === 'string'
          ? { ...part, from: part.to, to: part.from }
          : null,
      );
      for (const wrong of turned) expect(faultsOf(wrong).join()).toContain('is later than');
    }
  });

  test('a list written from the later to the earlier is refused, or drawn in the order of time all the same', () => {
    for (const example of examplesOf(type)) {
      const turned = variants(example, (part) => (Array.isArray(part) ? part.toReversed() : null));
      for (const other of turned) {
        const faults = faultsOf(other);
        if (faults.length > 0) expect(faults.join()).toContain('is later than');
        else expect([other.name, chartFaults(openExample(other))]).toEqual([other.name, []]);
      }
    }
  });

  test('figures of one period are never told as a change', () => {
    for (const example of examplesOf(type)) {
      const facts = example.facts.map((fact) => ({ ...fact, period: '2024' }));
      const spec = withoutTimes(example.spec) as Example['spec'];
      if (faultsOf({ ...example, spec, facts }).length > 0) continue;
      const chart = openExample({ ...example, spec, facts });
      const said = [...chart.describe('en'), ...drawnTexts(chart.draw('en'))].join(' ');
      expect([example.name, said]).not.toEqual([
        example.name,
        expect.stringMatching(/\b(?:up|down) [\d.]|unchanged|\+\d/),
      ]);
    }
  });

  test('figures of sixteen digits stay inside the picture, shortened where they must be, and stand in full in table and description', () => {
    for (const example of examplesOf(type)) {
      for (const unit of ['people', 'rupiah'] as const) {
        const huge = enlarged(example, unit);
        if (huge === null || faultsOf(huge).some((fault) => /[Ss]horten/.test(fault))) continue;
        expect([example.name, unit, faultsOf(huge)]).toEqual([example.name, unit, []]);
        const chart = openExample(huge);
        expect([example.name, unit, chartFaults(chart)]).toEqual([example.name, unit, []]);
        for (const language of languages) {
          const cells = chart.table(language).rows.flatMap((row) => row.map(({ text }) => text));
          for (const fact of chart.facts)
            expect(cells.some((cell) => cell.includes(formatFact(fact, language, 'number')))).toBe(true);
          expect(chart.describe(language).join(' ')).not.toMatch(/triliun|trillion/);
        }
      }
    }
  });
});

const drawnTexts = ({ elements, after = [] }: Drawing): readonly string[] =>
  [...elements, ...after.flatMap((each) => each.elements)]
    .flatMap((element) => drawnElements([element], 'text'))
    .map(wordsOf);

/** A chart's file whose names give no time, numbered so that no two are alike. */
function withoutTimes(value: unknown, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value))
    return timesNamed(value.en).length > 0 ? { id: `Nama ${path.length}`, en: `Name ${path.length}` } : value;
  const entries = Object.entries(value).map(([key, item], index) => [
    key,
    withoutTimes(item, `${path}${'.'.repeat(index + 1)}`),
  ]);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** An example with its counts as large as a number can be told exactly; null where it has none and its type takes none. */
function enlarged(example: Example, unit: 'people' | 'rupiah'): Example | null {
  const counted = example.facts.filter((fact) => fact.unit !== undefined && isAmountOrMoney(fact.unit));
  const counts = counted.length > 0 ? counted : example.facts;
  if (unit === 'rupiah' && counts.length < example.facts.length) return null;
  const largest = Math.max(...counts.map(({ value }) => Math.abs(value ?? 0)));
  const by = (factor: number): Example => ({
    ...example,
    facts: example.facts.map((fact) => {
      const value = fact.value === null ? null : Math.round(fact.value * factor);
      return counts.includes(fact) ? { ...fact, unit, decimals: 0, scale: 'one' as const, value } : fact;
    }),
  });
  return faultsOf(by(1)).length > 0 ? null : by(Math.floor(9e15 / Math.max(1, largest)));
}

const isAmountOrMoney = (unit: Unit) => isAmount(unit) || unit === 'rupiah';
