import fc from 'fast-check';
import jsep from 'jsep';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/facts/build-catalogue.ts';
import { explainFormula, otherFigures } from '../../src/facts/describe-fact.ts';
import type { Catalogue, Fact } from '../../src/facts/fact.ts';
import { parseJson } from '../../src/facts/parse-json.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { root } from '../folders.ts';

const { catalogue } = readData(openDisk(root));
const scaleOf: Readonly<Record<string, number>> = {
  ribu: 1e3,
  thousand: 1e3,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trillion: 1e12,
};

/** Reads what a reader sees, `1,4 juta − 1.159.887`, as somebody with a calculator would type it. */
function typed(printed: string, language: Language): string {
  const plain = language === 'id' ? printed.replaceAll('.', '').replaceAll(',', '.') : printed.replaceAll(',', '');
  return plain
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('Rp', '')
    .replace(
      /([\d.]+)\s(ribu|juta|miliar|triliun|thousand|million|billion|trillion)/g,
      (_, figure: string, scale: string) => `${Number(figure) * (scaleOf[scale] ?? NaN)}`,
    );
}

function calculate(node: jsep.Expression | undefined): number {
  const part = node as unknown as Readonly<Record<string, unknown>>;
  const [left, right] = [part['left'], part['right']] as (jsep.Expression | undefined)[];
  switch (part['type']) {
    case 'Literal':
      return Number(part['value']);
    case 'UnaryExpression':
      return -calculate(part['argument'] as jsep.Expression);
    case 'BinaryExpression':
      switch (part['operator']) {
        case '+':
          return calculate(left) + calculate(right);
        case '-':
          return calculate(left) - calculate(right);
        case '*':
          return calculate(left) * calculate(right);
        case '/':
          return calculate(left) / calculate(right);
      }
  }
  throw new Error(`not arithmetic: ${String(part['type'])}`);
}

/** What is wrong with a printed equation, by its print alone; null when a reader with a calculator finds it true. */
function refute(equation: string, decimals: number, language: Language): string | null {
  const [left = '', right = '', ...more] = equation.split(' = ');
  const isAbout = /^(kira-kira|about) /.test(right);
  const [figure = '', scale = ''] =
    /[−-]?(?:Rp)?[−-]?[\d.,]+(?:\s(ribu|juta|miliar|triliun|thousand|million|billion|trillion))?/.exec(right) ?? [];
  const [reached, said] = [calculate(jsep(typed(left, language))), Number(typed(figure, language))];
  // A result in short is as fine as the last digit that it shows.
  const step = scale === '' ? 10 ** -decimals : (scaleOf[scale] ?? NaN);
  const near = Math.abs(reached - said) <= step / 2 + 1e-9 * Math.max(1, Math.abs(reached));
  const same = Math.abs(reached - said) <= 1e-9 * Math.max(1, Math.abs(said));
  return more.length === 0 && (isAbout ? near : same) ? null : `${equation} (a calculator gives ${reached})`;
}

const equationsOf = (facts: Iterable<Fact>) => [...facts].flatMap((fact) => (fact.kind === 'derivation' ? [fact] : []));

describe('An equation that we print', () => {
  it('is true as it is printed, in both languages, or says that it is only about so much', () => {
    const derived = equationsOf(catalogue.facts.values());
    expect(derived.length).toBeGreaterThan(40);
    const wrong = derived.flatMap((fact) =>
      languages.flatMap((language) => refute(explainFormula(fact, language), fact.decimals, language) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it('is true also of figures and chains of calculations that nobody has thought of', () => {
    const { cases, refused } = { cases: { count: 0 }, refused: { count: 0 } };
    fc.assert(
      fc.property(randomRecord, (record) => {
        const { catalogue: random, problems } = buildCatalogue(
          new Map(
            Object.entries(record).map(([path, value]) => {
              const parsed = parseJson(new TextEncoder().encode(JSON.stringify(value)), path);
              return [path, 'parsed' in parsed ? parsed.parsed : null];
            }),
          ),
        );
        refused.count += problems.filter(({ message }) => message.en.includes('more precise than')).length;
        for (const fact of equationsOf(random.facts.values())) {
          cases.count += 1;
          for (const language of languages)
            expect(refute(explainFormula(fact, language), fact.decimals, language)).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
    expect(cases.count).toBeGreaterThan(200);
    expect(refused.count).toBeGreaterThan(20);
  });

  it('is true also where an editor typed one into a note', () => {
    const sums = /((?:\d[\d.,]*\s[+−]\s)+\d[\d.,]*) = (\d[\d.,]*\d|\d)/g;
    const notes = [...catalogue.facts.values()].flatMap(({ caveat }) => (caveat === null ? [] : [caveat]));
    for (const language of languages)
      for (const note of notes)
        for (const [whole] of note[language].matchAll(sums)) expect(refute(whole, 0, language)).toBeNull();
  });
});

const text = (words: string) => ({ id: words, en: words });
const observation = (id: string, { unit, indicator, ...more }: Readonly<Record<string, unknown>>) => ({
  id,
  indicator,
  place: 'city',
  population: text('workers'),
  period: '2024',
  unit,
  status: 'measured',
  source: 'press',
  attributedTo: text('office'),
  wording: null,
  caveat: null,
  series: ['all'],
  ...more,
});
const precision = fc.constantFrom('exact', 'rounded', 'approximate');
const people = fc.record({ value: fc.integer({ min: 1, max: 5_000_000 }), precision }).map((more) => ({
  ...more,
  unit: 'people',
  indicator: 'people',
  decimals: 0,
}));
const share = fc
  .record({ hundredths: fc.integer({ min: 1, max: 9999 }), precision, decimals: fc.integer({ min: 0, max: 2 }) })
  .map(({ hundredths, decimals, ...more }) => ({
    ...more,
    value: Math.max(1, Math.round((hundredths / 100) * 10 ** decimals) / 10 ** decimals),
    unit: 'percent',
    indicator: 'share',
    decimals,
  }));
const formula = (id: string, operation: string, unit: string, decimals: number, operands: object) => ({
  id,
  operation,
  name: text(id),
  unit,
  decimals,
  note: null,
  series: ['all'],
  ...operands,
});

const randomRecord = fc
  .record({
    a: people,
    b: people,
    s: share,
    t: share,
    decimals: fc.array(fc.integer({ min: -5, max: 2 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ a, b, s, t, decimals: [d1 = 0, d2 = 0, d3 = 0, d4 = 0, d5 = 0, d6 = 0, d7 = 0, d8 = 0] }) => ({
    'data/sources.json': {
      sources: [
        {
          id: 'press',
          publisher: 'ANTARA',
          title: 'Judul',
          url: 'https://a.example/',
          published: '2024',
          accessed: '2025-01-01',
          language: 'id',
          kind: 'news',
          speakers: [],
          note: null,
        },
      ],
    },
    'data/places.json': {
      places: [{ id: 'city', level: 'unspecified', codes: null, parent: null, name: text('city'), note: text('x.') }],
    },
    'data/indicators.json': {
      indicators: (['people', 'percent'] as const).map((unit) => ({
        id: unit === 'people' ? 'people' : 'share',
        name: text('name'),
        unit,
        definition: text('what.'),
        numerator: unit === 'people' ? null : text('n'),
        denominator: unit === 'people' ? null : text('d'),
      })),
    },
    'data/comparability.json': {
      series: [{ id: 'all', name: text('all'), use: 'trend', note: text('all.') }],
      separations: [],
    },
    'data/observations/city.json': {
      observations: [observation('a', a), observation('b', b), observation('s', s), observation('t', t)],
    },
    'data/derivations.json': {
      derivations: [
        formula('base', 'implied-base', 'people', d1, { part: 'a', share: 's' }),
        formula('part', 'implied-part', 'people', d2, { share: 't', base: 'b' }),
        formula('gap', 'difference', 'people', d3, { from: 'base', minus: 'part' }),
        formula('more', 'sum', 'people', d4, { of: ['gap', 'b'] }),
        formula('rise', 'change', 'percent', d5, { from: 'base', to: 'more' }),
        formula('points', 'difference', 'points', d6, { from: 's', minus: 't' }),
        formula('times', 'ratio', 'ratio', d7, { dividend: 'more', divisor: 'part' }),
        formula('bit', 'share', 'percent', d8, { part: 'a', whole: 'base' }),
      ],
    },
    'data/disputes.json': { disputes: [] },
  }));

describe('What is said to differ from a figure', () => {
  /** Every figure that any card or page would list, for every fact in it. */
  const listed = ({ facts }: Catalogue) =>
    [...facts.values()].flatMap((fact) =>
      otherFigures(fact, { facts }).flatMap(({ dispute, sides }) =>
        sides.flatMap((side) => side.facts.map((other) => ({ fact, dispute, other }))),
      ),
    );

  it('never stands on the figure’s own side, over all facts and all disputes', () => {
    const all = listed(catalogue);
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(({ fact, dispute, other }) =>
      dispute.sides.some(({ facts }) => facts.includes(fact.id) && facts.includes(other.id)),
    );
    expect(wrong.map(({ fact, other }) => `${fact.id} by ${other.id}`)).toEqual([]);
  });

  it('is not what it was computed from, nor what it is a share of', () => {
    const parts = (fact: Fact): readonly string[] =>
      fact.kind === 'derivation'
        ? fact.operands.map(({ id }) => id)
        : [...Object.values(fact.observation.share ?? {}), ...(fact.observation.parts ?? [])];
    const wrong = listed(catalogue).filter(
      // A dispute may be about that very arithmetic: then the fact says so.
      ({ fact, other, dispute }) =>
        (parts(fact).includes(other.id) || parts(other).includes(fact.id)) &&
        ![fact, other].some((one) => one.kind === 'observation' && one.observation.irregularity === dispute.id),
    );
    expect(wrong.map(({ fact, other, dispute }) => `${fact.id} by ${other.id} in ${dispute.id}`)).toEqual([]);
  });

  it('is on a side of the same dispute, reads otherwise, and is all that the other sides say, whatever the sides', () => {
    const ids = [...catalogue.facts.keys()];
    const someSides = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 9 }).chain((facts) =>
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: facts.length, maxLength: facts.length }).map((places) =>
        [0, 1, 2, 3]
          .map((place) => facts.filter((_, index) => places[index] === place))
          .filter(({ length }) => length > 0)
          .map((side) => ({ facts: side, says: text('says') })),
      ),
    );
    fc.assert(
      fc.property(someSides, (sides) => {
        const dispute = { id: 'c', title: text('c'), severity: 'low' as const, sides, verdict: text('v') };
        const facts = new Map([...catalogue.facts].map(([id, fact]) => [id, { ...fact, disputes: [dispute] }]));
        for (const { facts: own } of sides) {
          for (const id of own) {
            const fact = facts.get(id);
            if (fact === undefined) throw new Error(id);
            const shown = otherFigures(fact, { facts }).flatMap((one) => one.sides.flatMap((side) => side.facts));
            for (const other of shown) expect(own).not.toContain(other.id);
            const others = sides.flatMap((side) => (side.facts === own ? [] : side.facts));
            const differing = others.filter((other) => {
              const { value, unit, decimals, scale, rule } = facts.get(other) ?? fact;
              const isAnotherNumber =
                value !== fact.value || unit !== fact.unit || decimals !== fact.decimals || scale !== fact.scale;
              return isAnotherNumber || rule?.id !== fact.rule?.id;
            });
            expect(shown.length).toBeLessThanOrEqual(others.length);
            // Two facts may print alike by rounding; nothing else may be left out.
            if (shown.length < differing.length) expect(new Set(shown).size).toBe(shown.length);
            expect(differing.map((other) => other)).toEqual(expect.arrayContaining(shown.map((other) => other.id)));
          }
        }
      }),
    );
  });
});
