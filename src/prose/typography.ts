import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { bindingSign, problemAt, problemOf, type Passage } from './passage.ts';

interface Rule {
  /** The fault stands where the match begins; groups are quoted in the message as $1, $2. */
  readonly finds: RegExp;
  readonly language?: Language;
  /** Only where it is printed as written: the build sets the quotation marks and dashes of prose itself, but not those of strings. */
  readonly syntax?: Passage['syntax'];
  readonly message: Bilingual;
  /** What to write instead of the match; groups as in the message, $0 without the spaces around it. */
  readonly instead: string | ((match: RegExpExecArray) => string);
}

/** Whether a quotation mark opens there: at the start, after a space or behind a bracket. */
const opens = ({ input, index }: RegExpExecArray): boolean => /(?:^|[\s(“‘])$/.test(input.slice(0, index));

/** A figure brings its unit along. */
const isBehindFigure = ({ input, index }: RegExpExecArray): boolean => input[index - 1] === bindingSign;

/** Signs as the house sets them. $0 is what was written. */
const rules: readonly Rule[] = [
  {
    finds: /"/,
    syntax: 'string',
    instead: (match) => (opens(match) ? '“' : '”'),
    message: {
      id: 'Kutip lurus " tidak dipakai di judul, label, dan catatan. Tulis “ di depan dan ” di belakang.',
      en: 'The straight quotation mark " is not used in titles, labels and notes. Write “ before and ” after.',
    },
  },
  {
    finds: /'/,
    syntax: 'string',
    instead: (match) => (opens(match) ? '‘' : '’'),
    message: {
      id: "Tanda ' lurus tidak dipakai di judul, label, dan catatan. Tulis ’, atau ‘…’ untuk kutipan di dalam kutipan.",
      en: "The straight mark ' is not used in titles, labels and notes. Write ’ as an apostrophe, ‘…’ for a quotation within one.",
    },
  },
  {
    finds: /\s?%/,
    language: 'id',
    instead: (match) => (isBehindFigure(match) ? '' : ' persen'),
    message: {
      id: 'Tanda % tidak dipakai dalam kalimat. Tulis “persen”, atau ikat angkanya: satuannya ikut tercetak.',
      en: 'The sign % has no place in a sentence. Write “persen”, or bind the figure: its unit is printed with it.',
    },
  },
  {
    finds: /\s?%/,
    language: 'en',
    instead: (match) => (isBehindFigure(match) ? '' : ' percent'),
    message: {
      id: 'Tanda % tidak dipakai dalam kalimat. Tulis “percent”, atau ikat angkanya: satuannya ikut tercetak.',
      en: 'The sign % has no place in a sentence. Write “percent”, or bind the figure: its unit is printed with it.',
    },
  },
  {
    finds: /per cent\b/i,
    language: 'en',
    instead: 'percent',
    message: { id: 'Ejaan di sini “percent”, satu kata.', en: 'The spelling here is “percent”, one word.' },
  },
  {
    finds: /\b(?:prosen|prosentase)\b/i,
    language: 'id',
    instead: ({ 0: word }) => (/prosentase/i.test(word) ? 'persentase' : 'persen'),
    message: {
      id: '“$0” tidak baku. Tulis “persen” atau “persentase”.',
      en: '“$0” is not standard. Write “persen” or “persentase”.',
    },
  },
  {
    finds: /(?<![^\S\n])[^\S\n]+[,.;:?!](?=\s|$)/,
    instead: '$0',
    message: {
      id: 'Ada spasi di depan tanda baca “$0”. Hapus spasinya.',
      en: 'There is a space before “$0”. Take it out.',
    },
  },
  {
    // A score (2-1) and a telephone number (0411-123456) are no range.
    finds: /(?<![-\d\p{L}/])(?!\d-\d(?!\d)|0)(\d+)-(\d+)(?![-\d\p{L}/])/u,
    instead: '$1–$2',
    message: {
      id: 'Antara dua angka dipakai tanda pisah. Tulis “$1–$2”.',
      en: 'Between two numbers stands a dash, not a hyphen. Write “$1–$2”.',
    },
  },
  {
    finds: /\s--?\s/,
    instead: ' – ',
    message: {
      id: 'Tanda hubung di antara spasi bukan tanda pisah. Tulis “ – ”, atau koma.',
      en: 'A hyphen between spaces is no dash. Write “ – ”, or a comma.',
    },
  },
  {
    finds: /\S--+\S/,
    instead: ({ 0: match }) => match.replace(/--+/, '–'),
    message: { id: 'Dua tanda hubung bukan tanda pisah. Tulis “–”.', en: 'Two hyphens are no dash. Write “–”.' },
  },
  {
    finds: /\.\.\./,
    syntax: 'string',
    instead: '…',
    message: { id: 'Tiga titik ditulis dengan satu tanda: “…”.', en: 'Three points are written as one sign: “…”.' },
  },
  {
    finds: /[«»„]/,
    instead: ({ 0: sign }) => (sign === '»' ? '”' : '“'),
    message: { id: 'Kutip di sini ditulis “…”.', en: 'Quotation marks here are written “…”.' },
  },
];

const quotationFaults = {
  closing: {
    id: 'Kutip ” ini tidak punya pembuka. Tulis “ di depan, atau hapus.',
    en: 'This ” closes nothing. Write “ before it, or take it out.',
  },
  again: {
    id: 'Kutip “ ini dibuka dua kali. Tutup dulu yang pertama dengan ”.',
    en: 'This “ opens a second time. Close the first with ”.',
  },
  open: {
    id: 'Kutip “ ini tidak ditutup. Tulis ” di akhir kutipan.',
    en: 'This “ is never closed. Write ” where the quotation ends.',
  },
} satisfies Readonly<Record<string, Bilingual>>;

function* unpaired(passage: Passage): Generator<Problem> {
  let open: number | null = null;
  for (const { 0: sign, index } of passage.text.matchAll(/[“”]/g)) {
    if (sign === '“' && open === null) open = index;
    else if (sign === '”' && open !== null) open = null;
    else yield problemAt(passage, index, sign === '”' ? quotationFaults.closing : quotationFaults.again);
  }
  if (open !== null) yield problemAt(passage, open, quotationFaults.open);
}

/** Quotation marks, dashes, percent signs and spaces that are not as the house sets them. */
export function checkTypography(passage: Passage): readonly Problem[] {
  const { text, language, syntax } = passage;
  const found = rules
    .filter((rule) => (rule.language ?? language) === language && (rule.syntax ?? syntax) === syntax)
    .flatMap(({ finds, message, instead }): readonly Problem[] => {
      const match = finds.exec(text);
      if (match === null) return [];
      const fill = (words: string) =>
        words.replace(/\$(\d)/g, (_, group: string) => (match[Number(group)] ?? '').trim());
      const write = typeof instead === 'string' ? fill(instead) : instead(match);
      const span = { offset: match.index, length: match[0].length };
      return [
        problemOf(passage, span, {
          message: { id: fill(message.id), en: fill(message.en) },
          mends: [{ kind: 'write', write: [write] }],
        }),
      ];
    });
  return [...found, ...unpaired(passage)];
}
