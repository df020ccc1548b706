import type { Bilingual } from '../facts/schema/common.ts';

/** Texts of links that say nothing when a screen reader reads out the links of a page by themselves. */
const empty: ReadonlySet<string> = new Set([
  'di sini', 'disini', 'sini', 'klik', 'klik di sini', 'klik disini', 'baca', 'baca di sini', 'baca selengkapnya', 'selengkapnya', 'selanjutnya', 'lihat', 'lihat di sini',
  'tautan', 'tautan ini', 'tautan berikut', 'link', 'link ini', 'halaman ini', 'laman ini', 'ini', 'sumber', 'berikut', 'berita ini',
  'here', 'click', 'click here', 'read', 'read here', 'read more', 'more', 'learn more', 'see here', 'see more', 'this', 'this link', 'this page', 'the link', 'page', 'source', 'this article',
]); // prettier-ignore

const normalize = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}:/.]+/gu, ' ').trim(); // prettier-ignore

/** What is wrong with the words of a link, or null. */
export function refuseLinkText(text: string, url: string): Bilingual | null {
  const words = normalize(text).replace(/[.:/]+$/, '');
  if (words === '') {
    return { id: `Tautan ke "${url}" tidak berisi kata. Tulis [ke mana ia membawa](${url}).`, en: `The link to "${url}" holds no words. Write [where it leads](${url}).` }; // prettier-ignore
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
