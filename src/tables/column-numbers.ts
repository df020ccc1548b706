import { type Choice, choice, type Questions, skip } from './question.ts';
import { type NumberCell, readNumberCell, type TableNumber } from './read-number.ts';
import { cellIn, type TableRow } from './rows.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { aboutUnit, isWhole, type Unit } from '../i18n/units.ts';

/** What a cell of a column of numbers turned out to be. Null while it waits for an answer, `skip` where it is left out. */
export type ColumnNumber =
  | { readonly is: 'number'; readonly number: TableNumber }
  | { readonly is: 'not-reported' }
  | { readonly is: 'skip' }
  | { readonly is: 'waits' };

/** A share of so many per cent is no reading that anybody means. */
const largestShare = 1000;

/** Whether a number would be written so: nobody prints 45.210 people who means 45.21, nor 1.000 who means one. */
const isWritten = ({ value, decimals, scale }: TableNumber, unit: Unit): boolean =>
  !isWhole(unit) || (Number.isInteger(value) && (scale !== 'one' || decimals === 0));

/** Whether a number can be meant in this unit: nobody counts 45.21 people. */
const fits = (number: TableNumber, unit: Unit): boolean =>
  isWhole(unit) ? isWritten(number, unit) : aboutUnit(unit).kind !== 'share' || Math.abs(number.value) <= largestShare;

const inLanguage = (cell: NumberCell, language: Language): TableNumber | null => {
  if (cell.is === 'number') return cell.number;
  if (cell.is === 'either') return cell[language];
  return cell.is === 'only' && cell.language === language ? cell.number : null;
};

const languages = ['id', 'en'] as const;

const sample = (text: string, { value, decimals }: TableNumber, language: Language): string =>
  `${text} = ${formatNumber(value, decimals, language)}`;

/** In which convention a column is written: as all of its cells have it, else as somebody said. Null while nobody has. */
function conventionOf(
  letter: string,
  cells: readonly (readonly [TableRow, NumberCell])[],
  unit: Unit,
  questions: Questions,
): Language | null {
  const either = cells.filter(([, cell]) => cell.is === 'either');
  const [[firstRow, first] = [null, null]] = either;
  if (firstRow === null || first?.is !== 'either') return 'id';
  const possible = languages.filter((language) =>
    cells.every(([, cell]) => {
      if (cell.is !== 'either' && cell.is !== 'only') return true;
      const number = inLanguage(cell, language);
      return number !== null && isWritten(number, unit);
    }),
  );
  const { text } = cellIn(firstRow, letter);
  const answer = questions.ask({
    key: `numbers ${letter}`,
    ask: {
      id: `Kolom ${letter}: titik dan koma dibaca cara mana?`,
      en: `Column ${letter}: how are its points and commas read?`,
    },
    detail: {
      id:
        possible.length === 1
          ? 'Begini semua angka di kolom ini masuk akal.'
          : possible.length === 0
            ? 'Tidak ada satu cara yang cocok untuk semua baris; yang tidak cocok akan ditanyakan.'
            : 'Kedua cara mungkin, dan angkanya berbeda seribu kali lipat.',
      en:
        possible.length === 1
          ? 'This way all numbers of the column make sense.'
          : possible.length === 0
            ? 'No one way fits all rows; those that it does not fit will be asked.'
            : 'Either way is possible, and the numbers differ a thousandfold.',
    },
    choices: [
      choice('id', `Indonesia: ${sample(text, first.id, 'id')}`, `Indonesian: ${sample(text, first.id, 'en')}`),
      choice('en', `Inggris: ${sample(text, first.en, 'id')}`, `English: ${sample(text, first.en, 'en')}`),
    ],
    fallback: possible.length === 1 ? (possible[0] ?? null) : null,
    rows: either.map(([{ row }]) => row),
  });
  return answer === 'id' || answer === 'en' ? answer : null;
}

const notReported = choice('not-reported', 'Tidak dilaporkan', 'Not reported');
const zero: Choice = choice('zero', 'Nol', 'Zero');

/** What a sign for no number means in its column: asked, unless it says so itself. */
function gapOf(letter: string, sign: string, row: number, questions: Questions): ColumnNumber {
  const says = /^(?:tidak (?:dilaporkan|tersedia)|not (?:reported|available)|n\/?a|t\.?d\.?|#n\/a|no data)$/i.test(
    sign,
  );
  const isNil = /^(?:[-–—−]+|nihil)$/.test(sign);
  const shown = sign === '' ? { id: 'kosong', en: 'empty' } : { id: `“${sign}”`, en: `“${sign}”` };
  const answer = questions.ask({
    key: `gap ${letter} ${sign}`.trim(),
    ask: {
      id: `Kolom ${letter}: sel ${shown.id} artinya apa?`,
      en: `Column ${letter}: what does ${sign === '' ? 'an empty cell' : shown.en} mean?`,
    },
    detail: {
      id: isNil
        ? 'BPS menulis “-” untuk nol, yang lain untuk data yang tidak ada.'
        : 'Tidak dilaporkan dicatat sebagai itu, dan bukan nol.',
      en: isNil
        ? 'Statistics Indonesia writes “-” for zero, others for no data.'
        : 'Not reported is recorded as that, and is not zero.',
    },
    choices: [notReported, ...(isNil ? [zero] : []), skip],
    fallback: says ? 'not-reported' : null,
    rows: [row],
  });
  if (answer === 'zero') return { is: 'number', number: { value: 0, decimals: 0, scale: 'one', isPercent: false } };
  if (answer === 'not-reported' || answer === 'skip') return { is: answer };
  return { is: 'waits' };
}

/** A number that somebody gave for a cell that cannot be read. */
function typedNumber(answer: string | null, unit: Unit): ColumnNumber {
  if (answer === null) return { is: 'waits' };
  if (answer === 'skip' || answer === 'not-reported') return { is: answer };
  const cell = readNumberCell({ text: answer });
  const readings = languages.flatMap((language) => inLanguage(cell, language) ?? []);
  const number = readings.find((reading) => fits(reading, unit));
  return number === undefined ? { is: 'waits' } : { is: 'number', number };
}

function unreadable(
  letter: string,
  { row, cells }: TableRow,
  unit: Unit,
  candidates: readonly TableNumber[],
  questions: Questions,
): ColumnNumber {
  const { text } = cellIn({ cells }, letter);
  const answer = questions.ask({
    key: `read ${letter}${row}`,
    ask: {
      id: `${letter}${row}: “${text}” bukan angka seperti baris lain`,
      en: `${letter}${row}: “${text}” is no number like those of other rows`,
    },
    detail: { id: 'Tulis angkanya, atau lewati selnya.', en: 'Write the number, or leave the cell out.' },
    choices: [
      ...candidates.map(({ value, decimals }) =>
        choice(
          formatNumber(value, decimals, 'id'),
          formatNumber(value, decimals, 'id'),
          formatNumber(value, decimals, 'en'),
        ),
      ),
      notReported,
      skip,
    ],
    free: 'number',
    fallback: null,
    rows: [row],
  });
  return typedNumber(answer, unit);
}

/** What to do with a number that has the sign of a footnote behind it. */
function noted(
  letter: string,
  { row }: TableRow,
  note: string,
  notes: readonly string[],
  questions: Questions,
): string | null {
  const told = notes.find((text) => text.startsWith(note));
  return questions.ask({
    key: `note ${letter}${row}`,
    ask: { id: `${letter}${row}: angkanya bertanda “${note}”`, en: `${letter}${row}: its number is marked “${note}”` },
    detail: {
      id: told === undefined ? 'Arti tandanya tidak ada di tabel ini.' : `Di bawah tabel: ${told}`,
      en: told === undefined ? 'The table does not say what the mark means.' : `Below the table: ${told}`,
    },
    choices: [choice('use', 'Pakai tanpa tandanya', 'Use it without the mark'), skip],
    fallback: null,
    rows: [row],
  });
}

/** The numbers of one column, as its cells, its unit and the answers have it. Rows come and go in the order of the sheet. */
export function readColumnNumbers(
  letter: string,
  rows: readonly TableRow[],
  unit: Unit,
  questions: Questions,
  notes: readonly string[],
): ReadonlyMap<number, ColumnNumber> {
  const cells = rows.map((row) => [row, readNumberCell(cellIn(row, letter))] as const);
  const language = conventionOf(letter, cells, unit, questions);
  return new Map(
    cells.map(([row, cell]): readonly [number, ColumnNumber] => {
      if (cell.is === 'gap') return [row.row, gapOf(letter, cell.sign, row.row, questions)];
      if (cell.is === 'words') return [row.row, unreadable(letter, row, unit, [], questions)];
      if (cell.note !== '') {
        const answer = noted(letter, row, cell.note, notes, questions);
        if (answer !== 'use') return [row.row, { is: answer === 'skip' ? 'skip' : 'waits' }];
      }
      if (cell.is === 'number') return [row.row, cell];
      if (language === null && cell.is === 'either') return [row.row, { is: 'waits' }];
      const number = cell.is === 'only' ? cell.number : cell[language ?? 'id'];
      if (fits(number, unit)) return [row.row, { is: 'number', number }];
      const other = cell.is === 'either' ? [cell.id, cell.en].filter((each) => fits(each, unit)) : [];
      return [row.row, unreadable(letter, row, unit, other, questions)];
    }),
  );
}
