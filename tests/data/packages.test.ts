import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/citing/csv/csv.ts';
import { findVersionFile, type FrozenVersion } from '../../src/citing/versions/open-version.ts';
import { zipFiles } from '../../src/citing/versions/pack-1.ts';
import { formatFact } from '../../src/facts/format.ts';
import { address } from '../../src/i18n/addresses.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { absolute } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { checkPackage, readCsv, readDescriptor } from './check-package.ts';
import { readZip } from './read-zip.ts';

const { archive, charts, versions } = getLibrary();

const bytesOf = (version: FrozenVersion, kind: string, language: Language) =>
  versionFileBytes(version, findVersionFile(version, kind, language), archive.typefaces);

const cases = await Promise.all(
  [...versions.values()].flat().flatMap((version) =>
    languages.map(async (language) => {
      const chart = charts.get(version.file.chart) ?? expect.fail();
      const csv = new TextDecoder().decode(await bytesOf(version, 'csv', language));
      const zipped = await readZip(await bytesOf(version, 'package', language));
      return [`${chart.id} ${version.short} ${language}`, { version, language, chart, csv, zipped }] as const;
    }),
  ),
);

const tableOf = (csv: string) => {
  const reading = parseCsv(csv);
  if ('brokenAt' in reading) throw new Error(`broken at ${reading.brokenAt}`);
  const [header = [], ...rows] = reading.rows;
  return rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? null])));
};

test('there are published charts to take away', () => expect(cases.length).toBeGreaterThanOrEqual(12));

describe.each(cases)('what a reader takes away of %s', (_name, { version, language, chart, csv, zipped }) => {
  const rows = tableOf(csv);
  const files = new Map(zipped.map(({ name, bytes }) => [name, bytes]));

  test('has one row for each number that the chart shows, in the order of its table', () => {
    expect(rows.map((row) => row.get('fact'))).toEqual([...new Set(chart.facts.map(({ id }) => id))]);
  });

  test('has the very values of the chart, as numbers and as printed', () => {
    for (const [index, fact] of chart.facts.entries()) {
      const row = rows[index];
      expect(row?.get('value')).toBe(fact.value);
      expect(row?.get('printed')).toContain(formatFact(fact, language));
      expect(row?.get('source_ids')).toBe(fact.sources.map(({ id }) => id).join(' '));
      expect(String(row?.get('source_titles')).split(' | ')).toEqual(fact.sources.map(({ title }) => title));
    }
  });

  test('names its version in every row, so that a file leads back to it', () => {
    const page = absolute(address({ page: 'version', id: chart.id, version: version.short }, language));
    expect(new Set(rows.map((row) => row.get('version_url')))).toEqual(new Set([page]));
  });

  test('says in the table of the CSV what an independent reader reads there', () => {
    const [header, ...read] = readCsv(new TextEncoder().encode(csv));
    expect(header).toEqual([...(rows[0]?.keys() ?? [])]);
    expect(read.map((row) => row[2])).toEqual(rows.map((row) => String(row.get('value') ?? '')));
  });

  test('is a sound data package: descriptor, hashes, types, keys', () => {
    expect(checkPackage(files)).toEqual([]);
    const { id, version: named, created } = readDescriptor(files);
    expect(absolute(address({ page: 'version', id: chart.id, version: version.short }, language))).toBe(id);
    expect(named).toBe(version.short);
    expect(created.slice(0, 10)).toBe(version.file.published);
  });

  test('holds the same CSV and record as the files beside it, and everything the README names', () => {
    const text = (name: string) => new TextDecoder().decode(files.get(name));
    expect(text(findVersionFile(version, 'csv', language).name)).toBe(csv);
    expect(text(findVersionFile(version, 'record', language).name)).toBe(version.text);
    const listed = [...text('README.md').matchAll(/^- `([^`]+)`:/gm)].map(([, name]) => name);
    expect(new Set(['README.md', ...listed])).toEqual(new Set(files.keys()));
    expect(text('README.md')).toContain(version.hash);
    expect(text('dictionary.csv')).toContain("tanda petik tunggal (')");
  });

  test('unzips to those files, in the order of their names, and dated 1980', () => {
    expect(zipped.map(({ name }) => name)).toEqual([...files.keys()].toSorted());
    for (const { name, bytes, dated } of zipped) {
      expect(Buffer.compare(bytes, files.get(name) ?? new Uint8Array())).toBe(0);
      expect(dated).toEqual([0x0021, 0x6000]);
    }
  });
});

test('a package in which a single byte was altered is not sound', () => {
  const { version, language, zipped } = cases[0]?.[1] ?? expect.fail();
  const files = new Map(zipped.map(({ name, bytes }) => [name, bytes]));
  const name = findVersionFile(version, 'csv', language).name;
  const altered = Uint8Array.from(files.get(name) ?? []);
  altered[altered.indexOf(0x32, 1000)] = 0x33;
  expect(checkPackage(new Map([...files, [name, altered]]))).toContain(`${name} has another hash`);
});

test('a ZIP is the same to the last byte in every time zone', () => {
  const files = new Map([
    ['b.txt', new TextEncoder().encode('b'.repeat(500))],
    ['a.txt', new Uint8Array([1])],
  ]);
  const zone = process.env['TZ'];
  const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Makassar'].map((each) => {
    process.env['TZ'] = each;
    return Buffer.from(zipFiles(files)).toString('hex');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(zips).size).toBe(1);
});
