import { range } from 'd3';
import { z } from 'zod';
import { formatFact } from '../../facts/format.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describePeople, restOf, restText, shareText } from './describe.ts';
import { peopleGridExamples } from './examples.ts';
import { factTable } from '../fact-table.ts';
import { drawPeople, type PlacedColumn } from './draw.ts';
import { personHeight, personWidth } from './person.ts';
import { labelFaults, resolveRows, rowSchema, type Row } from '../rows.ts';
import { svg } from '../svg/svg.ts';

const shape = {
  /** A share in percent; its label is what follows the figure: "50,50 persen" + "tercakup". */
  share: rowSchema,
  rest: z.strictObject({
    /** What the others are. */
    label: bilingual,
    /** Print 100 − share before the label, as our arithmetic. */
    showValue: z.boolean().default(false),
  }),
};

export interface People extends ResolvedBase {
  readonly row: Row;
  /** 0 to 100. */
  readonly share: number;
  readonly rest: Bilingual;
  readonly showRest: boolean;
}

interface PeopleLayout {
  readonly columns: readonly PlacedColumn[];
  readonly share: string;
  readonly rest: string;
  readonly height: number;
}

const columnCount = 20;
/** CSS pixels: people who stand further apart no longer look like a hundred together. */
const widest = 720;
const labelBaseline = 13;
const gridTop = 28;
const rowHeight = 35;
const gridBottom = gridTop + 4 * rowHeight + personHeight;

/** A hundred people, each for one percent. The last one reached is filled as far as the share goes. */
export const peopleGrid: ChartType<'people-grid', typeof shape, People, PeopleLayout> = {
  name: 'people-grid',
  shape,
  examples: peopleGridExamples,

  resolve(spec, catalogue) {
    const { rows, faults } = resolveRows([spec.share], catalogue, []);
    const row = rows[0];
    if (!row) return { faults: faults.map((fault) => ({ ...fault, path: ['share', 'fact'] })) };
    const { fact } = row;
    const share = fact.value;
    if (share === null || fact.unit !== 'percent' || share < 0 || share > 100) return { faults: [notAShare(fact.id)] };
    const restRow = resolveRows([{ ...spec.share, label: spec.rest.label }], catalogue, []).rows[0] ?? row;
    const resolved: People = { facts: [fact], row, share, rest: restRow.label, showRest: spec.rest.showValue };
    const room = pageFrame.narrowest;
    const tooLong = [
      ...labelFaults(
        both((language) => shareText(resolved, language)),
        room,
        ['share', 'label'],
        { weight: '700' },
      ),
      ...labelFaults(
        both((language) => restText(resolved, language)),
        room,
        ['rest', 'label'],
        { weight: '700' },
      ),
    ];
    return tooLong.length > 0 ? { faults: tooLong } : { resolved };
  },

  layout(resolved, _frame, language) {
    const columns = range(columnCount).map((column): PlacedColumn => {
      const people = range(column, 100, columnCount).map((index, row) => ({
        top: gridTop + row * rowHeight,
        filled: Math.min(1, Math.max(0, resolved.share - index)),
      }));
      const passed = column / (columnCount - 1);
      return {
        left: passed * 100,
        shift: passed * personWidth,
        subjects: people.filter(({ filled }) => filled === 1).map(({ top }) => top),
        others: people.filter(({ filled }) => filled === 0).map(({ top }) => top),
        divided: people.find(({ filled }) => filled > 0 && filled < 1) ?? null,
      };
    });
    return {
      columns,
      share: shareText(resolved, language),
      rest: restText(resolved, language),
      height: gridBottom + 22,
    };
  },

  draw({ columns, share, rest, height }, theme) {
    return {
      height,
      widest,
      margin: { left: 0, right: 0 },
      elements: [
        svg('text', { y: labelBaseline, ...theme.paint('label-subject') }, share),
        ...columns.map((column) => drawPeople(column, theme)),
        svg('text', { x: '100%', y: gridBottom + 19, 'text-anchor': 'end', ...theme.paint('label-quiet') }, rest),
      ],
    };
  },

  describe: describePeople,

  table(resolved, language) {
    const { columns, rows } = factTable([resolved.row], language);
    if (!resolved.showRest) return { columns, rows };
    const { fact } = resolved.row;
    const rest = [
      { text: resolved.rest[language] },
      { text: formatFact(restOf(resolved), language, 'number') },
      { text: formatPeriod(fact.periodText, language) },
      { text: chartWords[language].status.derived },
      { text: fact.sources.map(({ publisher }) => publisher).join(', ') },
    ];
    return { columns, rows: [...rows, rest] };
  },
};

const both = (say: (language: Language) => string): Bilingual => ({ id: say('id'), en: say('en') });

function notAShare(id: string): Fault {
  return { path: ['share', 'fact'], message: {
    id: `"${id}" bukan persentase antara 0 dan 100, sehingga tidak dapat digambar sebagai bagian dari seratus orang. Pakai fakta bersatuan persen yang nilainya dilaporkan.`,
    en: `"${id}" is not a percentage between 0 and 100, so it cannot be drawn as so many of a hundred people. Use a fact in percent whose value was reported.`,
  } }; // prettier-ignore
}
