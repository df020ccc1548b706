import type { Bilingual } from '../facts/schema/common.ts';
import type { Position } from '../facts/position.ts';

export interface Heading extends Position {
  /** 2 or 3; 1 is the title in the head. */
  readonly depth: number;
  readonly text: string;
}

/** The id that a heading gets on its page. */
export const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Markdown that prose may hold, by the parser's names. */
export const allowedNodes: ReadonlySet<string> = new Set(
  (
    'root paragraph text emphasis strong delete heading list listItem blockquote thematicBreak break ' +
    'link linkReference definition table tableRow tableCell footnoteReference footnoteDefinition inlineCode'
  ).split(' '),
);

/** Why the rest is refused, and what to write instead. */
export const refusedNodes: ReadonlyMap<string, Bilingual> = new Map([
  [
    'mdxjsEsm',
    {
      id: 'Baris yang diawali import atau export tidak diperlukan: komponen sudah tersedia. Hapus baris ini.',
      en: 'No line may start with import or export: the components are there already. Remove this line.',
    },
  ],
  [
    'html',
    {
      id: 'HTML tidak boleh ada di naskah. Tulis dengan Markdown.',
      en: 'HTML may not stand in prose. Write it in Markdown.',
    },
  ],
  [
    'image',
    {
      id: 'Gambar tidak ditulis begini. Untuk foto tulis <Photo name="…" />, untuk grafik <Chart id="…" />.',
      en: 'Pictures are not written like this. For a photo write <Photo name="…" />, for a chart <Chart id="…" />.',
    },
  ],
  [
    'imageReference',
    {
      id: 'Gambar tidak ditulis begini. Untuk foto tulis <Photo name="…" />, untuk grafik <Chart id="…" />.',
      en: 'Pictures are not written like this. For a photo write <Photo name="…" />, for a chart <Chart id="…" />.',
    },
  ],
  [
    'code',
    {
      id: 'Blok kode tidak dipakai di naskah. Hapus tanda ``` atau spasi di awal baris.',
      en: 'Code blocks have no place in prose. Remove the ``` or the spaces at the start of the line.',
    },
  ],
]);

/** Where a link may lead: a page of this site, a place on the page, another site, a mailbox. */
export const allowedLink = /^(https?:\/\/[^\s/]|mailto:|\/(?!\/)|#)/i;

/** Texts of links that say nothing when a screen reader reads out the links of a page by themselves. */
const empty: ReadonlySet<string> = new Set([
  'di sini', 'disini', 'sini', 'klik', 'klik di sini', 'klik disini', 'baca', 'baca di sini', 'baca selengkapnya', 'selengkapnya', 'selanjutnya', 'lihat', 'lihat di sini',
  'tautan', 'tautan ini', 'tautan berikut', 'link', 'link ini', 'halaman ini', 'laman ini', 'ini', 'sumber', 'berikut', 'berita ini',
  'here', 'click', 'click here', 'read', 'read here', 'read more', 'more', 'learn more', 'see here', 'see more', 'this', 'this link', 'this page', 'the link', 'page', 'source', 'this article',
]); // prettier-ignore

const normalize = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:/.]+/gu, ' ')
    .trim();

/** What is wrong with the words of a link, or null. */
export function refuseLinkText(text: string, url: string): Bilingual | null {
  const words = normalize(text).replace(/[.:/]+$/, '');
  if (words === '') {
    return {
      id: `Tautan ke "${url}" tidak berisi kata. Tulis [ke mana ia membawa](${url}).`,
      en: `The link to "${url}" holds no words. Write [where it leads](${url}).`,
    };
  }
  if (/^(https?:|www\.)/.test(words)) {
    return {
      id: `Tautan “${text}” hanya berisi alamat. Tulis apa yang ada di sana, misalnya [tabel BPS 2024](${url}).`,
      en: `The link “${text}” shows only an address. Write what is there, for example [the 2024 table of BPS](${url}).`,
    };
  }
  if (!empty.has(words)) return null;
  return {
    id: `Tautan “${text}” tidak mengatakan ke mana ia membawa. Pasang tautan pada nama tujuannya, misalnya [halaman Metode](${url}).`,
    en: `The link “${text}” does not say where it leads. Put the link on the name of what is there, for example [the Method page](${url}).`,
  };
}

/** An address of another site without its beginning: `www.example.com/laporan`. */
const bareAddress = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|id|go|info|int|edu)\b)/i;

/** That a link leads where links may not, with the address that was meant. */
export function refuseAddress(url: string): Bilingual {
  if (bareAddress.test(url)) {
    return {
      id: `Alamat "${url}" kurang https:// di depannya. Tulis https://${url}.`,
      en: `The address "${url}" lacks https:// before it. Write https://${url}.`,
    };
  }
  return {
    id: `Tautan ke "${url}" tidak boleh. Tulis alamat yang diawali https://, / atau #.`,
    en: `A link to "${url}" is not allowed. Write an address that starts with https://, / or #.`,
  };
}

/** What is wrong with a heading after the one before it, or null: a reader who walks by headings must not miss a step. */
export function refuseHeading(
  { depth, text }: Pick<Heading, 'depth' | 'text'>,
  before: Pick<Heading, 'depth' | 'text'> | null,
): Bilingual | null {
  if (text.trim() === '') {
    return {
      id: 'Subjudul ini kosong. Tulis kata-katanya, atau hapus ##.',
      en: 'This heading is empty. Write its words, or take out the ##.',
    };
  }
  if (depth > (before?.depth ?? 1) + 1) {
    return {
      id: `Subjudul “${text}” melompat: ### hanya boleh ada di bawah ##. Tulis ## ${text}, atau beri subjudul ## lebih dahulu.`,
      en: `The heading “${text}” jumps: ### may only stand below a ##. Write ## ${text}, or put a ## heading first.`,
    };
  }
  if (before?.text.toLowerCase() !== text.toLowerCase()) return null;
  return {
    id: `Subjudul “${text}” sama dengan subjudul sebelumnya. Beri nama lain, supaya keduanya dapat dibedakan.`,
    en: `The heading “${text}” is the same as the one before it. Give it another name, so that the two can be told apart.`,
  };
}
