import { expect, test } from 'vitest';
import { fillCatalogue } from './build-catalogue.ts';
import type { Catalogue, DerivedFact, ObservedFact } from './fact.ts';

const text = (words: string) => ({ id: words, en: words });

const print = { value: 50.5, unit: 'percent', decimals: 2, scale: 'one' };
const place = { id: 'kota-makassar', name: text('Makassar') };
const source = { id: 'a', title: 'Judul {mks} {', note: text('Juga {mks|sign}.') };
const dispute = { id: 'd', title: text('{mks}, {nobody}') };
const observed = {
  ...print,
  id: 'mks',
  kind: 'observation',
  place,
  source,
  sources: [source],
  disputes: [dispute],
  caveat: null,
  indicator: { id: 'cov', name: text('Cakupan'), definition: text('{mks|number}') },
  observation: { population: text('pekerja'), wording: 'kata {x}, {mks}' },
} as unknown as ObservedFact;
const derived = {
  ...print,
  id: 'd-mks',
  kind: 'derivation',
  place,
  sources: [source],
  disputes: [],
  caveat: text('{mks|whole}'),
  derivation: { name: text('Sisa'), note: text('{mks|whole}') },
  operands: [observed],
} as unknown as DerivedFact;

const catalogue = {
  facts: new Map([observed, derived].map((fact) => [fact.id, fact])),
  sources: new Map([['a', source]]),
  places: new Map([['kota-makassar', place]]),
  indicators: new Map([['cov', observed.indicator]]),
  series: new Map(),
  separations: [{ id: 's', reason: text('{d-mks}') }],
  disputes: new Map([['d', dispute]]),
} as unknown as Catalogue;

test('every text of the record is finished, in its language, whoever reads it', () => {
  const { facts, sources, separations, indicators } = fillCatalogue(catalogue);
  expect(sources.get('a')?.note).toEqual({ id: 'Juga 50,50%.', en: 'Juga 50.50%.' });
  expect(facts.get('d-mks')?.caveat?.en).toBe('51\u00a0percent');
  expect(separations[0]?.reason.id).toBe('50,50\u00a0persen');
  expect(indicators.get('cov')?.definition.id).toBe('50,50');
});

test('braces are text where no reader is addressed in two languages', () => {
  const { facts, sources } = fillCatalogue(catalogue);
  const fact = facts.get('mks');
  expect(fact?.kind === 'observation' && fact.observation.wording).toBe('kata {x}, {mks}');
  expect(sources.get('a')?.title).toBe('Judul {mks} {');
});

test('what is bound to nothing stays as written, for the checks to report', () => {
  expect(fillCatalogue(catalogue).disputes.get('d')?.title.id).toBe('50,50\u00a0persen, {nobody}');
});

test('a record is one thing after filling too, wherever it is reached from', () => {
  const { facts, sources, places, disputes } = fillCatalogue(catalogue);
  const [one, sum] = [facts.get('mks') as ObservedFact, facts.get('d-mks') as DerivedFact];
  expect(one.source).toBe(sources.get('a'));
  expect(one.sources[0]).toBe(one.source);
  expect(one.disputes[0]).toBe(disputes.get('d'));
  expect(sum.operands[0]).toBe(one);
  expect(one.place).toBe(places.get('kota-makassar'));
  expect(one.place).toBe(place);
});

test('a story that is kept on older figures prints them in the texts of the record too', () => {
  const kept = new Map(catalogue.facts).set('mks', { ...observed, value: 49 });
  const { facts, sources } = fillCatalogue({ ...catalogue, facts: kept });
  expect(facts.get('d-mks')?.caveat?.id).toBe('49\u00a0persen');
  expect(sources.get('a')?.note?.id).toBe('Juga 49,00%.');
});
