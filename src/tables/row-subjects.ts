import type { ImportSettings } from './import-settings.ts';
import { type CodeOffice, matchPlace } from './match-place.ts';
import { choice, type Questions, skip } from './question.ts';
import { takeNote } from './read-number.ts';
import { type DateOrder, readPeriodCell } from './read-period.ts';
import { cellIn, columnThatIs, type TableRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Place } from '../facts/schema/subject.ts';
import { type Status, statusSchema } from '../facts/schema/observation.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatDate } from '../i18n/dates.ts';
import { languages } from '../i18n/locale.ts';
import { type Scale, scaleFactor, scaleNames, scaleWords } from '../i18n/numbers.ts';
import { type Unit, unitName, unitNames } from '../i18n/units.ts';

/** What a row is about: where, when, of which kind and in which unit. */
export interface Subject {
  readonly isData: boolean;
  readonly isSkipped: boolean;
  /** Whether an answer is missing. */
  readonly waits: boolean;
  readonly place: Place | null;
  readonly period: string | null;
  readonly status: Status | null;
  readonly unit: {
    readonly written: string;
    readonly unit: Unit | null;
    readonly scale: Scale;
    readonly factor: number;
  } | null;
}

const noSubject: Subject = {
  isData: false,
  isSkipped: false,
  waits: false,
  place: null,
  period: null,
  status: null,
  unit: null,
};

const quoted = (text: string): string => `“${text}”`;

function placeOf(
  row: TableRow,
  letter: string | null,
  { places }: Catalogue,
  questions: Questions,
): Place | 'skip' | null {
  if (letter === null) return null;
  const { text } = takeNote(cellIn(row, letter).text);
  const first = matchPlace(text, places, null);
  const office =
    first.is !== 'office'
      ? null
      : questions.ask({
          key: `codes ${letter}`,
          ask: { id: `Kolom ${letter}: kode siapa?`, en: `Column ${letter}: whose codes are these?` },
          detail: {
            id: `${text} adalah ${first.bps.name.id} bagi BPS dan ${first.kemendagri.name.id} bagi Kemendagri.`,
            en: `${text} is ${first.bps.name.en} to Statistics Indonesia (BPS) and ${first.kemendagri.name.en} to the ministry (Kemendagri).`,
          },
          choices: [choice('bps', 'BPS', 'BPS'), choice('kemendagri', 'Kemendagri', 'Kemendagri')],
          fallback: null,
          rows: [row.row],
        });
  const match = office === null ? first : matchPlace(text, places, office as CodeOffice);
  if (match.is === 'place') return match.place;
  if (match.is === 'office') return null;
  const answer = questions.ask({
    key: text === '' ? `place row ${row.row}` : `place ${text}`,
    ask:
      text === ''
        ? { id: `Baris ${row.row} tidak menyebut wilayah`, en: `Row ${row.row} names no place` }
        : { id: `${quoted(text)} itu yang mana?`, en: `Which place is ${quoted(text)}?` },
    detail: {
      id:
        match.near.length > 0
          ? 'Lebih dari satu wilayah dapat dimaksud.'
          : 'Tidak ada wilayah tercatat yang bernama begini. Wilayah baru dicatat lebih dulu.',
      en:
        match.near.length > 0
          ? 'More than one place can be meant.'
          : 'No place on record goes by this name. A new one is recorded first.',
    },
    choices: [...match.near.map(({ id, name }) => choice(id, name.id, name.en)), skip],
    free: 'place',
    fallback: null,
    rows: [row.row],
  });
  return answer === 'skip' ? 'skip' : ((answer === null ? undefined : places.get(answer)) ?? null);
}

function periodOf(row: TableRow, letter: string | null, questions: Questions): string | null {
  const cell = cellIn(row, letter);
  const read = readPeriodCell(cell);
  if (read.is === 'empty') return null;
  if (read.is === 'period') return read.period;
  if (read.is === 'words') {
    const answer = questions.ask({
      key: `period ${cell.text}`,
      ask: {
        id: `${quoted(cell.text)} bukan masa yang dikenal`,
        en: `${quoted(cell.text)} is no period that is known`,
      },
      detail: {
        id: 'Pakai masa yang sama untuk semua baris, atau lewati barisnya.',
        en: 'Use the period that holds for all rows, or leave the row out.',
      },
      choices: [choice('shared', 'Masa yang sama untuk semua', 'The period of all rows'), skip],
      fallback: null,
      rows: [row.row],
    });
    return answer === 'shared' ? null : answer === null ? 'waits' : 'skip';
  }
  const order = questions.ask({
    key: `dates ${letter}`,
    ask: { id: `Kolom ${letter}: ${cell.text} tanggal berapa?`, en: `Column ${letter}: which day is ${cell.text}?` },
    detail: { id: 'Hari dan bulannya dapat tertukar.', en: 'Day and month can be mistaken for each other.' },
    choices: [
      choice('day-first', formatDate(read.dayFirst, 'id'), formatDate(read.dayFirst, 'en')),
      choice('month-first', formatDate(read.monthFirst, 'id'), formatDate(read.monthFirst, 'en')),
    ],
    fallback: null,
    rows: [row.row],
  }) as DateOrder | null;
  return order === null ? 'waits' : order === 'day-first' ? read.dayFirst : read.monthFirst;
}

const statusNames: ReadonlyMap<string, Status> = new Map(
  statusSchema.options.flatMap((status) => [
    [status, status] as const,
    ...languages.map((language) => [chartWords[language].status[status], status] as const),
  ]),
);

function statusOf(row: TableRow, letter: string | null, questions: Questions): Status | null | 'skip' | 'waits' {
  const { text } = cellIn(row, letter);
  if (text === '') return null;
  const known = statusNames.get(text.toLowerCase());
  if (known !== undefined) return known;
  const answer = questions.ask({
    key: `status ${text}`,
    ask: { id: `${quoted(text)}: angka seperti apa?`, en: `${quoted(text)}: what kind of number is it?` },
    detail: { id: 'Pilih keadaan angkanya.', en: 'Choose how the number came about.' },
    choices: [
      ...statusSchema.options.map((status) =>
        choice(status, chartWords.id.status[status], chartWords.en.status[status]),
      ),
      skip,
    ],
    fallback: null,
    rows: [row.row],
  });
  if (answer === null || answer === 'skip') return answer ?? 'waits';
  return statusSchema.parse(answer);
}

/** “ribu orang” is thousands of people. A unit that nobody knows is none of the indicator’s. */
function unitOf(written: string): Subject['unit'] {
  if (written === '') return null;
  const words = written.toLowerCase();
  const factors = { ...scaleWords('id'), ...scaleWords('en') };
  const word = Object.keys(factors).find((scale) => new RegExp(String.raw`\b${scale}\b`).test(words));
  const factor = word === undefined ? 1 : (factors[word] ?? 1);
  const bare = word === undefined ? words : words.replace(word, '').trim();
  const scale = scaleNames.find((name) => scaleFactor(name) === factor) ?? 'one';
  const signs: Readonly<Record<string, Unit>> = { '%': 'percent', rp: 'rupiah', jiwa: 'people' };
  const unit = unitNames.find(
    (name) => name === bare || languages.some((language) => unitName(name, language) === bare),
  );
  return { written, unit: unit ?? signs[bare] ?? null, scale, factor };
}

/** Whether rows that the file hides or that hold totals are to be read: all at once for what is hidden, each total by itself. */
function isWanted({ row, kind }: TableRow, sheet: Sheet, questions: Questions): boolean {
  const use = choice('use', 'Impor juga', 'Import it too');
  if (kind === 'total')
    return (
      questions.ask({
        key: `total ${row}`,
        ask: { id: `Baris ${row} berisi jumlah`, en: `Row ${row} holds totals` },
        detail: {
          id: 'Jumlah tidak diimpor, kecuali Anda memintanya.',
          en: 'Totals are not imported unless you ask for it.',
        },
        choices: [skip, use],
        fallback: 'skip',
        rows: [row],
      }) === 'use'
    );
  if (kind !== 'data' || !sheet.hiddenRows.has(row)) return kind === 'data';
  return (
    questions.ask({
      key: 'hidden',
      ask: { id: 'Ada baris yang disembunyikan di berkasnya', en: 'Some rows are hidden in the file' },
      detail: { id: 'Baris tersembunyi sering berisi angka lama.', en: 'Hidden rows often hold old numbers.' },
      choices: [skip, use],
      fallback: 'skip',
      rows: [row],
    }) === 'use'
  );
}

/** What each row is about, by its number. */
export function readSubjects(
  rows: readonly TableRow[],
  sheet: Sheet,
  { columns }: ImportSettings,
  catalogue: Catalogue,
  questions: Questions,
): ReadonlyMap<number, Subject> {
  const [place, period, status, unit] = (['place', 'period', 'status', 'unit'] as const).map((is) =>
    columnThatIs(columns, is),
  );
  return new Map(
    rows.map((row): readonly [number, Subject] => {
      if (!isWanted(row, sheet, questions)) return [row.row, noSubject];
      const where = placeOf(row, place ?? null, catalogue, questions);
      const when = periodOf(row, period ?? null, questions);
      const kind = statusOf(row, status ?? null, questions);
      const subject: Subject = {
        isData: true,
        isSkipped: [where, when, kind].includes('skip'),
        waits: [when, kind].includes('waits'),
        place: where === 'skip' ? null : where,
        period: when === 'waits' || when === 'skip' ? null : when,
        status: kind === 'waits' || kind === 'skip' ? null : kind,
        unit: unitOf(cellIn(row, unit ?? null).text),
      };
      return [row.row, subject];
    }),
  );
}
