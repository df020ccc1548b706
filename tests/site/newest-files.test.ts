import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/citing/csv/csv.ts';
import { formats, newestKinds } from '../../src/citing/formats.ts';
import { headersFor } from '../../src/citing/headers.ts';
import { findVersionFile } from '../../src/citing/versions/open-version.ts';
import { address, newestFileAddress } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { getLibrary } from '../../src/library/library.ts';
import { dist } from '../folders.ts';
import { absolute } from '../site-address.ts';

const read = (path: string) => readFileSync(`${dist}${path.slice(1)}`);

const charts = [...getLibrary().versions].flatMap(([id, versions]) =>
  languages.map((language) => ({ id, language, version: versions.at(-1) ?? expect.fail() })),
);

test('a spreadsheet that asks the same address again has the newest CSV, XLSX, PNG, SVG and JSON of every chart', () => {
  expect(newestKinds.toSorted()).toEqual(['csv', 'png', 'svg', 'xlsx']);
  for (const { id, language, version } of charts) {
    for (const kind of newestKinds) {
      const newest = newestFileAddress(id, language, formats[kind].ending);
      expect(read(newest).equals(read(findVersionFile(version, kind, language).path)), newest).toBe(true);
    }
    const csv = parseCsv(read(newestFileAddress(id, language, '.csv')).toString());
    if ('brokenAt' in csv) throw new Error('the CSV is broken');
    const [header = [], ...rows] = csv.rows;
    const json: unknown = JSON.parse(read(newestFileAddress(id, language, '.json')).toString());
    expect(json).toEqual(rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]]))));
  }
});

test('the page of every chart tells these addresses whole', () => {
  for (const { id, language } of charts) {
    const html = read(`${address({ page: 'chart', id }, language)}index.html`).toString();
    for (const ending of ['.csv', '.json', '.png', '.svg', '.xlsx'])
      expect(html).toContain(absolute(newestFileAddress(id, language, ending)));
  }
});

test('what is newest is asked for again soon and may be read from any page; what is pinned is kept for ever', () => {
  for (const { id, language, version } of charts) {
    for (const ending of ['.csv', '.json', '.png', '.svg', '.xlsx'])
      expect(headersFor(newestFileAddress(id, language, ending))).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      });
    for (const kind of newestKinds)
      expect(headersFor(findVersionFile(version, kind, language).path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
  }
});
