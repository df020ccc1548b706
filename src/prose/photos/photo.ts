import { z } from 'zod';
import { bilingual, type Bilingual, describe, partialDate } from '../../facts/schema/common.ts';
import { licenceCodes } from './licences.ts';
import type { PictureKind } from './picture-size.ts';

/** How a file of a picture may end, by what it holds. */
export const photoEndings = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const satisfies Record<PictureKind, string>;

/** The narrowest photo that is printed, in pixels: on a wide screen it is 832 wide. */
export const narrowest = 800;

/** The heaviest file, in bytes, and the most pixels: more is no photo of a newsroom, and would fill the memory of who builds. */
export const heaviest = 10 * 1024 * 1024;
export const mostPixels = 50_000_000;

/** `content/stories/<slug>/photos/<name>.json`: what must be known of the picture of that name before it is printed. */
export const photoFileSchema = z.strictObject({
  $schema: z.string().optional(),
  alt: describe(
    bilingual,
    'Apa yang terlihat, bagi yang tidak melihatnya: satu kalimat, tanpa “foto” atau “gambar” di depannya.',
    'What is to be seen, for those who do not see it: one sentence, without “photo” or “picture” before it.',
  ),
  caption: describe(
    bilingual.optional(),
    'Keterangan di bawahnya: siapa, sedang apa. Angka ditulis {id-angka}.',
    'What stands below it: who, doing what. Figures are written {fact-id}.',
  ),
  credit: describe(z.string().trim().min(1).max(120), 'Siapa yang memotret.', 'Who took it.'),
  licence: describe(
    z.enum(licenceCodes),
    'Dengan dasar apa foto ini boleh dimuat.',
    'On what ground it may be printed.',
  ),
  source: describe(
    z.url({ protocol: /^https?$/ }).optional(),
    'Alamat halaman asalnya; wajib bagi lisensi Creative Commons.',
    'The address of the page it came from; needed for a Creative Commons licence.',
  ),
  where: describe(bilingual.optional(), 'Di mana dipotret.', 'Where it was taken.'),
  taken: describe(
    partialDate.optional(),
    'Kapan dipotret: "2026-05-01", "2026-05", atau "2026".',
    'When it was taken: "2026-05-01", "2026-05" or "2026".',
  ),
});

export type PhotoWords = z.output<typeof photoFileSchema>;

/** A photo of a story, checked. */
export interface Photo {
  /** As `<Photo name="…" />` has it. */
  readonly name: string;
  /** From the root of the project. */
  readonly picture: string;
  readonly words: PhotoWords;
  /** In pixels, as it is seen: turned as its camera says. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

const beginsLikeAPhoto: Readonly<Record<keyof Bilingual, RegExp>> = {
  id: /^(?:foto|gambar)\b/i,
  en: /^(?:photo|photograph|picture|image)\b/i,
};

/** What is wrong with the words of a photo that no schema can say. */
export function* refuseWords({ alt, caption, licence, source }: PhotoWords) {
  for (const language of ['id', 'en'] as const) {
    const text = alt[language];
    if (beginsLikeAPhoto[language].test(text))
      yield {
        path: ['alt', language],
        message: {
          id: `Pembaca layar sudah menyebut ini gambar. Mulai dengan yang terlihat, tanpa “${text.split(/\s/, 1)[0] ?? ''}”.`,
          en: `A screen reader says that this is a picture. Begin with what is to be seen, without “${text.split(/\s/, 1)[0] ?? ''}”.`,
        },
      };
    else if (text.length < 15)
      yield {
        path: ['alt', language],
        message: {
          id: `“${text}” terlalu pendek. Tulis satu kalimat tentang yang terlihat.`,
          en: `“${text}” is too short. Write a sentence on what is to be seen.`,
        },
      };
    if (caption?.[language] === text)
      yield {
        path: ['caption', language],
        message: {
          id: 'Sama dengan alt, sehingga dibacakan dua kali. Tulis di sini siapa dan sedang apa, di alt apa yang terlihat.',
          en: 'The same as alt, so that it is read out twice. Say here who and doing what, in alt what is to be seen.',
        },
      };
  }
  if (licence.startsWith('cc-') && source === undefined)
    yield {
      path: ['licence'],
      message: {
        id: `Lisensi "${licence}" menuntut alamat asalnya. Tambahkan "source": "https://…".`,
        en: `The licence "${licence}" asks for where it came from. Add "source": "https://…".`,
      },
    };
}
