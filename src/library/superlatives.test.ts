import { expect, test } from 'vitest';
import type { Language } from '../i18n/locale.ts';
import { evaluate } from '../prose/claims/evaluate.ts';
import { parseExpression } from '../prose/claims/expression.ts';
import { leftOutOf } from '../prose/claims/find-left-out.ts';
import { checkSentences } from '../prose/check-sentences.ts';
import { stringPassage } from '../prose/passage.ts';
import { openDisk } from './disk.ts';
import { readData } from './read-data.ts';

const { catalogue } = readData(openDisk(`${import.meta.dirname}/../..`));

const messages = (text: string, language: Language) =>
  checkSentences([stringPassage({ text, language, file: 'chart.json', at: { line: 1, column: 0 } })], {
    catalogue,
    facts: { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(catalogue.facts.keys()) },
    isSound: true,
  }).problems.map(({ message }) => message[language]);

const four = 'highest(seed-vulnerable-workers, seed-non-asn, seed-religious-workers, seed-posyandu-cadres)';

test('a superlative may not pass over who is recorded as more, comparable or not, and says whom it left out', () => {
  const [id] = messages(`Pekerja rentan {claim: ${four}|terbanyak} di antara yang ditanggung kota`, 'id');
  expect(id).toMatch(/tidak menghitung.*mks-apbd-election-2024/);
  const [en] = messages(`Vulnerable workers are the {claim: ${four}|largest} group that the city pays for`, 'en');
  expect(en).toMatch(/leaves out.*mks-apbd-election-2024/);
});

test('a superlative may be over any set that its sentence names', () => {
  for (const text of [
    `Dari {literal: empat|jumlah kelompok laporan itu} kelompok, pekerja rentan {claim: ${four}|terbanyak}`,
    `Pekerja rentan {claim: ${four}|terbanyak} dalam laporan itu`,
  ])
    expect(messages(text, 'id'), text).toEqual([]);
  for (const text of [
    `Of the {literal: four|the groups of that report} groups vulnerable workers are the {claim: ${four}|largest}`,
    `Vulnerable workers are the {claim: ${four}|largest} group in that report`,
  ])
    expect(messages(text, 'en'), text).toEqual([]);
});

test('no two facts of any series are called the highest while a third compares with them', () => {
  const passed: string[] = [];
  for (const { id: series } of catalogue.series.values()) {
    const members = [...catalogue.facts.values()].filter((fact) => fact.series.includes(series) && fact.value !== null);
    const [a, b, ...others] = members.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
    if (a === undefined || b === undefined || others.length === 0) continue;
    const that = `highest(${a.id}, ${b.id})`;
    const expression = parseExpression(that);
    if (expression.kind !== 'call' || evaluate(expression, catalogue).is !== 'true') continue;
    if (leftOutOf(expression, catalogue).length === 0) continue;
    if (messages(`Angka ini {claim: ${that}|tertinggi}.`, 'id').length === 0) passed.push(that);
  }
  expect(passed).toEqual([]);
});
