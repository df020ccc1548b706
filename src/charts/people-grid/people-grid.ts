import { range } from 'd3';
import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { drawingWidths } from '../../theme/sizes.ts';
import type { Theme } from '../../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults } from '../faults.ts';
import { resolveRows, rowSchema, type Row } from '../rows.ts';
import { percent, round, svg, type SvgNode } from '../svg/svg.ts';
import { peopleGridExamples } from './examples.ts';

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

interface People extends ResolvedBase {
  readonly row: Row;
  /** 0 to 100. */
  readonly share: number;
  readonly rest: Bilingual;
  readonly showRest: boolean;
}

/** One column of the grid. It stands at a share of the plot, so that the grid is as wide as its column of the page. */
interface PlacedColumn {
  /** Percent of the plot. */
  readonly left: number;
  /** CSS pixels to the left of that: the first column stands flush left, the last one flush right. */
  readonly shift: number;
  /** CSS pixels from the top, of the people that are wholly one or the other. */
  readonly subjects: readonly number[];
  readonly others: readonly number[];
  /** The one person the share ends in, if any: how much of it, from its left, is the subject's. */
  readonly divided: { readonly top: number; readonly filled: number } | null;
}

interface PeopleLayout {
  readonly columns: readonly PlacedColumn[];
  readonly share: string;
  readonly rest: string;
  readonly height: number;
}

/** CSS pixels: twenty of them stand side by side on the narrowest phone without touching. */
const personWidth = 13;
const personHeight = 25;
const columnCount = 20;
/** CSS pixels: people who stand further apart no longer look like a hundred together. */
const [, widest] = drawingWidths;
const labelBaseline = 13;
const gridTop = 28;
const rowHeight = 35;
const gridBottom = gridTop + 4 * rowHeight + personHeight;

/** A hundred people, each for one percent. The last one reached is filled as far as the share goes. */
export const peopleGrid: ChartType<'people-grid', typeof shape, People, PeopleLayout> = {
  name: 'people-grid',
  shape,
  examples: peopleGridExamples,

  begin: ([fact]) => ({
    keys: {
      share: { fact: fact?.id, label: { id: 'tercakup', en: 'covered' } },
      rest: { label: { id: 'belum tercakup', en: 'not covered' }, showValue: true },
    },
  }),

  resolve(spec, catalogue) {
    const { rows, faults } = resolveRows([spec.share], catalogue, []);
    const row = rows[0];
    if (!row) return { faults: faults.map((each) => ({ ...each, path: ['share', 'fact'] })) };
    const { id, value: share, unit } = row.fact;
    if (share === null || unit !== 'percent' || share < 0 || share > 100) {
      const notAShare = refuse(
        ['share', 'fact'],
        `"${id}" bukan persentase antara 0 dan 100, sehingga tidak dapat digambar sebagai bagian dari seratus orang. Pakai fakta bersatuan persen yang nilainya dilaporkan.`,
        `"${id}" is not a percentage between 0 and 100, so it cannot be drawn as so many of a hundred people. Use a fact in percent whose value was reported.`,
      );
      return { faults: notAShare };
    }
    const { label: rest, showValue: showRest } = spec.rest;
    const resolved: People = { facts: [row.fact], row, share, rest, showRest };
    const tooLong = (
      [
        ['share', shareText],
        ['rest', restText],
      ] as const
    ).flatMap(([key, textOf]) => {
      const label = { id: textOf(resolved, 'id'), en: textOf(resolved, 'en') };
      return labelFaults(label, pageFrame.narrowest, [key, 'label'], { weight: '700' });
    });
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
    const [share, rest] = [shareText(resolved, language), restText(resolved, language)];
    return { columns, share, rest, height: gridBottom + 22 };
  },

  draw({ columns, share, rest, height }, theme) {
    const elements = [
      svg('text', { y: labelBaseline, ...theme.paint('label-subject') }, share),
      ...columns.map((column) => drawColumn(column, theme)),
      svg('text', { x: '100%', y: gridBottom + 19, 'text-anchor': 'end', ...theme.paint('label-quiet') }, rest),
    ];
    return { height, widest, margin: { left: 0, right: 0 }, elements };
  },

  /** How many of a hundred people, and what of it is our arithmetic. */
  describe(people, language) {
    const { row, showRest, rest } = people;
    const period = formatPeriod(row.fact.periodText, language);
    const figure = formatFact(row.fact, language);
    const [one, other] = [shareText(people, language), restText(people, language)];
    const first = {
      id: `Seratus sosok, masing-masing satu persen: ${one}, ${showRest ? '' : 'selebihnya '}${other} (${period}).`,
      en: `A hundred figures, one percent each: ${one}, ${showRest ? '' : 'the rest '}${other} (${period}).`,
    };
    const arithmetic = {
      id: `Angka untuk ${rest.id} adalah hitungan kami: seratus persen dikurangi ${figure}.`,
      en: `The figure for ${rest.en} is our arithmetic: one hundred percent less ${figure}.`,
    };
    return showRest ? [first[language], arithmetic[language]] : [first[language]];
  },

  table(people, language) {
    const { columns, rows } = factTable([people.row], language);
    if (!people.showRest) return { columns, rows };
    // The same cells as the share's, but for its name, its value, and whose figure it is.
    const [, , period, , source] = rows[0] ?? [];
    const value = formatFact(restOf(people), language, 'number');
    const cells = [people.rest[language], value, period?.text, chartWords[language].status.derived, source?.text];
    return { columns, rows: [...rows, cells.map((text = '') => ({ text }))] };
  },
};

/** What is left of a hundred, with the decimals of the share. */
const restOf = ({ row, share }: People): Fact => ({ ...row.fact, value: 100 - share });

/** `50,50 persen tercakup`. */
const shareText = ({ row }: People, language: Language): string =>
  `${formatFact(row.fact, language)} ${row.label[language]}`;

/** `49,50 persen belum tercakup`, or the words alone where the file asks for no value. */
const restText = (people: People, language: Language): string =>
  people.showRest ? `${formatFact(restOf(people), language)} ${people.rest[language]}` : people.rest[language];

/** The people of one column: a path for each colour, and the divided one apart. */
function drawColumn({ left, shift, subjects, others, divided }: PlacedColumn, theme: Theme): SvgNode {
  const people = (tops: readonly number[], role: 'subject' | 'context') =>
    tops.length === 0
      ? []
      : [svg('path', { d: tops.map((top) => personPath(-shift, top)).join(''), ...theme.paint(role) })];
  return svg(
    'svg',
    { x: percent(left), overflow: 'visible' },
    ...people(subjects, 'subject'),
    ...people(others, 'context'),
    ...(divided ? drawDivided(divided.top, divided.filled, shift, theme) : []),
  );
}

/** A nested drawing clips what sticks out of it: the only way to cut a shape in two without giving it an id. */
function drawDivided(top: number, filled: number, shift: number, theme: Theme): readonly SvgNode[] {
  const cut = filled * personWidth;
  const part = (role: 'subject' | 'context', from: number, width: number) =>
    svg(
      'svg',
      { x: from - shift, y: top, width, height: personHeight, overflow: 'hidden' },
      svg('path', { d: personPath(-from, 0), ...theme.paint(role) }),
    );
  return [part('context', cut, personWidth - cut), part('subject', 0, cut)];
}

/** Outline of a person whose box starts there: a head over shoulders, the same on both sides, so that half its width is half of it. */
const personPath = (left: number, top: number): string =>
  `M${round(left + 6.5)} ${top}a3.3 3.3 0 0 1 0 6.6a3.3 3.3 0 0 1 0-6.6zM${round(left)} ${top + personHeight}v-11a6.5 6.5 0 0 1 13 0v11z`;
