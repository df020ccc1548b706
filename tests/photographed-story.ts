import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { languages } from '../src/i18n/locale.ts';
import { copyProject, runNode } from './project-copy.ts';

export const photographed = 'audiensi-bpjs-ketenagakerjaan-maret-2025';

/** What its camera noted in the photo: none of it may reach a reader. */
export const secretPlace = 'Rumah narasumber di Tallo';

/** A picture of nothing, made here: bands of colours, so that a decoder has something to do. Sizes in pixels. */
export const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b8a17d' } }).composite([
    {
      input: { create: { width: Math.round(width / 3), height, channels: 3, background: '#0b6b62' } },
      left: 0,
      top: 0,
    },
  ]);

/** A JPEG with what cameras write into it: that it lies on its side, where it was taken and a remark. */
export const paintByCamera = (width: number, height: number): Promise<Buffer> =>
  paint(width, height)
    .withExif({
      IFD0: { ImageDescription: secretPlace, Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '5/1 7/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '119/1 26/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const photoWords = {
  alt: {
    id: 'Pedagang sayur menata lapak di pasar pagi.',
    en: 'Vegetable sellers set up their stalls at a morning market.',
  },
  caption: { id: 'Pedagang di Pasar Contoh.', en: 'Sellers at the Contoh market.' },
  credit: 'Rina Contoh',
  licence: 'cc-by-4.0',
  source: 'https://example.com/foto/1',
  where: { id: 'Makassar', en: 'Makassar' },
  taken: '2025-03-11',
};

/** A copy of the project in which a story shows two photos and has a third that it does not show, signed and archived. */
export async function photographProject(): Promise<string> {
  const folder = await copyProject();
  const story = join(folder, 'content/stories', photographed);
  await mkdir(join(story, 'photos'));
  const put = async (name: string, bytes: Buffer, words: object) => {
    await writeFile(join(story, 'photos', name), bytes);
    await writeFile(join(story, 'photos', name.replace(/\.\w+$/, '.json')), JSON.stringify(words));
  };
  const least = { alt: photoWords.alt, credit: photoWords.credit };
  await put('pasar.jpg', await paintByCamera(1067, 1600), photoWords);
  await put('kantor.png', await paint(900, 1200).png().toBuffer(), { ...least, licence: 'own' });
  await put('lain.webp', await paint(820, 500).webp().toBuffer(), { ...least, licence: 'permission' });
  for (const language of languages) {
    const path = join(story, `${language}.mdx`);
    const [head = '', opening = '', ...rest] = (await readFile(path, 'utf8')).split(/(?<=\n---\n)\n/);
    const [first = '', second = '', ...others] = (opening + rest.join('\n')).trimEnd().split('\n\n');
    const blocks = [first, '<Photo name="pasar" />', second, '<Photo name="kantor" />', ...others];
    await writeFile(path, `${head}\n${blocks.join('\n\n')}\n`);
  }
  for (const command of [
    ['sign', photographed],
    ['archive', '--begin-anew'],
  ]) {
    const { code, said } = await runNode(folder, [join(folder, 'src/cli/run.mjs'), ...command], {});
    if (code !== 0) throw new Error(said);
  }
  return folder;
}
