import { ascending } from 'd3';
import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { listWords } from '../../i18n/list-words.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/units.ts';
import type { Role, Theme } from '../../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { beginRows, groupsBy, periodLabel, placeLabel } from '../begin.ts';
import { factTable, labelInGroup } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, sameLabelFaults } from '../faults.ts';
import { barRoles, boxSign, type Standing } from '../marks.ts';
import { asSeen } from '../labels/as-seen.ts';
import { orderFaults } from '../periods.ts';
import { factsOf, rowSchema } from '../rows.ts';
import { leastDrawnLarger, spokenFact } from '../sentences.ts';
import { barWidth, isHairline, percent, svg, type SvgNode } from '../svg/svg.ts';
import { stackedShareExamples } from './examples.ts';
import {
  barHeight,
  labelHeight,
  changeOf,
  figuresThatFit,
  layoutStackedShare,
  lengthOf,
  sharePrinted,
  textGap,
  type Part,
  type PlacedPart,
  type PlacedWhole,
  type StackedShareLayout,
  type Whole,
} from './layout.ts';
import { resolveWhole } from './whole.ts';

/** `label`: what the whole is. */
const barSchema = z.strictObject({ label: bilingual, parts: z.array(rowSchema).min(2).max(5) });

const shape = { bars: z.array(barSchema).min(1).max(8) };

interface Wholes extends ResolvedBase {
  readonly wholes: readonly Whole[];
}

/** CSS pixels of paper between two parts, cut out of the larger one. */
const dividerWidth = 1.5;

/** Bars that are each one whole: how it is divided, the subject first. */
export const stackedShare: ChartType<'stacked-share', typeof shape, Wholes, StackedShareLayout> = {
  name: 'stacked-share',
  shape,
  examples: stackedShareExamples,

  begin(facts) {
    const inOrder = facts.toSorted(byEnd);
    const wholes = groupsBy(inOrder, placeAndTime);
    // Parts may be of several places, such as the cities of one province: a whole has two parts at least.
    const whole = wholes.some(({ facts: parts }) => parts.length < 2) ? groupsBy(inOrder, periodLabel) : wholes;
    const named = [placeLabel, periodLabel].find(
      (label) => new Set(whole.map(({ facts: [part] }) => part && label(part).id)).size === whole.length,
    );
    const bars = whole.map(({ label, facts: parts }) => {
      const [part] = parts;
      return { label: part && named ? named(part) : label, parts: beginRows(parts) };
    });
    return { keys: { bars } };
  },

  resolve({ bars }, catalogue) {
    const faults: Fault[] = [...usedTwice(bars)];
    const wholes = bars.map(({ label, parts: specs }, index): Whole => {
      const { parts, faults: own } = resolveWhole(specs, catalogue, ['bars', index, 'parts']);
      faults.push(...labelFaults(label, pageFrame.narrowest, ['bars', index, 'label'], { weight: '700' }), ...own);
      return { label, parts };
    });
    faults.push(...sameLabelFaults(wholes.map(({ label }, index) => ({ label, path: ['bars', index, 'label'] }))));
    faults.push(...obstacleFaults(partFacts(wholes), 'comparison', catalogue, ['bars']));
    if (faults.length > 0) return { faults };
    const backwards = timeFaults(wholes);
    if (backwards.length > 0) return { faults: backwards };
    const sorted = wholes.toSorted(byPeriod);
    const { narrowest } = pageFrame;
    if (!languages.every((language) => figuresThatFit(sorted, narrowest, language) !== null)) {
      const tooShort = refuse(
        ['bars'],
        `Nama bagian tidak muat di bawah batang yang lebih pendek di ponsel selebar ${narrowest} piksel. Pendekkan nama-namanya, atau buat satu grafik untuk tiap batang.`,
        `The names of the parts do not fit under the shorter bar on a phone ${narrowest} pixels wide. Shorten them, or make a chart for each bar.`,
      );
      return { faults: tooShort };
    }
    return { resolved: { wholes: sorted, facts: partFacts(sorted) } };
  },

  layout: ({ wholes }, frame, language) => layoutStackedShare(wholes, frame, language),

  sign: (standing, theme) => boxSign(partRoles[standing], theme),

  draw: ({ wholes, height }, theme) => ({
    height,
    margin: { left: 0, right: 0 },
    elements: wholes.flatMap((whole) => drawWhole(whole, theme)),
  }),

  /** One sentence a bar, and what of it is our arithmetic. */
  describe({ wholes }, language) {
    const bars = wholes.map((whole, index) => {
      const said = whole.parts.map((part) => {
        const change = changeOf(part, wholes[index - 1], wholes, language);
        return `${sayPart(part, language)}${change === null ? '' : `, ${change}`}`;
      });
      const hasChange = whole.parts.some((part) => changeOf(part, wholes[index - 1], wholes, language) !== null);
      return `${whole.label[language]}: ${hasChange ? said.join('; ') : listWords(said, language)}.`;
    });
    const count = wholes.length;
    const opening = {
      id:
        count === 1
          ? 'Satu batang utuh seratus persen, dibagi menurut bagiannya.'
          : `${count} batang, masing-masing utuh seratus persen, dibagi menurut bagiannya.`,
      en:
        count === 1
          ? 'One bar stands for the whole, divided into its parts.'
          : `${count} bars, each standing for one whole, divided into its parts.`,
    }[language];
    const least = sayLeast(wholes, language);
    if (wholes.every(({ parts }) => parts.every(isPercent))) return [opening, ...bars, ...least];
    const isSized = wholes.some((whole) => lengthOf(whole, wholes) < 100);
    const sized = {
      id: 'Panjang batang sebanding dengan jumlahnya; perubahannya hitungan kami.',
      en: 'The bars are as long as their numbers are large; the changes are our arithmetic.',
    }[language];
    const arithmetic = {
      id: 'Persentase adalah hitungan kami: setiap bagian dibagi jumlah semua bagian.',
      en: 'The percentages are our arithmetic: each part divided by the sum of the parts.',
    }[language];
    return [opening, ...bars, ...(isSized ? [sized] : []), arithmetic, ...least];
  },

  table({ wholes }, language) {
    const rows = wholes.flatMap(({ label, parts }) =>
      parts.map((part) => ({ ...part, label: wholes.length === 1 ? part.label : labelInGroup(label, part.label) })),
    );
    const plain = factTable(rows, language);
    if (rows.every(isPercent)) return plain;
    // The share stands beside the value it was computed from, and says whose arithmetic it is.
    const words = chartWords[language];
    const heading = `${unitName('percent', language)} (${words.ourArithmetic})`;
    const shareOf = (index: number) => ({ text: sharePrinted(rows[index]?.share ?? 0, language, 'number') });
    return {
      columns: plain.columns.toSpliced(2, 0, heading),
      rows: plain.rows.map((cells, index) => cells.toSpliced(2, 0, shareOf(index))),
    };
  },
};

/** Where a part is drawn larger than its share, so that it can be seen at all. */
function sayLeast(wholes: readonly Whole[], language: Language): readonly string[] {
  const isEnlarged = (whole: Whole) =>
    whole.parts.some(({ share }) => isHairline((share * lengthOf(whole, wholes)) / 100));
  return wholes.some(isEnlarged) ? [leastDrawnLarger[language]] : [];
}

/** `Kota Makassar, 2024`. */
const placeAndTime = (fact: Fact) => {
  const [place, period] = [placeLabel(fact), periodLabel(fact)];
  return { id: `${place.id}, ${period.id}`, en: `${place.en}, ${period.en}` };
};

const byEnd = (a: Fact, b: Fact) => ascending(a.period.to.last, b.period.to.last);

const partFacts = (wholes: readonly Whole[]) => wholes.flatMap(({ parts }) => factsOf(parts));

/**
 * Bars of one place are a before and an after: they stand in the order of time, and two of one period are none where they name the same parts.
 * Bars of different places are beside each other, whatever their order.
 */
function timeFaults(wholes: readonly Whole[]): readonly Fault[] {
  const placesOf = ({ parts }: Whole) => new Set(parts.map(({ fact }) => fact.place.id));
  return wholes.flatMap((later, index) => {
    const earlier = wholes[index - 1];
    if (!earlier || [...placesOf(later)].every((place) => !placesOf(earlier).has(place))) return [];
    const [one, other] = [earlier.parts[0]?.fact, later.parts[0]?.fact];
    const names = new Set(earlier.parts.map(({ label }) => asSeen(label.id)));
    const isRepeated = later.parts.some(({ label }) => names.has(asSeen(label.id)));
    if (!one || !other || (one.periodText === other.periodText && !isRepeated)) return [];
    return orderFaults(one, other, ['bars', index]);
  });
}

/** The earliest first; of one period, the one with the largest first part; else by id, so that the file's order changes nothing. */
function byPeriod(a: Whole, b: Whole): number {
  const [left, right] = [a.parts[0], b.parts[0]];
  if (!left || !right) return 0;
  const [one, other] = [left.fact.period.to.last, right.fact.period.to.last];
  if (one !== other) return one < other ? -1 : 1;
  return right.share - left.share || (left.fact.id < right.fact.id ? -1 : 1);
}

/** One count is part of one whole. Twice in the same bar is found where its rows are joined. */
function usedTwice(bars: readonly { readonly parts: readonly { readonly fact: string }[] }[]): readonly Fault[] {
  const owner = new Map<string, number>();
  return bars.flatMap(({ parts }, bar) =>
    parts.flatMap(({ fact }, part) => {
      const first = owner.get(fact) ?? bar;
      owner.set(fact, first);
      if (first === bar) return [];
      return refuse(
        ['bars', bar, 'parts', part, 'fact'],
        `"${fact}" sudah menjadi bagian dari batang lain. Hapus salah satunya.`,
        `"${fact}" is part of another bar already. Remove one of them.`,
      );
    }),
  );
}

const isPercent = ({ fact }: Part) => fact.unit === 'percent';

function sayPart(part: Part, language: Language): string {
  const value = spokenFact(part.fact, language);
  const share = isPercent(part) ? '' : ` (${sharePrinted(part.share, language, 'standard')})`;
  return `${part.label[language]} ${value}${share}`;
}

/** A bar with its name above, and below it the names of its parts. */
function drawWhole({ label, top, barTop, parts }: PlacedWhole, theme: Theme): readonly SvgNode[] {
  // Hairlines go on top, because their neighbour begins where they do.
  const inOrder = parts.toSorted((a, b) => Number(isHairline(a.length)) - Number(isHairline(b.length)));
  return [
    svg('text', { y: top + 13, ...theme.paint('label-strong') }, label),
    ...inOrder.flatMap((part) => drawPart(part, barTop, theme)),
    // Where two parts begin at one edge, the subject's line to its name lies over the longer one of the other.
    ...parts
      .toSorted((a, b) => Number(a.highlight) - Number(b.highlight))
      .flatMap((part) => drawLabel(part, barTop + barHeight, theme)),
  ];
}

/** Parts that are not the subject are outlines: as plain on paper and in the dark as the filled one. */
const partRoles: Readonly<Record<Standing, Role>> = { ...barRoles, context: 'outline' };

const leftBy = (pixels: number) => `translate(${-pixels})`;

function drawPart({ from, length, standing, divided }: PlacedPart, y: number, theme: Theme): readonly SvgNode[] {
  if (length === 0) return [];
  const box = { y, height: barHeight };
  const [start, end] = [percent(from), percent(from + length)];
  // A hairline in the right half ends where its part ends, so that the last one stays in the frame.
  const place = isHairline(length) && from > 50 ? { x: end, transform: leftBy(1) } : { x: start };
  const divider = { ...box, width: dividerWidth, ...theme.paint('divider') };
  return [
    svg('rect', { ...place, ...box, width: barWidth(length), ...theme.paint(partRoles[standing]) }),
    ...(divided.start ? [svg('rect', { x: start, ...divider })] : []),
    ...(divided.end ? [svg('rect', { x: end, transform: leftBy(dividerWidth), ...divider })] : []),
  ];
}

/** The name and the figure of a part, hung on a line from the edge where it begins or ends. */
function drawLabel(part: PlacedPart, y: number, theme: Theme): readonly SvgNode[] {
  const { label, figure, change, from, length, highlight, anchor, labelTop } = part;
  const atStart = anchor === 'start';
  const x = percent(atStart ? from : from + length);
  const text = { x, dx: atStart ? textGap : -textGap, 'text-anchor': atStart ? undefined : anchor };
  const leader = {
    x,
    y,
    width: 1,
    height: labelTop + labelHeight - 5 - y,
    transform: atStart ? undefined : leftBy(1),
    ...theme.paint(highlight ? 'subject' : 'axis'),
  };
  return [
    svg('rect', leader),
    svg('text', { ...text, y: labelTop + 13, ...theme.paint(highlight ? 'label-subject' : 'label') }, label),
    svg('text', { ...text, y: labelTop + 29, ...theme.paint('label-quiet') }, figure),
    ...(change === null
      ? []
      : [
          svg(
            'text',
            { ...text, y: labelTop + 47, ...theme.paint(highlight ? 'label-subject' : 'label-strong') },
            change,
          ),
        ]),
  ];
}
