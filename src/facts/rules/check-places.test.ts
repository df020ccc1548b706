import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../build-catalogue.ts';
import { officialPlaces } from '../official-codes.ts';
import { parseJson } from '../parse-json.ts';

const sulsel = {
  id: 'sulsel',
  level: 'province',
  codes: { bps: '73', kemendagri: '73' },
  parent: null,
  name: { id: 'Sulawesi Selatan', en: 'South Sulawesi' },
  note: null,
};
const makassar = {
  id: 'makassar',
  level: 'city',
  codes: { bps: '7371', kemendagri: '73.71' },
  parent: 'sulsel',
  name: { id: 'Kota Makassar', en: 'Makassar' },
  note: null,
};

/** What is said of the places of a record that holds nothing else. */
function said(...places: readonly object[]): readonly string[] {
  const path = 'data/places.json';
  const parsed = parseJson(new TextEncoder().encode(JSON.stringify({ places }, null, 2)), path);
  const { problems } = buildCatalogue(new Map([[path, 'parsed' in parsed ? parsed.parsed : null]]));
  return problems.filter(({ file }) => file === path).map(({ message }) => message.en);
}

const town = (id: string, name: string, bps: string, kemendagri: string, more: object = {}) => ({
  ...makassar,
  id,
  name: { id: name, en: name },
  codes: { bps, kemendagri },
  ...more,
});

test('places with the codes that the offices gave them are all right', () => {
  expect(said(sulsel, makassar, town('bone', 'Kabupaten Bone', '7311', '73.08', { level: 'regency' }))).toEqual([]);
});

test('no alias is a name of two places', () => {
  const palopo = (...aliases: readonly string[]) => town('palopo', 'Kota Palopo', '7373', '73.73', { aliases });
  expect(said(sulsel, makassar, palopo('Wara'))).toEqual([]);
  expect(said(sulsel, makassar, palopo('Makasar'))).toEqual([]);
  expect(said(sulsel, makassar, palopo('Wara', 'MAKASSAR'))).toEqual([
    expect.stringContaining('"MAKASSAR" is a name of "makassar" in line'),
  ]);
});

test('no tile of a province covers another', () => {
  const bone = (row: number, column: number) =>
    town('bone', 'Kabupaten Bone', '7311', '73.08', { level: 'regency', tile: { row, column, name: 'Bone' } });
  const tiled = { ...makassar, tile: { row: 6, column: 1, name: 'Makassar' } };
  expect(said(sulsel, tiled, bone(7, 1))).toEqual([]);
  expect(said(sulsel, tiled, bone(6, 2))).toEqual([]);
  expect(said(sulsel, tiled, bone(6.36, 1))).toEqual([expect.stringContaining('This tile covers that of "makassar"')]);
});

test.each([
  ['Makassar’s own code', town('palopo', 'Kota Palopo', '7371', '73.71')],
  ['a code of no province', town('nowhere', 'Kota Antah', '9999', '99.99')],
  ['the code of the province', town('palopo', 'Kota Palopo', '73', '73')],
  ['no code and no word why', town('palopo', 'Kota Palopo', '', '', { codes: null })],
  ['codes of two provinces', town('bitung', 'Kota Bitung', '7172', '73.72')],
  ['a code outside the parent', town('kendari', 'Kota Kendari', '7471', '74.71')],
  ['a regency’s number for a city', town('palopo', 'Kota Palopo', '7318', '73.18')],
  ['the other office’s number', town('bone', 'Kabupaten Bone', '7308', '73.08', { level: 'regency' })],
  ['a number that nobody has', town('baru', 'Kota Baru', '7379', '73.79')],
  ['a neighbour’s code', town('palopo', 'Kota Palopo', '7372', '73.72')],
  ['no province around it', town('palopo', 'Kota Palopo', '7373', '73.73', { parent: null })],
  ['a code for a place that no office knows', town('area', 'Wilayah', '7399', '73.99', { level: 'branch-area' })],
])('a place with %s is refused once', (_, place) => {
  expect(said(sulsel, makassar, place)).toHaveLength(1);
});

test('two places may not share a code, whichever office gave it', () => {
  const bitung = town('bitung', 'Kota Bitung', '7172', '71.72', { parent: 'sulut' });
  const sulut = {
    ...sulsel,
    id: 'sulut',
    codes: { bps: '71', kemendagri: '71' },
    name: { id: 'Sulawesi Utara', en: 'North Sulawesi' },
  };
  expect(said(sulut, bitung)).toEqual([]);
  expect(said(sulut, bitung, { ...bitung, id: 'bitung-2', codes: { bps: '7173', kemendagri: '71.72' } })).toHaveLength(
    1,
  );
  expect(said(sulut, bitung, { ...bitung, id: 'bitung-2', codes: { bps: '7172', kemendagri: '71.73' } })).toHaveLength(
    1,
  );
});

test('whatever digits are typed for a city of South Sulawesi, only its own pass', () => {
  const digits = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }));
  fc.assert(
    fc.property(digits, ([a, b]) => {
      const [bps, other] = [a, b].map((code) => String(code).padStart(4, '0')) as [string, string];
      const kemendagri = `${other.slice(0, 2)}.${other.slice(2)}`;
      const isRight = bps === '7373' && kemendagri === '73.73';
      expect(said(sulsel, town('palopo', 'Kota Palopo', bps, kemendagri)).length > 0).toBe(!isRight);
    }),
  );
});

test('no code in the list stands twice', () => {
  const codes = officialPlaces.flatMap(({ kemendagri, bps }) => [
    `K${kemendagri}`,
    ...(bps === null ? [] : [`B${bps}`]),
  ]);
  expect(new Set(codes).size).toBe(codes.length);
});
