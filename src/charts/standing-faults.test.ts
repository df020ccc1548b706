import { expect, test } from 'vitest';
import { exampleCatalogue, type ExampleFact } from './example.ts';
import { openChart } from './open-chart.ts';
import { allExamples, openExample } from './testing/chart-laws.ts';

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Persen', en: 'Percent' } };
const row = (fact: string, highlight: boolean) => ({ fact, label: { id: fact, en: fact }, highlight });

const refused = (type: string, keys: object, facts: readonly ExampleFact[]) => {
  const opening = openChart({ type, ...words, ...keys }, 'uji', exampleCatalogue(facts));
  return 'faults' in opening ? opening.faults.map(({ message }) => message.en).join() : '';
};

test.each(allExamples.map((example) => [`${example.spec.type}/${example.name}`, example] as const))(
  'in %s nothing that was only announced is teal, and what was announced is outlined in orange',
  (_name, example) => {
    const chart = openExample(example);
    const known = chart.facts.filter(({ value }) => value !== null);
    const drawn = JSON.stringify(chart.draw('id'));
    if (known.every(({ status }) => status === 'announced')) expect(drawn).not.toMatch(/"(subject|subject-line)"/);
    if (known.some(({ status }) => status === 'announced')) expect(drawn).toMatch(/"announced-(line|hollow|ring)"/);
    else expect(drawn).not.toContain('"announced');
  },
);

test('a highlight on what was not counted is refused, whatever its status', () => {
  for (const status of ['announced', 'target'] as const) {
    const facts: readonly ExampleFact[] = [
      { id: 'a', value: 1, status },
      { id: 'b', value: 2 },
    ];
    expect(refused('bar', { rows: [row('a', true), row('b', false)] }, facts)).toContain('colour of what was counted');
    expect(refused('bar', { rows: [row('a', false), row('b', true)] }, facts)).toBe('');
  }
});

test('Makassar is never mere context beside other places', () => {
  const facts: readonly ExampleFact[] = [
    { id: 'a', value: 1, place: 'kota-makassar' },
    { id: 'b', value: 2, place: 'luwu' },
  ];
  for (const type of ['bar', 'ranking']) {
    expect(refused(type, { rows: [row('a', false), row('b', false)] }, facts)).toContain('may not be drawn as context');
    expect(refused(type, { rows: [row('a', true), row('b', false)] }, facts)).toBe('');
  }
});

test('no line runs through what was only announced', () => {
  const facts: readonly ExampleFact[] = [
    { id: 'a', value: 1, period: '2023' },
    { id: 'b', value: 2, period: '2024', status: 'announced' },
  ];
  const series = [{ name: { id: 'Satu', en: 'One' }, rows: [{ fact: 'a' }, { fact: 'b' }] }];
  expect(refused('line', { series }, facts)).toContain('may not be a point of a line');
});
