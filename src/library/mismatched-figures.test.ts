import { describe, expect, test } from 'vitest';
import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import { formatDate } from '../i18n/dates.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { findMismatches } from '../prose/bindings/find-mismatches.ts';
import { stringPassage } from '../prose/passage.ts';
import { openDisk } from './disk.ts';
import { readData } from './read-data.ts';

const { catalogue } = readData(openDisk(`${import.meta.dirname}/../..`));
const facts = [...catalogue.facts.values()].filter(({ value }) => value !== null);
const places = [...catalogue.places.values()].filter(({ level }) => level === 'city' || level === 'regency');

const messages = (text: string, language: Language) =>
  [...findMismatches(stringPassage({ text, language, file: 'story.mdx', at: { line: 1, column: 1 } }), catalogue)].map(
    ({ message }) => message[language],
  );

const proper = (name: string) => name.replace(/^(?:Kota|Kabupaten)\s|\sregency$/g, '');

const all = (fact: Fact): readonly Fact[] =>
  fact.kind === 'derivation' ? [fact, ...fact.operands.flatMap(all)] : [fact];

/** All months from one day to another, as ISO writes them. */
const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = [];
  for (let [year = 0, month = 1] = first.split('-').map(Number); ; month === 12 ? (year++, (month = 1)) : month++) {
    const iso = `${year}-${String(month).padStart(2, '0')}`;
    if (iso > last.slice(0, 7)) return months;
    months.push(iso);
  }
};

/** The last day of the month before a day's. */
const before = (day: string) => new Date(Date.parse(`${day.slice(0, 7)}-01`) - 1).toISOString().slice(0, 10);

describe.each(languages)('a figure and the words around it (%s)', (language) => {
  const write = language === 'id' ? ['Cakupan', 'Pada', 'cakupannya'] : ['Coverage in', 'In', 'coverage was'];

  test('no figure of a city or a regency is printed as that of another', () => {
    const passed = facts.flatMap((fact) =>
      places
        .filter((place) => all(fact).every((each) => !each.place.name[language].includes(proper(place.name[language]))))
        .filter(() => fact.status !== 'enacted' && places.includes(fact.place))
        .map((place) => `${write[0]} ${proper(place.name[language])} {${fact.id}}.`)
        .filter((sentence) => messages(sentence, language).length === 0),
    );
    expect(passed).toEqual([]);
  });

  test('no figure is printed for a year long before its own', () => {
    const passed = facts
      .filter((fact) => all(fact).every(({ period }) => period.from !== null))
      .map((fact) => `${write[1]} 1987 ${write[2]} {${fact.id}}.`)
      .filter((sentence) => messages(sentence, language).length === 0);
    expect(passed).toEqual([]);
  });

  test('no figure of a month or a day is printed for a month in which it was neither counted nor told', () => {
    const counted = facts.filter((fact) => all(fact).every(({ period }) => period.from !== null));
    const passed = counted.flatMap((fact) => {
      const months = new Set(
        all(fact).flatMap(({ period, sources }) => [
          ...monthsBetween(period.from?.first ?? '2000-01', period.to.last),
          ...sources.flatMap(({ published }) =>
            published === null ? [] : monthsBetween(before(published), published),
          ),
        ]),
      );
      return monthsBetween('2024-07', '2025-06')
        .filter((month) => !months.has(month))
        .map((month) => `${write[1]} ${formatDate(month, language)} ${write[2]} {${fact.id}}.`)
        .filter((sentence) => messages(sentence, language).length === 0);
    });
    expect(passed).toEqual([]);
  });

  test('every figure may be printed with its own place, year and month', () => {
    const alarms = facts.flatMap((fact) => {
      const name = proper(fact.place.name[language].replace(/\s*\(.*\)$/, ''));
      return [fact.period.to.last.slice(0, 4), fact.period.to.last.slice(0, 7)].flatMap((time) =>
        messages(
          `${write[1]} ${formatDate(time, language)} ${write[0]?.toLowerCase() ?? ''} ${name} {${fact.id}}.`,
          language,
        ),
      );
    });
    expect(alarms).toEqual([]);
  });

  test('no figure that prints its unit is followed by one', () => {
    const unit = { id: ['persen', 'poin', 'rupiah'], en: ['percent', 'points', 'rupiah'] }[language];
    const printed = facts.filter((fact) => /persen|percent|poin|points|Rp/.test(formatFact(fact, language)));
    const passed = printed.flatMap((fact) =>
      unit.map((word) => `{${fact.id}} ${word}`).filter((sentence) => messages(sentence, language).length === 0),
    );
    expect(passed).toEqual([]);
  });

  test('a place or a year that is acknowledged is no matter', () => {
    const [place, year] = language === 'id' ? ['Cakupan', 'Pada'] : ['Coverage in', 'In'];
    expect(messages(`${place} {literal: Gowa|why it is named} {mks-coverage-2024-11}.`, language)).toEqual([]);
    expect(messages(`${year} {literal: 1987|why it is named} {mks-coverage-2024-11}.`, language)).toEqual([]);
  });
});

test.each<readonly [Language, string]>([
  ['id', 'Cakupan Makassar {mks-coverage-2024-11}, sedangkan Luwu {luwu-coverage-2024-07} pada 2024.'],
  ['id', 'Bupati Gowa menyebut cakupan Makassar {mks-coverage-2024-11}.'],
  ['id', 'Pada awal April 2025 angka {seed-makassar-coverage-2024} dimuat lagi, seperti pada 17 Maret 2025.'],
  ['id', 'Pada 17 Maret 2025 Mintje menyebut {seed-makassar-coverage-2024}.'],
  ['id', 'Makassar jauh dari rata-rata nasional, {id-coverage-2025-04}.'],
  ['id', 'Menurut PP 82/2019, ahli waris di Gowa menerima {benefit-jkm}.'],
  ['id', 'Di Kecamatan Wajo, kota menanggung {seed-vulnerable-workers} pekerja.'],
  ['en', 'The regent of Gowa put Makassar at {mks-coverage-2024-11}.'],
  ['en', 'On 17 March 2025 Mintje put it at {seed-makassar-coverage-2024}.'],
  ['en', 'Coverage in Makassar is far from the national average of {id-coverage-2025-04}.'],
  ['en', 'Under Government Regulation 82/2019 heirs in Gowa receive {benefit-jkm}.'],
])('nobody is asked about a speaker, a law, a day of telling or a second place (%s: %s)', (language, text) => {
  expect(messages(text, language)).toEqual([]);
});
