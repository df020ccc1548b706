import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeSaid, composeVersion } from '../../src/citing/versions/compose-version.ts';
import { writeFrozen } from '../../src/citing/versions/open-frozen.ts';
import { openVersion } from '../../src/citing/versions/open-version.ts';
import { getDataSet } from '../../src/library/data-set.ts';
import { chart, fresh, looks, read } from './archived-project.ts';
import type { Files } from '../faults/memory-disk.ts';

/** What some part of the machinery would take for its own, if it looked into what is only quoted. */
const hostile = [
  '{x}',
  '{mks-coverage-2025}',
  '{mks-members-2025|sign}',
  '{claim: half(mks-coverage-2025)|Separuh}',
  '{literal: tujuh|program}',
  '{',
  '}',
  '<b>tebal</b>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '&amp;',
  '&',
  '\\',
  '\\n',
  '"',
  "'",
  '`${x}`',
  '$&',
  '$1',
  '%s',
  '---',
  '](x)',
  '=1+1',
  ';',
  ',',
  'Kabar',
  ' ',
];

type Records = Record<string, Record<string, unknown>[]>;

function editJson(files: Files, path: string, change: (value: Records) => void): Files {
  const value = JSON.parse(new TextDecoder().decode(files.get(path))) as Records;
  change(value);
  return new Map([...files, [path, new TextEncoder().encode(JSON.stringify(value, null, 2))]]);
}

/** The project with a text in every field of data/ that is in one language. */
function withText(text: string): Files {
  const sources = editJson(fresh, 'data/sources.json', ({ sources: all = [] }) => {
    for (const source of all) Object.assign(source, { title: text, publisher: text, speakers: ['Andi Contoh', text] });
  });
  return ['makassar', 'south-sulawesi'].reduce(
    (files, name) =>
      editJson(files, `data/observations/${name}.json`, ({ observations = [] }) => {
        for (const observation of observations) observation['wording'] = text;
      }),
    sources,
  );
}

test('whatever a source wrote is printed as it wrote it: braces, tags and backslashes in a quotation are text', () => {
  const text = fc
    .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''))
    .filter((joined) => joined.trim() === joined && joined !== '');
  fc.assert(
    fc.property(text, (written) => {
      const { library, specs, problems } = read(withText(written));
      expect(problems).toEqual([]);
      const drawn = library.charts.get(chart);
      if (drawn === undefined) throw new Error('the chart is gone');
      const said = composeSaid(drawn, Object(specs.get(chart)) as object, library.catalogue);
      for (const { wording, sources } of said.facts.filter(({ kind }) => kind === 'observation')) {
        expect(wording).toBe(written);
        expect(sources[0]).toMatchObject({ title: written, publisher: written });
      }
      const version = composeVersion(said, drawn, library, { published: '2026-11-23', after: null }, looks);
      expect(openVersion(writeFrozen(version)).file.facts).toEqual(version.facts);
      const table = new TextDecoder().decode(getDataSet(library).files.get('sources.csv'));
      const rows: Record<string, string>[] = parse(table, { columns: true, bom: true });
      // A spreadsheet would run what begins like a formula, and take what looks like an amount for one: there the table marks it as text.
      for (const { title } of rows) expect([written, `'${written}`, `“${written}”`]).toContain(title);
    }),
    { numRuns: 60 },
  );
}, 60_000);
