import type { FigureColumn, ImportSettings, TableColumn } from './import-settings.ts';
import { matchPlace } from './match-place.ts';
import { readNumberCell } from './read-number.ts';
import { readPeriodCell } from './read-period.ts';
import { columnHeads, suggestHead } from './rows.ts';
import { columnName, emptyCell, type Sheet } from './sheet.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Indicator } from '../facts/schema/subject.ts';
import { isShare } from '../i18n/units.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}|%/gu) ?? [];

/** Words at the head of a column that say what it is, whatever stands below them. */
const headWords: readonly (readonly [Exclude<TableColumn['is'], 'figure'>, RegExp])[] = [
  ['ignore', /^(?:no|no\.|nomor|ket|ket\.|keterangan|catatan|notes?|remarks?|#)$/i],
  ['period', /\b(?:tanggal|tgl|periode|masa|bulan|tahun|date|period|month|year)\b/i],
  ['status', /\b(?:status|sifat|keadaan)\b/i],
  ['unit', /\b(?:satuan|unit)\b/i],
  ['place', /\b(?:kab(?:upaten)?|kota|wilayah|daerah|provinsi|kode|region|regency|city|place|area|code)\b/i],
];

/** Other words for what an indicator counts, by the beginning of its id. */
const figureWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cakupan|coverage|ucj)\b|%|\bpersen/i, 'coverage'],
  [/\bpeserta aktif\b|\bactive\b/i, 'participants-active'],
  [/\b(?:peserta|participants?)\b/i, 'participants-active'],
  [/\b(?:memenuhi syarat|eligible)\b/i, 'eligible-workers'],
];

/** The indicator that a head names: by its words, else by all words of its name. Empty where none is named. */
function suggestIndicator(head: string, indicators: ReadonlyMap<string, Indicator>): string {
  const said = figureWords.find(([words]) => words.test(head))?.[1];
  if (said !== undefined && indicators.has(said)) return said;
  const words = new Set(wordsOf(head));
  const named = [...indicators.values()].find(({ name }) =>
    [name.id, name.en].some((text) => wordsOf(text).every((word) => words.has(word))),
  );
  return named?.id ?? '';
}

/** What most cells of a column are; those that are empty say nothing. */
function mostly(cells: readonly { readonly text: string }[], is: (text: string) => boolean): boolean {
  const some = cells.filter(({ text }) => text !== '');
  return some.length > 0 && some.filter(({ text }) => is(text)).length * 2 > some.length;
}

/** What each column may be, by the words at its head and by what stands in it. Always to be corrected. */
export function suggestColumns(
  sheet: Sheet,
  head: number,
  { places, indicators }: Pick<Catalogue, 'places' | 'indicators'>,
): ImportSettings['columns'] {
  const heads = columnHeads(sheet, head);
  const below = sheet.rows.slice(head);
  let hasPlace = false;
  let hasShare = false;
  const columns = heads.map((text, index): readonly [string, TableColumn] => {
    const letter = columnName(index);
    const cells = below.map((row) => row[index] ?? emptyCell);
    const said = headWords.find(([, words]) => words.test(text.trim()))?.[0];
    const isPlace = mostly(cells, (cell) => /\p{L}/u.test(cell) && matchPlace(cell, places, null).is === 'place');
    if ((isPlace || said === 'place') && !hasPlace && !sheet.hiddenColumns.has(index)) {
      hasPlace = true;
      return [letter, { is: 'place' }];
    }
    if (sheet.hiddenColumns.has(index) || said === 'ignore') return [letter, { is: 'ignore' }];
    const isDates =
      cells.some(({ period }) => period !== undefined) ||
      mostly(cells, (cell) => ['period', 'either'].includes(readPeriodCell({ text: cell }).is));
    if ((said === 'period' && isDates) || (isDates && text === '')) return [letter, { is: 'period' }];
    if (said === 'status' || said === 'unit') return [letter, { is: said }];
    const figures = cells.filter((cell) => cell.text !== '' && !['words', 'gap'].includes(readNumberCell(cell).is));
    const indicator = suggestIndicator(text, indicators);
    // A column that is named and holds gaps alone says of all of it that it was not reported.
    const isNamed = indicator !== '' && !cells.some((cell) => readNumberCell(cell).is === 'words');
    if (figures.length === 0) return [letter, isNamed ? { is: 'figure', indicator } : { is: 'ignore' }];
    if (isDates && !figures.some(({ number }) => number !== undefined)) return [letter, { is: 'period' }];
    const time = readPeriodCell({ text });
    const known = indicators.get(indicator);
    const isPart = known?.unit === 'people' && hasShare;
    if (known !== undefined && isShare(known.unit)) hasShare = true;
    const figure: FigureColumn = {
      is: 'figure',
      indicator,
      ...(time.is === 'period' ? { period: time.period } : {}),
      ...(isPart && indicator === 'participants-active' ? { part: 'numerator' as const } : {}),
      ...(isPart && indicator === 'eligible-workers' ? { part: 'denominator' as const } : {}),
    };
    return [letter, figure];
  });
  return Object.fromEntries(columns);
}

/** What may be decided about a sheet before anybody has said anything. */
export function suggestSettings(sheet: Sheet, catalogue: Pick<Catalogue, 'places' | 'indicators'>): ImportSettings {
  const head = suggestHead(sheet, catalogue.places);
  const empty = { id: '', en: '' };
  return {
    sheet: sheet.name,
    head,
    columns: suggestColumns(sheet, head, catalogue),
    shared: {
      source: '',
      period: '',
      status: null,
      precision: null,
      population: empty,
      attributedTo: empty,
      caveat: null,
      series: { is: 'new', id: '', name: empty, note: empty, use: 'comparison' },
    },
    answers: {},
  };
}
