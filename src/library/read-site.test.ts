import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../citing/site.ts';
import type { Disk } from './disk.ts';
import { readSite } from './read-site.ts';

const rehearsal = {
  address: 'https://terlindungi.example',
  publisher: 'Terlindungi',
  responsibleEditor: null,
  postalAddress: null,
  contact: null,
  repository: null,
};
const real = {
  address: 'https://terlindungi.id',
  publisher: 'Yayasan Terlindungi',
  responsibleEditor: 'Andi Ratna',
  postalAddress: 'Jalan Ahmad Yani 2, Makassar 90111',
  contact: 'redaksi@terlindungi.id',
  repository: 'https://git.terlindungi.id/situs',
};

const diskOf = (file: object): Disk => ({
  list: () => null,
  read: () => ({ bytes: new TextEncoder().encode(JSON.stringify(file, null, 2)) }),
});
const refused = (file: object) => readSite(diskOf(file)).problems.map(({ line, message }) => [line, message.en]);

describe('content/site.json', () => {
  test('is a rehearsal while its address is one that nobody can publish at, and may have gaps until then', () => {
    expect(readSite(diskOf(rehearsal))).toMatchObject({ site: { ...rehearsal, isRehearsal: true }, problems: [] });
    for (const host of ['a.example', 'b.test', 'c.invalid', 'localhost', 'example.org', 'www.example.com'])
      expect(isPlaceholder(`https://${host}`), host).toBe(true);
    for (const host of ['terlindungi.id', 'example.id', 'myexample.com', 'test.org'])
      expect(isPlaceholder(`https://${host}`), host).toBe(false);
  });

  test('is no rehearsal once its address is real and everything is filled in', () => {
    expect(readSite(diskOf(real))).toMatchObject({ site: { ...real, isRehearsal: false }, problems: [] });
  });

  test('asks for everything that is still missing once its address is real', () => {
    expect(refused({ ...rehearsal, address: 'https://terlindungi.id' })).toEqual([
      [
        4,
        'This says null, though "https://terlindungi.id" is no longer a placeholder. Write the name of the responsible editor.',
      ],
      [
        5,
        'This says null, though "https://terlindungi.id" is no longer a placeholder. Write the newsroom’s address for post.',
      ],
      [
        6,
        'This says null, though "https://terlindungi.id" is no longer a placeholder. Write an e-mail address for readers.',
      ],
      [
        7,
        'This says null, though "https://terlindungi.id" is no longer a placeholder. Write the address where code and record can be read.',
      ],
    ]);
    expect(refused({ ...real, contact: 'redaksi@terlindungi.example' })).toEqual([
      [
        6,
        'This says "redaksi@terlindungi.example", though "https://terlindungi.id" is no longer a placeholder. Write an e-mail address for readers.',
      ],
    ]);
  });

  test('refuses an address that is more than a domain, one that is not secure, and keys that it does not know', () => {
    for (const address of ['https://terlindungi.id/', 'https://terlindungi.id/berita', 'http://terlindungi.id'])
      expect(refused({ ...real, address })).toEqual([
        [
          2,
          `This says "${address}". Write https:// and the domain alone, without a slash at the end: "https://terlindungi.id".`,
        ],
      ]);
    expect(refused({ ...real, address: 'terlindungi.id' })[0]?.[0]).toBe(2);
    expect(refused({ ...real, contact: 'redaksi' })[0]?.[0]).toBe(6);
    expect(refused({ ...real, editor: 'x' })[0]?.[1]).toContain('"editor"');
  });
});
