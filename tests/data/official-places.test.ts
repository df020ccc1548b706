import { getProvinces, getRegencies } from 'idn-area-data';
import { expect, test } from 'vitest';
import { officialPlaces } from '../../src/facts/official-codes.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { root } from '../folders.ts';

const { catalogue } = readData(openDisk(root));
const published = new Map(
  [...(await getProvinces()), ...(await getRegencies())].map(({ code, name }) => [code, name.toLowerCase()]),
);

test('every place on record bears the ministry’s code and name, as somebody else copied them from its list', () => {
  const coded = [...catalogue.places.values()].filter(({ codes }) => codes !== null);
  expect(coded.length).toBeGreaterThan(30);
  for (const { name, codes } of coded)
    expect([name.id, published.get(codes?.kemendagri ?? '')]).toEqual([name.id, name.id.toLowerCase()]);
});

test('our list of provinces and of South Sulawesi is that list', () => {
  for (const { kemendagri, name } of officialPlaces)
    expect([kemendagri, published.get(kemendagri)]).toEqual([kemendagri, name.toLowerCase()]);
  const wanted = [...published.keys()].filter((code) => code.length === 2 || code.startsWith('73.'));
  expect(officialPlaces.map(({ kemendagri }) => kemendagri).toSorted()).toEqual(wanted.toSorted());
});

test('all 24 regencies and cities of South Sulawesi are places of the record', () => {
  const inside = [...catalogue.places.values()].filter(({ codes }) => codes?.kemendagri.startsWith('73.'));
  expect(inside.map(({ level }) => level).filter((level) => level === 'regency')).toHaveLength(21);
  expect(inside.map(({ level }) => level).filter((level) => level === 'city')).toHaveLength(3);
});
