import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, removeCopy } from '../../press/copy-project.ts';
import { answer } from '../answer.ts';
import { type Desk, openDesk } from '../desk.ts';
import { photosRequests } from './photos-requests.ts';

const slug = 'riwayat-50-50';
let root: string;
let desk: Desk;

beforeAll(async () => {
  root = await copyProject(fileURLToPath(new URL('../../../', import.meta.url)));
  desk = openDesk(root);
}, 120_000);

afterAll(() => removeCopy(root));

const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b8a17d' } });
const camera = () =>
  paint(900, 1600)
    .withExif({ IFD0: { ImageDescription: 'Rumah narasumber' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const words = {
  alt: { id: 'Pedagang sayur menata lapak di pasar.', en: 'Sellers set up their stalls at a market.' },
  credit: 'Rina Contoh',
  licence: 'own',
};

const add = (picture: Buffer, said: object = words, to = slug) =>
  answer(
    photosRequests,
    desk,
    'photos.add',
    JSON.stringify({ slug: to, picture: picture.toString('base64'), words: said }),
  );

const listed = () => {
  try {
    return readdirSync(join(root, `content/stories/${slug}/photos`)).toSorted();
  } catch {
    return [];
  }
};

test('nothing is written while the picture or what is said of it is wrong', async () => {
  const wrong = [
    await add(await paint(700, 500).jpeg().toBuffer()),
    await add(Buffer.from('no picture')),
    await add((await camera()).subarray(0, 3000)),
    await add(await camera(), { ...words, alt: { ...words.alt, en: 'Photo of a market and its sellers.' } }),
    await add(await camera(), { ...words, licence: 'cc-by-4.0' }),
    await add(await camera(), { ...words, caption: { id: 'Ada 12.345 pedagang.', en: 'Sellers.' } }),
    await add(await camera(), words, 'tidak-ada'),
  ];
  expect(wrong.map(({ status }) => status)).toEqual(wrong.map(() => 422));
  expect((await add(await camera(), { ...words, credit: ' ' })).status).toBe(400);
  expect((await add(await camera(), words, '../../..')).status).toBe(400);
  expect(listed()).toEqual([]);
});

test('a photo is kept upright, without what its camera noted, under a name that says what it shows and is free', async () => {
  const [first, second] = [await add(await camera()), await add(await paint(820, 600).png().toBuffer())];
  expect([first, second].map(({ body }) => body)).toEqual([
    { answer: { name: 'pedagang-sayur-menata-lapak-di' } },
    { answer: { name: 'pedagang-sayur-menata-lapak-di-2' } },
  ]);
  const name = 'pedagang-sayur-menata-lapak-di';
  expect(listed()).toEqual([`${name}-2.json`, `${name}-2.png`, `${name}.jpg`, `${name}.json`]);
  const bytes = readFileSync(join(root, `content/stories/${slug}/photos/${name}.jpg`));
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 1600,
    height: 900,
    exif: undefined,
    orientation: undefined,
  });
  expect(bytes.includes('narasumber')).toBe(false);
  const problems = desk.record().problems.filter(({ file }) => file.includes('/photos/'));
  expect(problems).toEqual([]);
  const { body } = await answer(photosRequests, desk, 'photos.small', JSON.stringify({ slug, name }));
  expect(body).toMatchObject({
    answer: { alt: words.alt, picture: expect.stringMatching(/^data:image\/webp/) as string },
  });
});
