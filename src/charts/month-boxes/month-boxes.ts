import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Fault } from '../../facts/problem.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/units.ts';
import type { Theme } from '../../theme/theme.ts';
import { beginRows } from '../begin.ts';
import type { ChartType, ResolvedBase, Table } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { obstacleFaults, refuse, wrapFaults } from '../faults.ts';
import { boxSign, figureRoles } from '../marks.ts';
import {
  byPlace,
  byValue,
  factsOf,
  negativeFaults,
  resolveRows,
  rowSchema,
  sameRowLabelFaults,
  type Row,
} from '../rows.ts';
import { missingSentence, sayPlace, spokenFact, valueOfAll } from '../sentences.ts';
import { barWidth, percent, svg, type SvgNode } from '../svg/svg.ts';
import { monthBoxesExamples } from './examples.ts';
import {
  boxHeight,
  boxRoles,
  layoutMonthBoxes,
  madeOf,
  monthsInYear,
  nameRoom,
  nameLine,
  noteLine,
  type MonthBoxesLayout,
  type PlacedYear,
} from './layout.ts';

const shape = {
  /** Facts in months: how long a budget pays for the people it is for. */
  rows: z.array(rowSchema).min(1).max(12),
};

interface MonthBoxes extends ResolvedBase {
  /** The longest first. */
  readonly rows: readonly Row[];
}

/** A year of twelve boxes for each budget, filled as far as its money goes: how many months it pays for, for how many people. */
export const monthBoxes: ChartType<'month-boxes', typeof shape, MonthBoxes, MonthBoxesLayout> = {
  name: 'month-boxes',
  shape,
  examples: monthBoxesExamples,

  begin: (facts) => ({ keys: { rows: beginRows(facts).map(({ fact, label }) => ({ fact, label })) } }),

  resolve(spec, catalogue) {
    const resolved = resolveRows(spec.rows, catalogue, ['rows']);
    const { rows, pathOf } = resolved;
    const faults: Fault[] = [
      ...resolved.faults,
      ...rows.flatMap(({ fact }) => lengthFaults(fact, pathOf(fact, 'fact'))),
      ...negativeFaults(resolved, 'month-boxes'),
      ...sameRowLabelFaults(resolved),
      ...rows.flatMap(({ fact, label }) => wrapFaults(label, nameRoom, pathOf(fact, 'label'), '700')),
      ...obstacleFaults(factsOf(rows), 'comparison', catalogue, ['rows']),
    ];
    const sorted = rows.toSorted(byValue);
    return faults.length > 0 ? { faults } : { resolved: { rows: sorted, facts: factsOf(sorted) } };
  },

  layout: ({ rows }, _frame, language) => layoutMonthBoxes(rows, language),

  sign: (standing, theme) => boxSign(boxRoles[standing], theme),

  draw: ({ years, axis, height }, theme) => ({
    height,
    margin: { left: 0, right: 0 },
    elements: [
      ...years.flatMap((year) => drawYear(year, theme)),
      ...axis.names.map(({ x, anchor, text }) =>
        svg('text', { x: percent(x), y: axis.y, 'text-anchor': anchor, ...theme.paint('axis') }, text),
      ),
    ],
  }),

  /** What a box is, the longest and the shortest, and of what each is made. */
  describe({ rows, facts }, language) {
    return [
      {
        id: 'Satu kotak untuk tiap bulan dalam setahun; yang terisi adalah bulan yang iurannya dapat dibayar anggaran.',
        en: 'One box for each month of a year; filled are the months whose contributions the budget can pay.',
      }[language],
      ...endsSentence(rows, facts, language),
      ...rows.flatMap((row) => sayMadeOf(row, language)),
      ...missingSentence(rows, language),
    ];
  },

  /** The months, and in columns of their own the people and the money they are made of. */
  table({ rows }, language): Table {
    const { columns, rows: lines } = factTable(rows, language);
    if (rows.every(({ fact }) => madeOf(fact) === null)) return { columns, rows: lines };
    const cells = rows.map(({ fact }) => {
      const made = madeOf(fact);
      return [made?.people, made?.budget, made?.rate].map((each) =>
        each ? { text: spokenFact(each, language), fact: each } : { text: '–' },
      );
    });
    const { people, budget, rate } = columnNames[language];
    return {
      columns: [...columns, people, budget, rate],
      rows: lines.map((line, at) => [...line, ...(cells[at] ?? [])]),
    };
  },
};

const columnNames = {
  id: { people: 'Untuk berapa orang', budget: 'Anggaran', rate: 'Iuran' },
  en: { people: 'For how many people', budget: 'Budget', rate: 'Contribution' },
} as const;

/** What is not in months, and what is longer than the year that is drawn. */
function lengthFaults(fact: Fact, path: Fault['path']): readonly Fault[] {
  const { id, unit } = fact;
  if (unit !== 'months')
    return refuse(
      path,
      `"${id}" bersatuan ${unitName(unit, 'id')}, sedangkan grafik "month-boxes" menggambar bulan. Pakai angka bersatuan bulan, atau grafik jenis "bar".`,
      `"${id}" is in ${unitName(unit, 'en')}, and a "month-boxes" chart draws months. Use a figure in months, or a chart of type "bar".`,
    );
  if ((valueAsPrinted(fact) ?? 0) <= monthsInYear) return [];
  return refuse(
    path,
    `"${id}" lebih dari ${monthsInYear} bulan, sedangkan satu baris memuat satu tahun. Pakai grafik jenis "bar".`,
    `"${id}" is more than ${monthsInYear} months, and a row is a year. Use a chart of type "bar".`,
  );
}

/** `Makassar: Rp2,5 miliar untuk 45.684 orang, dengan iuran Rp16.800 per bulan; hitungan kami.` */
function sayMadeOf({ fact, label }: Row, language: Language): readonly string[] {
  const made = madeOf(fact);
  if (made === null) return [];
  const { people, budget, rate } = made;
  const [money, heads, each] = [budget, people, rate].map((one) => spokenFact(one, language));
  return [
    {
      id: `${label.id}: ${money} untuk ${heads}, dengan iuran ${each} per bulan; ${chartWords.id.ourArithmetic}.`,
      en: `${label.en}: ${money} for ${heads}, at a contribution of ${each} a month; ${chartWords.en.ourArithmetic}.`,
    }[language],
  ];
}

/** The longest and the shortest of the rows that are known, with all that share the place. */
function endsSentence(rows: readonly Row[], all: readonly Fact[], language: Language): readonly string[] {
  const places = byPlace(rows);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const [longest, shortest] = [sayPlace(first, all, language, ','), sayPlace(last, all, language, ',')];
  if (places.length === 1)
    return [
      first.length === 1
        ? `${longest}.`
        : {
            id: `Semuanya ${valueOfAll(first, all, language)}.`,
            en: `All of them ${valueOfAll(first, all, language)}.`,
          }[language],
    ];
  return [
    {
      id: `Dari yang terlama (${longest}) sampai yang tersingkat (${shortest}).`,
      en: `From the longest (${longest}) to the shortest (${shortest}).`,
    }[language],
  ];
}

/** Strokes that lean to the right, wide enough for the widest drawing; a nested drawing cuts them off. */
const hatching = `M-${boxHeight} ${boxHeight}${`l${boxHeight}-${boxHeight}m-${boxHeight - 8} ${boxHeight}`.repeat(152)}`;

function drawYear(
  { names, notes, figure, figureIsKnown, top, boxes, role, standing }: PlacedYear,
  theme: Theme,
): readonly SvgNode[] {
  const words = [
    ...names.map((text, index) =>
      svg('text', { y: top + 13 + index * nameLine, ...theme.paint('label-strong') }, text),
    ),
    svg(
      'text',
      {
        x: '100%',
        y: top + 13,
        'text-anchor': 'end',
        ...theme.paint(figureIsKnown ? figureRoles[standing] : 'axis'),
      },
      figure,
    ),
    ...notes.map((text, index) =>
      svg('text', { y: top + 13 + names.length * nameLine + index * noteLine, ...theme.paint('axis') }, text),
    ),
  ];
  if (!figureIsKnown) {
    const box = { x: 0, y: boxes.y, width: '100%', height: boxHeight, overflow: 'hidden' };
    return [...words, svg('svg', box, svg('path', { d: hatching, ...theme.paint('hatch') }))];
  }
  return [
    ...words,
    ...boxes.months.flatMap(({ x, width, filled }) => {
      const box = { y: boxes.y, height: boxHeight };
      return [
        ...(filled > 0
          ? [svg('rect', { x: percent(x), ...box, width: barWidth(width * filled), ...theme.paint(role) })]
          : []),
        ...(filled < 1
          ? [
              svg('rect', {
                x: percent(x + width * filled),
                ...box,
                width: percent(width * (1 - filled)),
                ...theme.paint('outline'),
              }),
            ]
          : []),
      ];
    }),
  ];
}
