import { range } from 'd3';
import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { bilingual, identifier, type Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { drawingWidths, figureSize } from '../../theme/sizes.ts';
import type { Role, Theme } from '../../theme/theme.ts';
import { withHeadcounts } from '../begin.ts';
import { pageFrame, type ChartType, type Drawing, type ResolvedBase } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults } from '../faults.ts';
import { pictureFigures } from '../figures.ts';
import { headcountFaults } from '../headcount.ts';
import { wrapLabel } from '../labels/text-width.ts';
import { barRoles, standingOf, type Standing } from '../marks.ts';
import { defaultLabel, resolveRows, rowSchema, type Row } from '../rows.ts';
import { leastDrawnLarger, valueAndPeriod } from '../sentences.ts';
import { round, svg, type SvgNode } from '../svg/svg.ts';
import { peopleGridExamples } from './examples.ts';

const shape = {
  /** A share in percent; its label is what follows the figure: "50,50 persen" + "tercakup". */
  share: rowSchema.extend({
    /** The fact with how many people the share is, from the same count: printed large beside the figures. */
    headcount: identifier.optional(),
  }),
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
  readonly headcount: Fact | null;
}

/** Words beside or below the figures: a number and what it is. */
interface Caption {
  readonly figure: string;
  readonly lines: readonly string[];
  readonly role: Role;
}

interface PeopleLayout {
  /** How many of the hundred are wholly the subject's, and how much of the next one is, from its left. */
  readonly whole: number;
  readonly part: number;
  readonly standing: Standing;
  readonly captions: readonly Caption[];
}

/** Units of the picture, which grows as a whole with its column: a pixel where the column is narrowest. */
const gridWidth = 288;
const personWidth = 20;
const personHeight = 32;
const perRow = 10;
const edge = 1;
const columnStep = (gridWidth - 2 * edge - personWidth) / (perRow - 1);
const rowStep = 37;
const gridHeight = 2 * edge + (100 / perRow - 1) * rowStep + personHeight;
/** The least of a person that is seen: what is not nothing leaves ink, and what is not all leaves a gap. */
const leastSeen = 0.12;
/** CSS pixels at which the figures stop growing, and of the words beside them. */
const [widest] = drawingWidths;
const captionWidth = 252;
const figureBaseline = 30;
const lineHeight = 18;
const captionGap = 16;

/** A hundred people, each for one percent. The last one reached is filled as far as the share goes. */
export const peopleGrid: ChartType<'people-grid', typeof shape, People, PeopleLayout> = {
  name: 'people-grid',
  shape,
  examples: peopleGridExamples,

  begin(facts) {
    const { others, headcounts } = withHeadcounts(facts);
    const [share] = others;
    const headcount = headcounts.get(share?.id ?? '');
    return {
      keys: {
        share: { fact: share?.id, label: { id: 'tercakup', en: 'covered' }, ...(headcount && { headcount }) },
        rest: { label: { id: 'belum tercakup', en: 'not covered' }, showValue: true },
      },
    };
  },

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
    const headcount = catalogue.facts.get(spec.share.headcount ?? '') ?? null;
    const wrongCount = headcountFaults(spec.share, catalogue, ['share', 'headcount']);
    if (wrongCount.length > 0) return { faults: wrongCount };
    const facts = headcount ? [row.fact, headcount] : [row.fact];
    const resolved: People = { facts, row, share, rest, showRest, headcount };
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

  layout: (people, _frame, language) => ({
    ...dividedAt(people.share),
    standing: standingOf(people.row.fact, true),
    captions: captionsOf(people, language),
  }),

  draw({ whole, part, standing, captions }, theme) {
    const index = (from: number, to: number) => range(from, to);
    const others = index(whole, 100);
    const elements = [
      ...(others.length > 0 ? [svg('path', { d: others.map(personAt).join(''), ...theme.paint('outline') })] : []),
      ...(whole > 0
        ? [svg('path', { d: index(0, whole).map(personAt).join(''), ...theme.paint(peopleRoles[standing]) })]
        : []),
      ...(part > 0 ? [drawPart(whole, part, peopleRoles[standing], theme)] : []),
    ];
    const margin = { left: 0, right: 0 };
    return { height: gridHeight, scaled: gridWidth, widest, margin, elements, after: [drawCaptions(captions, theme)] };
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
    const counted = people.headcount ? [sayHeadcount(people.headcount, language)] : [];
    return [first[language], ...counted, ...(showRest ? [arithmetic[language]] : []), ...sayLeast(people, language)];
  },

  table(people, language) {
    const counted = people.headcount ? [{ fact: people.headcount, label: defaultLabel(people.headcount) }] : [];
    const { columns, rows } = factTable([people.row, ...counted], language);
    if (!people.showRest) return { columns, rows };
    // The same cells as the share's, but for its name, its value, and whose figure it is.
    const [, , period, , source] = rows[0] ?? [];
    const value = formatFact(restOf(people), language, 'number');
    const cells = [people.rest[language], value, period?.text, chartWords[language].status.derived, source?.text];
    return { columns, rows: [...rows, cells.map((text = '') => ({ text }))] };
  },
};

/** What is left of a hundred, with the decimals of the share. */
const restOf = ({ row, share }: Pick<People, 'row' | 'share'>): Fact => ({ ...row.fact, value: 100 - share });

/** `50,50 persen tercakup`. */
const shareText = ({ row }: People, language: Language): string =>
  `${formatFact(row.fact, language)} ${row.label[language]}`;

/** `49,50 persen belum tercakup`, or the words alone where the file asks for no value. */
const restText = (people: People, language: Language): string =>
  people.showRest ? `${formatFact(restOf(people), language)} ${people.rest[language]}` : people.rest[language];

const sayHeadcount = (fact: Fact, language: Language): string =>
  ({ id: `Jumlah orangnya: ${valueAndPeriod(fact, language)}.`, en: `In people: ${valueAndPeriod(fact, language)}.` })[
    language
  ];

/** Where the picture shows a little more or less than the figure, so that it can be seen at all. */
function sayLeast({ share }: People, language: Language): readonly string[] {
  const { whole, part } = dividedAt(share);
  if (whole + part === share || Math.abs(whole + part - share) < 1e-9) return [];
  return [leastDrawnLarger[language]];
}

/** The whole people of a share, and how much of the next one: at least so much that it is seen, and at most so much that the rest is. */
function dividedAt(share: number): { readonly whole: number; readonly part: number } {
  const whole = Math.floor(share + 1e-9);
  const rest = share - whole;
  if (rest < 1e-9) return { whole, part: 0 };
  return { whole, part: Math.min(1 - leastSeen, Math.max(leastSeen, rest)) };
}

/** What was announced and what we computed are outlines in their own ink: only what was counted is filled. */
const peopleRoles: Readonly<Record<Standing, Role>> = { ...barRoles, announced: 'announced-line', context: 'subject' };

/** A large number, the headcount where it is known, and what it is of; then the others. */
function captionsOf({ row, rest, showRest, headcount, share }: People, language: Language): readonly Caption[] {
  const words = chartWords[language];
  const standing = standingOf(row.fact, true);
  const wrapped = (text: string) => wrapLabel(text, captionWidth, '500');
  const status = standing === 'subject' ? '' : `, ${words.status[row.fact.status]}`;
  const large = { size: figureSize, form: headcount ? 'number' : 'standard' } as const;
  const shares = pictureFigures([row.fact, restOf({ row, share })], captionWidth, language, {
    ...large,
    form: 'standard',
  });
  const [first, small] = headcount
    ? [
        pictureFigures([headcount], captionWidth, language, large)(headcount),
        `${row.label[language]}, ${formatFact(row.fact, language)}`,
      ]
    : [shares(row.fact), row.label[language]];
  const others = showRest ? shares(restOf({ row, share })) : '';
  const role =
    standing === 'subject' ? 'figure-subject' : standing === 'announced' ? 'figure-announced' : 'figure-strong';
  return [
    { figure: first, lines: wrapped(small + status), role },
    {
      figure: others,
      lines: wrapped(showRest ? `${rest[language]}, ${words.ourArithmetic}` : rest[language]),
      role: 'figure-strong',
    },
  ];
}

/** Small drawings follow the figures; a caption without a number is its words alone. */
function drawCaptions(captions: readonly Caption[], theme: Theme): Drawing {
  let y = 8;
  const elements = captions.flatMap(({ figure, lines, role }) => {
    const number = figure === '' ? [] : [svg('text', { y: y + figureBaseline, ...theme.paint(role) }, figure)];
    if (figure !== '') y += figureBaseline + 6;
    const words = lines.map((text) => svg('text', { y: (y += lineHeight), ...theme.paint('label') }, text));
    y += captionGap;
    return [...number, ...words];
  });
  return { height: y, margin: { left: 0, right: 0 }, widest: captionWidth, elements };
}

/** A nested drawing clips what sticks out of it: the only way to cut a shape in two without giving it an id. */
function drawPart(index: number, part: number, role: Role, theme: Theme): SvgNode {
  const [x, y] = placeOf(index);
  return svg(
    'svg',
    { x, y, width: part * personWidth, height: personHeight, overflow: 'hidden' },
    svg('path', { d: personPath(0, 0), ...theme.paint(role) }),
  );
}

const placeOf = (index: number): readonly [number, number] => [
  edge + (index % perRow) * columnStep,
  edge + Math.floor(index / perRow) * rowStep,
];

const personAt = (index: number): string => personPath(...placeOf(index));

/** Outline of a person whose box starts there: a head over shoulders, the same on both sides, so that half its width is half of it. */
const personPath = (left: number, top: number): string =>
  `M${round(left + 10)} ${round(top)}a5 5 0 0 1 0 10a5 5 0 0 1 0-10zM${round(left)} ${round(top + personHeight)}v-9a10 10 0 0 1 20 0v9z`;
