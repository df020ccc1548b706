import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import type { Passage } from './passage.ts';

interface Rule {
  /** The fault stands where the match begins; groups are quoted in the message as $1, $2. */
  readonly finds: RegExp;
  readonly language?: Language;
  /** Only where it is printed as written: the build sets the quotation marks and dashes of prose itself, but not those of strings. */
  readonly syntax?: Passage['syntax'];
  readonly message: Bilingual;
}

/** Signs as the house sets them. $0 is what was written. */
const rules: readonly Rule[] = [
  {
    finds: /"/,
    syntax: 'string',
    message: {
      id: 'Kutip lurus " tidak dipakai di judul, label, dan catatan. Tulis “ di depan dan ” di belakang.',
      en: 'The straight quotation mark " is not used in titles, labels and notes. Write “ before and ” after.',
    },
  },
  {
    finds: /'/,
    syntax: 'string',
    message: {
      id: "Tanda ' lurus tidak dipakai di judul, label, dan catatan. Tulis ’, atau ‘…’ untuk kutipan di dalam kutipan.",
      en: "The straight mark ' is not used in titles, labels and notes. Write ’ as an apostrophe, ‘…’ for a quotation within one.",
    },
  },
  {
    finds: /\s?%/,
    language: 'id',
    message: {
      id: 'Tanda % tidak dipakai dalam kalimat. Tulis “persen”, atau ikat angkanya: satuannya ikut tercetak.',
      en: 'The sign % has no place in a sentence. Write “persen”, or bind the figure: its unit is printed with it.',
    },
  },
  {
    finds: /\s?%/,
    language: 'en',
    message: {
      id: 'Tanda % tidak dipakai dalam kalimat. Tulis “percent”, atau ikat angkanya: satuannya ikut tercetak.',
      en: 'The sign % has no place in a sentence. Write “percent”, or bind the figure: its unit is printed with it.',
    },
  },
  {
    finds: /per cent\b/i,
    language: 'en',
    message: { id: 'Ejaan di sini “percent”, satu kata.', en: 'The spelling here is “percent”, one word.' },
  },
  {
    finds: /\b(?:prosen|prosentase)\b/i,
    language: 'id',
    message: {
      id: '“$0” tidak baku. Tulis “persen” atau “persentase”.',
      en: '“$0” is not standard. Write “persen” or “persentase”.',
    },
  },
  {
    finds: /[^\S\n]+[,.;:?!](?=\s|$)/,
    message: {
      id: 'Ada spasi di depan tanda baca “$0”. Hapus spasinya.',
      en: 'There is a space before “$0”. Take it out.',
    },
  },
  {
    finds: /(?<![-\d\p{L}/])(\d+)-(\d+)(?![-\d\p{L}/])/u,
    message: {
      id: 'Antara dua angka dipakai tanda pisah. Tulis “$1–$2”.',
      en: 'Between two numbers stands a dash, not a hyphen. Write “$1–$2”.',
    },
  },
  {
    finds: /\s--?\s/,
    message: {
      id: 'Tanda hubung di antara spasi bukan tanda pisah. Tulis “ – ”, atau koma.',
      en: 'A hyphen between spaces is no dash. Write “ – ”, or a comma.',
    },
  },
  {
    finds: /\S--+\S/,
    message: { id: 'Dua tanda hubung bukan tanda pisah. Tulis “–”.', en: 'Two hyphens are no dash. Write “–”.' },
  },
  {
    finds: /\.\.\./,
    syntax: 'string',
    message: { id: 'Tiga titik ditulis dengan satu tanda: “…”.', en: 'Three points are written as one sign: “…”.' },
  },
  { finds: /[«»„]/, message: { id: 'Kutip di sini ditulis “…”.', en: 'Quotation marks here are written “…”.' } },
];

function* unpaired({ text, file, locate }: Passage): Generator<Problem> {
  let open: number | null = null;
  const problem = (offset: number, id: string, en: string): Problem => ({
    file,
    ...locate(offset),
    message: { id, en },
  });
  for (const { 0: sign, index } of text.matchAll(/[“”]/g)) {
    if (sign === '“' && open === null) open = index;
    else if (sign === '”' && open !== null) open = null;
    else if (sign === '”')
      yield problem(
        index,
        'Kutip ” ini tidak punya pembuka. Tulis “ di depan, atau hapus.',
        'This ” closes nothing. Write “ before it, or take it out.',
      );
    else
      yield problem(
        index,
        'Kutip “ ini dibuka dua kali. Tutup dulu yang pertama dengan ”.',
        'This “ opens a second time. Close the first with ”.',
      );
  }
  if (open !== null)
    yield problem(
      open,
      'Kutip “ ini tidak ditutup. Tulis ” di akhir kutipan.',
      'This “ is never closed. Write ” where the quotation ends.',
    );
}

/** Quotation marks, dashes, percent signs and spaces that are not as the house sets them. */
export function checkTypography(passage: Passage): readonly Problem[] {
  const { text, language, syntax, file } = passage;
  const found = rules
    .filter((rule) => (rule.language ?? language) === language && (rule.syntax ?? syntax) === syntax)
    .flatMap(({ finds, message }): Problem[] => {
      const match = finds.exec(text);
      if (match === null) return [];
      const fill = (words: string) =>
        words.replace(/\$(\d)/g, (_, group: string) => (match[Number(group)] ?? '').trim());
      return [{ file, ...passage.locate(match.index), message: { id: fill(message.id), en: fill(message.en) } }];
    });
  return [...found, ...unpaired(passage)];
}
