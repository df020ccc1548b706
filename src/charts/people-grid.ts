import { range } from 'd3';
import { z } from 'zod';
import { formatFact } from '../facts/format.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, type Bilingual } from '../facts/schema/common.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { Language } from '../i18n/locale.ts';
import type { Theme } from '../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from './chart.ts';
import { factTable } from './fact-table.ts';
import { person } from './person.ts';
import { labelFaults, resolveRows, rowSchema, type Row } from './row.ts';
import { percent, svg, type SvgNode } from './svg.ts';

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

interface PlacedPerson {
  /** Percent of the plot: where this much of the figure's own width has already passed. */
  readonly left: number;
  /** CSS pixels from the top. */
  readonly top: number;
  /** How much of the figure belongs to the share, from its left: 0 to 1. */
  readonly filled: number;
}

interface PeopleLayout {
  readonly people: readonly PlacedPerson[];
  readonly share: string;
  readonly rest: string;
  readonly height: number;
}

const columns = 20;
const labelHeight = 26;
const labelBaseline = 13;
const figureHeight = 29;
const rowHeight = 36;
/** Percent of the plot that a figure may take: 12 px of the narrowest phone, so that two never touch. */
const figureWidth = 4.2;
const restTop = labelHeight + 5 * rowHeight - (rowHeight - figureHeight);

/** A hundred people, each for one percent. The last one reached is filled as far as the share goes. */
export const peopleGrid: ChartType<'people-grid', typeof shape, People, PeopleLayout> = {
  name: 'people-grid',
  shape,

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
      ...labelFaults(both((language) => shareText(resolved, language)), room, ['share', 'label'], { weight: '700' }),
      ...labelFaults(both((language) => restText(resolved, language)), room, ['rest', 'label'], { weight: '700' }),
    ];
    return tooLong.length > 0 ? { faults: tooLong } : { resolved };
  },

  layout(resolved, _frame, language) {
    const people = range(100).map((index) => ({
      left: ((index % columns) / (columns - 1)) * 100,
      top: labelHeight + Math.floor(index / columns) * rowHeight,
      filled: Math.min(1, Math.max(0, resolved.share - index)),
    }));
    return { people, share: shareText(resolved, language), rest: restText(resolved, language), height: restTop + 22 };
  },

  draw({ people, share, rest, height }, theme) {
    return {
      height,
      margin: { left: 0, right: 0 },
      elements: [
        svg('text', { y: labelBaseline, ...theme.paint('label-subject') }, share),
        ...people.map((one) => drawPerson(one, theme)),
        svg('text', { x: '100%', y: restTop + 18, 'text-anchor': 'end', ...theme.paint('label-quiet') }, rest),
      ],
    };
  },

  describe(resolved, language) {
    const { row, showRest } = resolved;
    const period = formatPeriod(row.fact.periodText, language);
    const figure = formatFact(row.fact, language);
    const rest = restText(resolved, language);
    const first = {
      id: `Seratus sosok, masing-masing satu persen: ${shareText(resolved, 'id')}, ${showRest ? '' : 'selebihnya '}${rest} (${period}).`,
      en: `A hundred figures, one percent each: ${shareText(resolved, 'en')}, ${showRest ? '' : 'the rest '}${rest} (${period}).`,
    };
    const arithmetic = {
      id: `Angka untuk ${resolved.rest.id} adalah hitungan kami: seratus persen dikurangi ${figure}.`,
      en: `The figure for ${resolved.rest.en} is our arithmetic: one hundred percent less ${figure}.`,
    };
    return showRest ? [first[language], arithmetic[language]] : [first[language]];
  },

  table(resolved, language) {
    const { columns: heads, rows } = factTable([resolved.row], language);
    if (!resolved.showRest) return { columns: heads, rows };
    const { fact } = resolved.row;
    const rest = [
      { text: resolved.rest[language] },
      { text: formatFact(restOf(resolved), language, 'number') },
      { text: formatPeriod(fact.periodText, language) },
      { text: chartWords[language].status.derived },
      { text: fact.sources.map(({ publisher }) => publisher).join(', ') },
    ];
    return { columns: heads, rows: [...rows, rest] };
  },
};

const both = (say: (language: Language) => string): Bilingual => ({ id: say('id'), en: say('en') });

/** What is left of a hundred, with the decimals of the share. */
const restOf = ({ row, share }: People) => ({ ...row.fact, value: 100 - share });

const shareText = ({ row }: People, language: Language) => `${formatFact(row.fact, language)} ${row.label[language]}`;

const restText = (resolved: People, language: Language) =>
  resolved.showRest ? `${formatFact(restOf(resolved), language)} ${resolved.rest[language]}` : resolved.rest[language];

function notAShare(id: string): Fault {
  return { path: ['share', 'fact'], message: {
    id: `"${id}" bukan persentase antara 0 dan 100, sehingga tidak dapat digambar sebagai bagian dari seratus orang. Pakai fakta bersatuan persen yang nilainya dilaporkan.`,
    en: `"${id}" is not a percentage between 0 and 100, so it cannot be drawn as so many of a hundred people. Use a fact in percent whose value was reported.`,
  } }; // prettier-ignore
}

/**
 * The box grows with the column until it is as high as its row, and the figure keeps its shape in it. The first of a row
 * stands flush left and the last flush right, because the view box moves by as much of the figure as of the plot.
 */
function drawPerson({ left, top, filled }: PlacedPerson, theme: Theme): SvgNode {
  const box = {
    x: percent(left),
    y: top,
    width: percent(figureWidth),
    height: figureHeight,
    viewBox: `${Math.round(left * person.width) / 100} 0 ${person.width} ${person.height}`,
    preserveAspectRatio: 'xMinYMid',
    overflow: 'visible',
  };
  const whole = (role: 'subject' | 'context') => svg('path', { d: person.path, ...theme.paint(role) });
  if (filled === 0 || filled === 1) return svg('svg', box, whole(filled === 1 ? 'subject' : 'context'));
  const cut = filled * person.width;
  // A nested drawing clips what sticks out of it: the only way to cut a shape without giving it an id.
  const part = (role: 'subject' | 'context', from: number, width: number) =>
    svg('svg', { x: from, width, height: person.height, viewBox: `${from} 0 ${width} ${person.height}` }, whole(role));
  return svg('svg', box, part('context', cut, person.width - cut), part('subject', 0, cut));
}
