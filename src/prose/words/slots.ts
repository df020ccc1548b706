import { monthNames, shortMonths } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { bindingSign } from '../passage.ts';
import { numberSigns, type NumberSigns } from './number-signs.ts';
import { endOfWord, tokenize, type Token, type TokenizedText } from './tokens.ts';

const both = (words: readonly string[]) => ({ id: words, en: words });

const monthsIn = (language: Language) => [...new Set([...monthNames[language], ...shortMonths[language]])];

const signs = (words: (signs: NumberSigns) => readonly string[]) => ({
  id: words(numberSigns.id),
  en: words(numberSigns.en),
});

/**
 * The words of every slot that holds words, in each language. To allow one more, add it here and give a pattern an example with it.
 * Words with a capital are taken only as written, others in capitals too.
 */
export const slotWords = {
  month: {
    id: monthsIn('id').map((month) => month.toLowerCase()),
    en: monthsIn('en'),
  },
  and: { id: ['dan', 'atau', 'serta', 'maupun', '&'], en: ['and', 'or', '&'] },
  until: { id: ['sampai', 'sampai dengan', 'hingga', 's.d.', 's/d', 'ke', 'dan'], en: ['to', 'until', 'till', 'through', 'and'] },
  beforeDay: { id: ['tanggal', 'tgl', 'tgl.', 'bertanggal'], en: ['on the'] },
  /** After these a year is a year, unless something counted follows. */
  beforeYear: {
    id: [
      'pada', 'tahun', 'sejak', 'hingga tahun', 'sampai tahun', 'akhir', 'awal', 'pertengahan', 'sepanjang', 'selama', 'medio',
      'penghujung', 'sebelum', 'sesudah', 'setelah', 'menjelang', 'cakupan', 'anggaran', 'APBD', 'APBN', 'RPJMN', 'RPJMD', 'versi',
      'Award', 'TA', 'Pemilu', 'pilkada', 'rencana',
    ],
    en: [
      'in', 'since', 'during', 'early', 'late', 'mid', 'end of', 'start of', 'beginning of', 'middle of', 'before', 'after', 'throughout', 'year', 'years', 'half of', 'quarter of', 'whole of', 'all of', 'Award',
    ],
  },
  /** After these a year is a year when the phrase ends behind it: "target 2026", but not "target 2026 pekerja". */
  nearYear: {
    id: [
      'untuk', 'dari', 'target', 'daftar', 'laporan', 'potensi', 'data', 'posisi', 'capaian', 'hasil', 'sampai', 'hingga', 'antara',
      'berita', 'bagi', 'mulai', 'hitungan',
    ],
    en: ['for', 'from', 'by', 'until', 'to', 'of', 'between', 'target', 'budget', 'coverage', 'report', 'up to', 'through'],
  },
  /** Words that go on with the sentence behind a year, so that it is not the count of what follows. */
  afterYear: {
    id: [
      'sampai', 'hingga', 'dan', 'atau', 'adalah', 'sebesar', 'menurut', 'tidak', 'belum', 'yang', 'dengan', 'untuk', 'pada', 'di', 'ke',
      'dari', 'lebih', 'sama', 'bagi', 'oleh', 'disebut', 'naik', 'turun', 'dibagi', 'dinaikkan', 'ditambah', 'saja', 'itu', 'ini',
      'tanpa', 'versi', 'berasal', 'berjumlah', 'lalu', 'juga', 'maupun', 'telah', 'sudah', 'akan', 'dalam', 'tentang', 'sebagai',
      'memuat', 'mencakup', 'menjadi', 'dihitung', 'tercatat', 'serta', 'setelah', 'karena', 'seperti', 'menyebut', 'per', 'masih', 'kini',
    ],
    en: [
      'and', 'or', 'to', 'until', 'was', 'were', 'is', 'are', 'has', 'had', 'by', 'from', 'in', 'on', 'at', 'for', 'than', 'that', 'which',
      'when', 'as', 'but', 'the', 'a', 'an', 'it', 'with', 'without', 'not', 'already', 'alone', 'only', 'because', 'according', 'come',
      'comes', 'divided', 'of', 'may', 'will', 'would', 'after', 'before', 'set', 'rose', 'fell', 'too', 'its', 'their', 'said', 'through',
      'while', 'according to', 'onwards', 'he', 'she', 'they', 'we', 'there', 'so',
    ],
  },
  /** Behind these a year is an adjective: "the 2024 elections". */
  determiner: { id: [], en: ['the', 'its', 'their', 'this', 'revised', 'new', 'city’s', 'mayor’s', 'agency’s', 'government’s'] },
  /** A year stands before these as an adjective: "Makassar’s 2024 list". */
  ofAYear: {
    id: ['anggaran'],
    en: [
      'list', 'budget', 'coverage', 'target', 'targets', 'plan', 'count', 'counts', 'report', 'figure', 'figures', 'rate', 'result',
      'results', 'election', 'award', 'agreement', 'edition', 'version', 'average', 'total', 'base', 'survey', 'census', 'data', 'ranking',
      'financial year', 'fiscal year', 'regulation', 'law', 'story', 'statement', 'addition', 'level',
    ],
  },
  beforeList: { id: ['pada', 'tahun', 'sejak', 'untuk', 'selama', 'antara'], en: ['in', 'for', 'since', 'between', 'years', 'during'] },
  part: { id: ['kuartal', 'triwulan', 'semester', 'caturwulan', 'Q'], en: ['quarter', 'Q', 'H', 'semester'] },
  clock: { id: ['pukul', 'jam'], en: ['at', 'by', 'from', 'until', 'before', 'after'] },
  hour: {
    id: ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas', 'dua belas'],
    en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  },
  zone: both(['WIB', 'WITA', 'WIT', 'GMT', 'UTC', 'CET']),
  noon: { id: ['pagi', 'siang', 'sore', 'malam'], en: ['a.m.', 'p.m.', 'am', 'pm', 'o’clock'] },
  law: {
    id: [
      'UU', 'UUD', 'PP', 'Perpres', 'Perppu', 'Perpu', 'Inpres', 'Keppres', 'Permenaker', 'Permendagri', 'Permenkes', 'Permenkeu', 'PMK',
      'Perda', 'Pergub', 'Perwali', 'Perwalkot', 'Perbup', 'Kepwali', 'SK', 'SE', 'Kepmenaker', 'Peraturan BPJS', 'undang-undang',
      'peraturan pemerintah', 'peraturan presiden', 'Instruksi Presiden', 'Keputusan Presiden', 'Peraturan Menteri', 'Peraturan Daerah',
      'Peraturan Wali Kota', 'Peraturan Gubernur', 'Peraturan Bupati', 'Surat Edaran', 'Surat Keputusan', 'putusan', 'Kovenan',
      'Konvensi ILO', 'Konvensi',
    ],
    en: [
      'law', 'act', 'government regulation', 'presidential regulation', 'presidential instruction', 'presidential decree',
      'ministerial regulation', 'manpower ministry regulation', 'mayoral regulation', 'mayor’s regulation', 'city regulation',
      'regional regulation', 'bylaw', 'by-law', 'regulation', 'decree', 'circular', 'ILO Convention', 'convention', 'directive', 'UU',
      'PP', 'Perpres', 'Perwali', 'Permenaker', 'Inpres', 'Perda',
    ],
  },
  no: { id: ['nomor', 'no.', 'no'], en: ['number', 'no.', 'no', 'nr.', 'Nomor'] },
  lawYear: { id: ['tahun', '/'], en: ['of', 'year', 'Tahun', '/'] },
  clause: {
    id: ['pasal', 'ayat', 'bab', 'butir', 'paragraf', 'lampiran', 'diktum'],
    en: ['article', 'articles', 'art.', 'section', 'sections', 'paragraph', 'paragraphs', 'chapter', 'clause', 'annex', 'schedule'],
  },
  label: {
    id: [
      'tabel', 'Grafik', 'gambar', 'bagan', 'catatan kaki', 'baris', 'kolom', 'lembar', 'butir', 'langkah', 'RT', 'RW', 'versi', 'edisi',
      'volume', 'tahap', 'gelombang',
    ],
    en: [
      'table', 'Figure', 'Chart', 'fig.', 'footnote', 'row', 'column', 'step', 'version', 'edition', 'volume', 'phase', 'stage', 'wave',
      'RT', 'RW',
    ],
  },
  page: { id: ['halaman', 'hlm.', 'hal.', 'h.'], en: ['page', 'pages', 'p.', 'pp.'] },
  street: { id: ['jalan', 'Jl.', 'Jln.', 'gang', 'lorong'], en: ['Jalan', 'Jl.'] },
  /** "a third report" is an ordinal, "a third of workers" is a share. */
  ordinalNoun: {
    id: [],
    en: [
      'report', 'reports', 'time', 'group', 'party', 'parties', 'source', 'figure', 'reading', 'way', 'person', 'count', 'country', 'side',
      'city', 'regency', 'quarter', 'meeting', 'agreement', 'chart', 'table', 'list', 'number', 'account', 'version', 'outlet', 'question',
      'example', 'official', 'year', 'month', 'target', 'term', 'place', 'story', 'step', 'stage', 'phase', 'possibility', 'explanation',
      'claim', 'document', 'paper', 'programme', 'scheme', 'mayor',
    ],
  },
  /** "satu sumber", "one record": before the tools of the trade, one is only an article. */
  articleNoun: {
    id: [
      'pertanyaan', 'catatan', 'sumber', 'laporan', 'dokumen', 'daftar', 'contoh', 'cerita', 'halaman', 'grafik', 'tabel', 'kalimat',
      'kata', 'siaran pers', 'berkas', 'hal', 'cara', 'sisi', 'alamat', 'tulisan', 'berita', 'penjelasan', 'jawaban', 'pernyataan',
    ],
    en: [
      'question', 'record', 'source', 'report', 'document', 'list', 'example', 'story', 'page', 'chart', 'table', 'sentence', 'word',
      'press release', 'file', 'thing', 'way', 'side', 'hand', 'address', 'article', 'explanation', 'answer', 'reason', 'point', 'day',
      'sense', 'reading', 'account', 'caveat',
    ],
  },
  beforePronoun: {
    id: [],
    en: [
      'this', 'that', 'the', 'which', 'no', 'any', 'each', 'every', 'another', 'other', 'same', 'former', 'latter', 'later', 'earlier',
      'new', 'signed', 'first', 'last', 'right', 'wrong', 'larger', 'smaller', 'higher', 'lower', 'better', 'different', 'official',
      'second', 'older', 'newer', 'such a', 'such',
    ],
  },
  afterPronoun: {
    id: [],
    en: [
      'with', 'that', 'which', 'who', 'whom', 'is', 'was', 'can', 'could', 'may', 'might', 'must', 'should', 'has', 'had', 'does', 'did',
      'says', 'said', 'will', 'would', 'for', 'on', 'by', 'from', 'the', 'used', 'given', 'published', 'made', 'counted', 'comes', 'came',
      'stands', 'names', 'differs', 'covers',
    ],
  },
  afterTheOne: { id: [], en: ['in', 'of', 'at', 'to', 'before', 'after', 'we', 'he', 'she', 'they', 'it', 'and', 'or', 'but', 'as', 'under', 'above', 'below', 'most'] },
  /** After `the two` or `all three`, which point back at what was named, as `kedua` and `ketiganya` do. */
  pointingBack: {
    id: [],
    en: [
      'are', 'were', 'may', 'can', 'cannot', 'differ', 'agree', 'sides', 'parties', 'figures', 'counts', 'readings', 'measures', 'reports',
      'sources', 'languages', 'agreements', 'lists',
    ],
  },
  counted: signs(({ people, counted }) => [...people, ...counted]),
  /** What makes a quantity of the number before it: `pasal 14 juta` is not an article. */
  measure: signs(({ scales, percent, rupiah }) => [...Object.keys(scales), ...percent, ...rupiah]),
  /** What makes a quantity of the number behind it, even when that looks like a year. */
  quantity: {
    id: [
      'sebanyak', 'sejumlah', 'jumlahnya', 'berjumlah', 'mencapai', 'sekitar', 'kira-kira', 'hampir', 'kurang lebih', 'total',
      'lebih dari', 'kurang dari', 'minimal', 'maksimal', 'sebesar', 'senilai', 'dari total', 'bertambah', 'berkurang', 'jumlah',
    ],
    en: [
      'about', 'nearly', 'almost', 'roughly', 'some', 'around', 'more than', 'less than', 'fewer than', 'over', 'total', 'a total of',
      'number of', 'exactly', 'only', 'just', 'at least', 'at most', 'numbered', 'counted', 'registered', 'total of',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>; // prettier-ignore

/** Slots that are a form rather than words, with what they may begin with. */
const slotForms: Readonly<Record<string, readonly [form: string, ...begins: Token['kind'][]]>> = {
  day: [String.raw`0?[1-9]|[12]\d|3[01]`, 'digits'],
  monthNumber: ['0?[1-9]|1[0-2]', 'digits'],
  year: [String.raw`(?:19|20)\d{2}`, 'digits'],
  shortYear: [String.raw`['’]\d{2}`, 'sign'],
  decade: [String.raw`(?:19|20)?\d0`, 'digits'],
  number: [String.raw`\d{1,4}[A-Z]?`, 'digits'],
  small: [String.raw`\d{1,3}`, 'digits'],
  oneToFour: ['[1-4]', 'digits'],
  colonTime: [String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`, 'digits'],
  time: [String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`, 'digits'],
  exactTime: [String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`, 'digits'],
  ordinalFigure: [String.raw`\d*1st|\d*2nd|\d*3rd|\d+th`, 'digits'],
  dash: ['[-–—‑]', 'sign'],
  abbreviation: [String.raw`\(\p{Lu}\p{L}+\)`, 'sign'],
  /** A word with a capital, such as the place whose law it is. */
  name: [String.raw`\p{Lu}[\p{L}.-]*`, 'letters'],
  clauseNumber: [String.raw`\(\d{1,3}[a-z]?\)|\d{1,3}[A-Z]?(?:\s?\(\d{1,2}\)[a-z]?)*`, 'digits', 'sign'],
  /** The number of a letter or release, which holds a stroke: `12/PR/2025`. */
  letterNumber: [String.raw`[\dA-Z.-]+(?:\/[\dA-Z.-]*[\dA-Z])+`, 'digits', 'letters', 'sign'],
  decree: [String.raw`[\dA-Z./-]*\d[\dA-Z./-]*(?<=[\dA-Z])`, 'digits', 'letters', 'sign'],
  web: [String.raw`(?:https?:\/\/|www\.)[^\s]+`, 'letters'],
};

/** One run of letters or digits, or one sign, of a word in a table. */
export interface WordPiece {
  readonly word: string;
  /** The only way to write it; null when capitals do not matter. */
  readonly written: string | null;
}

/** Whether a word with a capital is taken only as written. One without is always taken in capitals too. */
export type Minds = 'capitals' | 'nothing';

export const wordPieces = (word: string, minds: Minds): readonly WordPiece[] =>
  tokenize(word).tokens.map((token) => ({
    word: token.word,
    written: minds === 'nothing' || /^\p{Ll}/u.test(word) ? null : token.written,
  }));

/** What a `<name>` of a pattern stands for. */
export interface Slot {
  /** In lower case, and kinds of which any token may be a beginning. */
  readonly begins: { readonly words: readonly string[]; readonly kinds: readonly Token['kind'][] };
  /** Where it may end when it begins at a token: one past its last. None when it does not stand there. */
  readonly ends: (read: TokenizedText, at: number) => readonly number[];
  /** Whether it ends right before a token. Only word slots know. */
  readonly endsBefore?: (read: TokenizedText, at: number) => boolean;
}

/** Most slots do not stand where they are looked for. */
const nowhere: readonly number[] = [];

/** The pieces of one word or phrase of a table, each with whether white space stands before it. */
type Phrase = readonly (WordPiece & { readonly spaced: boolean })[];

const isPhraseAt = (phrase: Phrase, tokens: readonly Token[], at: number): boolean =>
  phrase.every(({ word, written, spaced }, index) => {
    const token = tokens[at + index];
    if (token === undefined || token.word !== word || (written !== null && written !== token.written)) return false;
    return index === 0 || token.spaced === spaced;
  });

const firstWord = (phrase: Phrase) => phrase[0]?.word ?? '';

const lastWord = (phrase: Phrase) => phrase.at(-1)?.word ?? '';

function wordSlot(words: readonly string[], minds: Minds): Slot {
  const phrases: readonly Phrase[] = words.map((word) => {
    const { tokens } = tokenize(word);
    return wordPieces(word, minds).map((piece, index) => ({ ...piece, spaced: tokens[index]?.spaced === true }));
  });
  const byFirst = Map.groupBy(phrases, firstWord);
  const byLast = Map.groupBy(phrases, lastWord);
  return {
    begins: { words: [...byFirst.keys()], kinds: [] },
    ends: ({ tokens }, at) =>
      byFirst
        .get(tokens[at]?.word ?? '')
        ?.filter((phrase) => isPhraseAt(phrase, tokens, at))
        .map(({ length }) => at + length) ?? nowhere,
    endsBefore: ({ tokens }, at) =>
      (byLast.get(tokens[at - 1]?.word ?? '') ?? []).some((phrase) => isPhraseAt(phrase, tokens, at - phrase.length)),
  };
}

/** Not in the middle of a run of letters or digits. */
const edge = String.raw`(?:(?<=\p{N})(?!\p{N})|(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}\p{N}]))`;

function formSlot(form: string, ...kinds: readonly Token['kind'][]): Slot {
  const pattern = new RegExp(`(?:${form})${edge}`, 'uy');
  return {
    begins: { words: [], kinds },
    ends: ({ text, tokens }, at) => {
      const start = tokens[at];
      if (start === undefined || !kinds.includes(start.kind)) return nowhere;
      pattern.lastIndex = start.offset;
      if (!pattern.test(text)) return nowhere;
      let to = at + 1;
      while ((tokens[to]?.offset ?? Infinity) < pattern.lastIndex) to += 1;
      return [to];
    },
  };
}

/** Up to five words with a capital, such as `Kota Makassar`. */
function namesSlot(): Slot {
  const name = formSlot(...(slotForms['name'] ?? ['', 'letters']));
  return {
    begins: name.begins,
    ends: (read, at) => {
      const ends: number[] = [];
      let [end] = name.ends(read, at);
      while (end !== undefined && ends.length < 5) {
        ends.push(end);
        end = read.tokens[end]?.spaced === true ? name.ends(read, end)[0] : undefined;
      }
      return ends;
    },
  };
}

/** Slots of whole words and figures, bound or not. */
const wholeSlots: Readonly<Record<string, Slot>> = {
  /** Any word. */
  any: {
    begins: { words: [], kinds: ['letters'] },
    ends: ({ tokens }, at) => (tokens[at]?.kind === 'letters' ? [endOfWord(tokens, at)] : nowhere),
  },
  /** A bound figure, or digits with or without `Rp`. */
  figure: {
    begins: { words: [bindingSign, 'rp'], kinds: ['digits'] },
    ends: ({ tokens }, at) => {
      const token = tokens[at];
      if (token?.word === bindingSign) return [at + 1];
      const isFigure = token?.kind === 'digits' || (token?.word === 'rp' && tokens[at + 1]?.joined === true);
      return isFigure ? [endOfWord(tokens, at)] : nowhere;
    },
  },
};

const opened = new Map<string, Slot>();

/** What a slot stands for in a language. Throws RangeError for one that no table holds. */
export function openSlot(name: string, language: Language, minds: Minds): Slot {
  const key = `${language} ${minds} ${name}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const words = Object.entries(slotWords).find(([slot]) => slot === name)?.[1];
  const form = slotForms[name];
  const slot =
    wholeSlots[name] ??
    (name === 'names' ? namesSlot() : words ? wordSlot(words[language], minds) : form && formSlot(...form));
  if (slot === undefined) throw new RangeError(`no slot <${name}>`);
  opened.set(key, slot);
  return slot;
}
