import pictureSigns from '../i18n/picture-signs.json' with { type: 'json' };
import type { Bilingual } from './schema/common.ts';
import { asWritten } from './suggest.ts';

/**
 * Signs that no reader sees or that turn what is read: controls, halves of characters, signs of private use or of no use, all that
 * Unicode asks programs to pass over, marks of direction, and what stands where a broken save lost a letter. Tabs and line ends are
 * judged apart.
 */
const unreadable = /(?![\t\n\r])[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc\ufffd]/u;

/** They stand for what is filled in when a published version is opened, so that no text may hold them. */
const reserved = /[⟦⟧]/;

/** What an editor is likeliest to have pasted, the narrowest first. */
const kinds: readonly (Bilingual & { readonly sign: RegExp })[] = [
  { sign: /\u00ad/, id: 'tanda hubung lunak', en: 'a soft hyphen' },
  { sign: /[\u200b-\u200d\u2060\ufeff]/, id: 'spasi selebar nol', en: 'a space of no width' },
  { sign: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, id: 'tanda arah baca', en: 'a mark of reading direction' },
  { sign: /[\u2028\u2029]/, id: 'tanda ganti baris', en: 'a line separator' },
  { sign: /[\ufffc\ufffd]/u, id: 'tanda pengganti huruf yang hilang', en: 'a sign that stands for a lost letter' },
  { sign: /\p{Cs}/u, id: 'setengah karakter', en: 'half a character' },
  { sign: /\p{Co}/u, id: 'tanda pribadi sebuah huruf cetak', en: 'a private sign of one typeface' },
  { sign: /\p{Cn}/u, id: 'tanda yang tidak ada dalam Unicode', en: 'a sign that Unicode does not have' },
  { sign: /\p{Cc}/u, id: 'tanda kendali', en: 'a control sign' },
];

const unseen: Bilingual = { id: 'tanda tak terlihat', en: 'an invisible sign' };

/** The first sign in a text that may not be there, where it stands, and what to do about it. Null when there is none. */
export function explainInvisible(text: string): { readonly offset: number; readonly message: Bilingual } | null {
  const match = unreadable.exec(text);
  if (match === null) {
    const offset = text.search(reserved);
    if (offset === -1) return null;
    return {
      offset,
      message: {
        id: 'Tanda ⟦ dan ⟧ dipakai arsip untuk bagian yang diisi belakangan. Tulis [ dan ].',
        en: 'The signs ⟦ and ⟧ mark in the archive what is filled in later. Write [ and ].',
      },
    };
  }
  const [sign] = match;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = kinds.find((candidate) => candidate.sign.test(sign)) ?? unseen;
  const near = asWritten(
    text
      .slice(Math.max(0, match.index - 20), match.index + 20)
      .toWellFormed()
      .replace(new RegExp(unreadable, 'gu'), '▯'),
  );
  return {
    offset: match.index,
    message: {
      id: `Teks ${near} memuat tanda tak terlihat atau rusak: ${kind.id} (${code}). Hapus, lalu ketik ulang.`,
      en: `The text ${near} holds an invisible or broken sign: ${kind.en} (${code}). Delete it and type it again.`,
    },
  };
}

/**
 * How long the texts of one line may be, in characters as written, by the key that holds them. What a page, a card or a citation
 * prints in one place is named here; everything else has room for a note.
 */
const longestLine: Readonly<Record<string, number>> = {
  title: 300,
  kicker: 100,
  byline: 160,
  standfirst: 800,
  summary: 800,
  question: 800,
  who: 200,
  description: 600,
  subtitle: 400,
  label: 160,
  name: 200,
  publisher: 160,
  speakers: 160,
  attributedTo: 300,
  population: 300,
  wording: 200,
  url: 1000,
};

/** The longest text there may be under any other key, and the longest paragraph of a story. */
export const longestText = 4000;

/** What a picture of a chart may print: the keys whose texts stand in it, or in the lines below it. */
const pictured: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'note', 'label', 'name', 'headcount', 'after', 'before', 'from', 'to', 'text', 'words'],
  ...['publisher', 'population', 'attributedTo'],
]);

const drawn: readonly (readonly number[])[] = pictureSigns;

/** Whether the typeface of the pictures has a sign. */
export const isDrawn = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return /[\t\n\r]/.test(sign) || drawn.some(([first = 0, last = 0]) => first <= code && code <= last);
};

/** What a sign belongs to, for an editor who does not know it by its number. */
const families: readonly (Bilingual & { readonly sign: RegExp })[] = [
  {
    sign: /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u,
    id: 'emoji',
    en: 'an emoji',
  },
  { sign: /\p{Script=Greek}/u, id: 'huruf Yunani', en: 'a Greek letter' },
  { sign: /\p{Script=Cyrillic}/u, id: 'huruf Kiril', en: 'a Cyrillic letter' },
  { sign: /\p{Script=Arabic}/u, id: 'huruf Arab', en: 'an Arabic letter' },
  {
    sign: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u,
    id: 'huruf Asia Timur',
    en: 'an East Asian sign',
  },
  { sign: /\p{Script=Buginese}|\p{Script=Makasar}/u, id: 'aksara Lontara', en: 'a Lontara sign' },
  {
    sign: /\p{Script=Javanese}|\p{Script=Balinese}|\p{Script=Sundanese}/u,
    id: 'aksara Nusantara',
    en: 'a sign of an Indonesian script',
  },
  { sign: /\p{M}/u, id: 'tanda diakritik terpisah', en: 'a separate diacritic' },
  { sign: /\p{Sm}/u, id: 'lambang matematika', en: 'a mathematical sign' },
  { sign: /\p{L}/u, id: 'huruf', en: 'a letter' },
  { sign: /\p{N}/u, id: 'angka', en: 'a number sign' },
];

const otherSign: Bilingual = { id: 'lambang', en: 'a symbol' };

/** Why a text may not stand in a picture: it holds a sign that the typeface lacks, which would vanish from it. Null when it holds none. */
export function refuseSigns(text: string): Bilingual | null {
  const lost = [...new Set([...text.normalize('NFC')].filter((sign) => !isDrawn(sign)))];
  if (lost.length === 0) return null;
  const told = (language: 'id' | 'en') =>
    lost
      .slice(0, 5)
      .map((sign) => {
        const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        return `“${sign}” (${(families.find((family) => family.sign.test(sign)) ?? otherSign)[language]}, ${code})`;
      })
      .join(', ');
  return {
    id: `Teks ${asWritten(text)} memuat ${told('id')}, yang tidak ada dalam huruf gambar grafik dan akan hilang di sana. Tulis dengan huruf Latin atau dengan kata.`,
    en: `The text ${asWritten(text)} holds ${told('en')}, which the typeface of the pictures lacks, so that it would vanish there. Write it in Latin letters or in words.`,
  };
}

/**
 * Why no reader should be handed a text, or null. Every string of data/ and of content/, of JSON as of a head, passes here.
 * @param key of the object that holds it, or of the nearest one above that is no language
 */
export function refuseText(text: string, key: string): Bilingual | null {
  const invisible = explainInvisible(text)?.message ?? null;
  if (invisible !== null) return invisible;
  const lost = pictured.has(key) ? refuseSigns(text) : null;
  if (lost !== null) return lost;
  const line = Object.hasOwn(longestLine, key) ? longestLine[key] : undefined;
  if (line !== undefined && /[\t\n\r]/.test(text.trim())) {
    return {
      id: `Teks ${asWritten(text)} memuat ganti baris atau tab. Tulis dalam satu baris, dengan spasi.`,
      en: `The text ${asWritten(text)} holds a line end or a tab. Write it on one line, with spaces.`,
    };
  }
  const longest = line ?? longestText;
  if (text.length <= longest) return null;
  return {
    id: `Teks ${asWritten(text)} panjangnya ${text.length} karakter; paling banyak ${longest}. Persingkat.`,
    en: `The text ${asWritten(text)} has ${text.length} characters; ${longest} at most. Shorten it.`,
  };
}
