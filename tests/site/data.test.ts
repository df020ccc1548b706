import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataSetTables } from '../../src/citing/data-set/compose-data-set.ts';
import { parseCsv } from '../../src/citing/csv/csv.ts';
import { factFingerprint } from '../../src/facts/published-fact.ts';
import { releasedFacts } from '../../src/citing/releases/release.ts';
import { address, feedAddress } from '../../src/i18n/addresses.ts';
import { absolute, ourSite } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { checkPackage, readCsv } from '../data/check-package.ts';
import { readZip } from '../data/read-zip.ts';
import { dist } from '../folders.ts';
import { siteFiles } from '../site-pages.ts';

const library = getLibrary();
const { catalogue, releases } = library;
const fileOf = (name: string): Uint8Array => readFileSync(`${dist}/data/${name}`);
const textOf = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(fileOf(name));
const names = siteFiles
  .filter((file) => /^\/data\/[^/]+$/.test(file) && !/\.(html|xml|bib|ris|txt|csl\.json)$/.test(file))
  // The feed of what changes tells of the data, and is none of it.
  .filter((file) => file !== feedAddress('data', 'id', 'json'))
  .map((file) => file.slice('/data/'.length));

const observed = [...catalogue.facts.values()].filter(({ kind }) => kind === 'observation').length;
/** How many rows each table must have, counted in the record itself. */
const counts: Readonly<Record<string, number>> = {
  facts: catalogue.facts.size,
  observations: observed,
  derivations: catalogue.facts.size - observed,
  sources: catalogue.sources.size,
  places: catalogue.places.size,
  indicators: catalogue.indicators.size,
  series: catalogue.series.size,
  separations: catalogue.separations.length,
  disputes: catalogue.disputes.size,
  'dispute-sides': [...catalogue.disputes.values()].reduce((sum, { sides }) => sum + sides.length, 0),
};

test('the data set has every table of the record, and a test for each', () => {
  expect(dataSetTables(catalogue, ourSite).map(({ name }) => name)).toEqual(Object.keys(counts));
});

describe.each(Object.entries(counts))('the table %s', (name, count) => {
  const reading = parseCsv(textOf(`${name}.csv`));
  const rows: unknown = JSON.parse(textOf(`${name}.json`));

  test(`has its ${count} rows in both files`, () => {
    expect(readCsv(fileOf(`${name}.csv`)).length).toBe(count + 1);
    expect(rows).toHaveLength(count);
  });

  test('says in CSV what it says in JSON', () => {
    if ('brokenAt' in reading || !Array.isArray(rows)) throw new Error(`${name} cannot be read`);
    const [header = [], ...read] = reading.rows;
    const flat = rows.map((row: unknown) =>
      header.map((column) => {
        const cell: unknown = Reflect.get(Object(row), String(column));
        return Array.isArray(cell) ? (cell.length === 0 ? null : cell) : cell;
      }),
    );
    for (const [index, row] of flat.entries()) {
      for (const [at, cell] of row.entries()) {
        const told = Array.isArray(cell) ? [cell.join(' '), cell.join(' | ')] : [cell];
        expect(told, `row ${index}, ${header[at]}`).toContain(read[index]?.[at]);
      }
    }
  });
});

describe('the data set', () => {
  test('is sound as a data package, in the folder and in the ZIP, file for file', async () => {
    expect(checkPackage(new Map(names.map((name) => [name, fileOf(name)])))).toEqual([]);
    const zipped = await readZip(fileOf('terlindungi.zip'));
    expect(checkPackage(new Map(zipped.map(({ name, bytes }) => [name, bytes])))).toEqual([]);
    for (const { name, bytes } of zipped.filter(({ name }) => names.includes(name)))
      expect(Buffer.compare(bytes, fileOf(name))).toBe(0);
    expect(zipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE.txt',
        'CHANGES.md',
        'PERUBAHAN.md',
        'dictionary.csv',
        'datapackage.json',
      ]),
    );
  });

  test('has the SHA-256 of every file but the sums themselves, in the form that sha256sum -c reads', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    expect([...sums.keys()].toSorted()).toEqual(names.filter((name) => name !== 'SHA256SUMS').toSorted());
    for (const [name, sum] of sums) expect(createHash('sha256').update(fileOf(name)).digest('hex'), name).toBe(sum);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}[\w.-]+$/);
  });

  test('prints the figures in its texts instead of their ids', () => {
    for (const name of Object.keys(counts))
      expect(textOf(`${name}.csv`), name).not.toMatch(/\{[a-z0-9-]+(\|[a-z]+)?\}/);
  });

  test('cites every number as its newest release has it', () => {
    const cited = JSON.parse(textOf('facts.json')) as readonly { readonly id: string; readonly citation_url: string }[];
    const released = releasedFacts(releases);
    for (const { id, citation_url } of cited) {
      const content = released.get(id);
      const short = content && factFingerprint(content).slice(0, 16);
      expect(citation_url).toBe(`${absolute(address({ page: 'fact', id }, 'id'))}#v-${short}`);
    }
  });

  test('offers each release as the very file that is archived', () => {
    for (const { text, short, file } of releases) expect(textOf(`release-${file.number}-${short}.json`)).toBe(text);
  });
});
