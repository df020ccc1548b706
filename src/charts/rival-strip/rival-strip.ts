import { z } from 'zod';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { headcountOf } from '../../facts/headcount.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { byTime } from '../axes/time-scale.ts';
import { placeLabel, withHeadcounts } from '../begin.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { distance } from '../distance.ts';
import { factTable } from '../fact-table.ts';
import { labelFaults, sameLabelFaults, unitFaults } from '../faults.ts';
import { figureRoles, standingOf, uprightSign, type Standing } from '../marks.ts';
import { rivalObstacle } from '../rivals.ts';
import { byPlace, defaultLabel, isKnown, resolveRows, type ResolvedRows } from '../rows.ts';
import { missingPlaces, valueAndPeriod } from '../sentences.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { beginsAbove, drawAxis } from './axis.ts';
import { rivalStripExamples } from './examples.ts';
import {
  headcountWords,
  layoutRivalStrip,
  lineHeight,
  speakerLabel,
  type PlacedRival,
  type Rival,
  type RivalStripLayout,
  type Rivals,
} from './layout.ts';
import { markOnLine } from './mark-on-line.ts';
import { drawTargets } from './targets.ts';

const rivalSchema = z.strictObject({
  fact: identifier,
  /** Who gave it, such as "wali kota"; the speaker as data/ names them when left out. Period and headcount follow by themselves. */
  label: bilingual.optional(),
});

const shape = { rows: z.array(rivalSchema).min(2).max(12) };

interface RivalStrip extends ResolvedBase, Rivals {}

const markRadius = 6;
const order: readonly Standing[] = ['subject', 'context', 'announced', 'arithmetic', 'target'];
const placeOf = ({ fact }: Rival): number => order.indexOf(standingOf(fact, true));

/** A number among those that compete with it, on one scale: who gave each, when, and with how many people. */
export const rivalStrip: ChartType<'rival-strip', typeof shape, RivalStrip, RivalStripLayout> = {
  name: 'rival-strip',
  shape,
  examples: rivalStripExamples,

  begin(facts) {
    const { others } = withHeadcounts(facts);
    if (others.length > 1) return { keys: { rows: rivalRows(others) } };
    return {
      refusal: {
        id: 'Grafik "rival-strip" memerlukan sedikitnya dua angka yang bersaing. Tambahkan angka, atau pakai "people-grid".',
        en: 'A "rival-strip" chart needs two figures or more that compete. Add a figure, or use "people-grid".',
      },
    };
  },

  resolve(spec, catalogue) {
    const written = spec.rows.map((row) => ({ ...row, highlight: false }));
    const resolved = resolveRows(written, catalogue, ['rows']);
    const rows = resolved.rows.map((row): Rival => ({
      ...row,
      label: spec.rows.find(({ fact }) => fact === row.fact.id)?.label ?? speakerLabel(row.fact),
      headcount: headcountOf(row.fact, catalogue),
    }));
    const faults: Fault[] = [...resolved.faults];
    if (resolved.faults.length === 0)
      faults.push(
        ...unitFaults(
          rows.map(({ fact }) => fact),
          ['rows'],
        ),
        ...strangerFaults(rows, catalogue),
        ...twinFaults(rows, resolved),
        ...rows.flatMap(({ fact, label }) => longWordFaults(label, resolved.pathOf(fact, 'label'))),
      );
    if (faults.length > 0) return { faults };
    const sorted = rows.toSorted((a, b) => placeOf(a) - placeOf(b) || byTime(a, b));
    const isTarget = ({ fact }: Rival) => standingOf(fact, true) === 'target';
    const others = sorted.filter((rival) => !isTarget(rival));
    // Where nothing but targets compete, they are the rivals.
    const hasOthers = others.some(isKnown);
    const rivals = hasOthers ? others : sorted;
    const targets = hasOthers ? sorted.filter(isTarget) : [];
    const headcounts = new Set(rivals.flatMap(({ headcount }) => headcount ?? []));
    return {
      resolved: { rivals, targets, facts: [...[...rivals, ...targets].map(({ fact }) => fact), ...headcounts] },
    };
  },

  layout: layoutRivalStrip,

  sign: uprightSign,

  draw({ rivals, isLarge, reference, axis, targets, targetName, missing, height }, theme) {
    const words = rivals.flatMap((rival) => drawWords(rival, isLarge, theme));
    return {
      height,
      margin: { left: 0, right: 0 },
      elements: [
        ...rivals.map(({ line }) => svg('line', { x1: 0, x2: '100%', y1: line, y2: line, ...theme.paint('grid') })),
        ...(reference === null
          ? []
          : [
              svg('line', {
                x1: percent(reference.x),
                x2: percent(reference.x),
                y1: reference.top,
                y2: axis.y,
                ...theme.paint('subject-line-gap'),
              }),
            ]),
        ...drawAxis(axis, theme),
        ...rivals.flatMap(({ x, line, standing }) => markOnLine(x, line, standing, markRadius, theme)),
        svg('g', theme.paint('halo'), ...words),
        ...(targetName === null ? [] : [svg('text', { y: targetName.y, ...theme.paint('axis') }, targetName.text)]),
        ...(targets.length === 0 ? [] : drawTargets(targets, theme)),
        ...missing.lines.map((text, index) =>
          svg('text', { y: missing.y + index * lineHeight, ...theme.paint('axis') }, text),
        ),
      ],
    };
  },

  /** What competes, by how it came about; how far apart it lies; that positions and not lengths are to be read. */
  describe({ rivals, targets }, language) {
    const rows = [...rivals, ...targets];
    const known = rows.filter(isKnown);
    const opening = {
      id: 'Angka yang bersaing menjawab satu pertanyaan, pada satu skala.',
      en: 'Figures that compete for one answer, on one scale.',
    }[language];
    const statuses = [...new Set(known.map(({ fact }) => fact.status))];
    const values = known.flatMap(({ fact }) => fact.value ?? []);
    const unit = known[0]?.fact.unit;
    const above = unit !== undefined && beginsAbove(values, unit);
    return [
      opening,
      ...statuses.map((status) => {
        const said = known.filter(({ fact }) => fact.status === status).map((rival) => sayRival(rival, language));
        const name = chartWords[language].status[status];
        return `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}: ${said.join('; ')}.`;
      }),
      ...spreadSentence(rivals, language),
      ...(above ? [{ id: 'Sumbunya tidak mulai dari nol.', en: 'The axis does not begin at zero.' }[language]] : []),
      ...missingPlaces(
        rows
          .filter((row) => !isKnown(row))
          .map(({ fact, label }) => `${label[language]}, ${valueAndPeriod(fact, language)}`),
        language,
      ),
    ];
  },

  table({ rivals, targets }, language) {
    const headcounts = new Set(rivals.flatMap(({ headcount }) => headcount ?? []));
    return factTable(
      [...rivals, ...targets, ...[...headcounts].map((fact) => ({ fact, label: defaultLabel(fact) }))],
      language,
    );
  },
};

/** Figures that neither compare nor contradict each other on record. A target only stands beside what was counted, so it has to be of the same place. */
function strangerFaults(rows: readonly Rival[], catalogue: Catalogue): readonly Fault[] {
  const isTarget = ({ fact }: Rival) => standingOf(fact, true) === 'target';
  for (const [index, row] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      const isBeside = isTarget(row) !== isTarget(other) && row.fact.place.id === other.fact.place.id;
      const message = isBeside ? null : rivalObstacle(row.fact, other.fact, catalogue);
      if (message !== null) return [{ path: ['rows'], message }];
    }
  }
  return [];
}

/** Two figures of one speaker, time and kind cannot be told apart in the table. */
const twinFaults = (rows: readonly Rival[], { pathOf }: ResolvedRows): readonly Fault[] =>
  [...Map.groupBy(rows, ({ fact }) => `${fact.periodText} ${fact.status}`).values()].flatMap((same) =>
    sameLabelFaults(same.map(({ fact, label }) => ({ label, path: pathOf(fact, 'label') }))),
  );

/** Words may run over several lines, but none of them is wider than what a phone leaves beside a figure. */
const longWordFaults = (label: Rival['label'], path: Fault['path']): readonly Fault[] => {
  const longest = (text: string) => text.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  return labelFaults({ id: longest(label.id), en: longest(label.en) }, pageFrame.narrowest / 2, path);
};

function drawWords(
  { figure, anchor, figureDx, wordsDx, figureY, words, x, standing }: PlacedRival,
  isLarge: boolean,
  theme: Theme,
): readonly SvgNode[] {
  const large = { subject: 'figure-subject', announced: 'figure-announced' } as const;
  const role = !isLarge
    ? figureRoles[standing]
    : standing === 'subject' || standing === 'announced'
      ? large[standing]
      : 'figure-strong';
  const at = (px: number) => ({
    x: percent(x),
    dx: px === 0 ? undefined : px,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  });
  return [
    svg('text', { ...at(figureDx), y: figureY, ...theme.paint(role) }, figure),
    ...words.map(({ text, isName, y }) =>
      svg('text', { ...at(wordsDx), y, ...theme.paint(isName ? 'label-note' : 'axis') }, text),
    ),
  ];
}

const sayRival = (rival: Rival, language: Language): string =>
  [rival.label[language], valueAndPeriod(rival.fact, language), headcountWords(rival, language)]
    .filter((part) => part !== null)
    .join(', ');

function spreadSentence(rivals: readonly Rival[], language: Language): readonly string[] {
  const places = byPlace(rivals);
  const [largest, smallest] = [places[0]?.[0].fact, places.at(-1)?.[0].fact];
  if (!largest || !smallest || largest === smallest) return [];
  const size = distance(smallest, largest, language);
  return [
    {
      id: `Selisih terkecil dan terbesar, hitungan kami: ${size}.`,
      en: `From the smallest to the largest, by our arithmetic: ${size}.`,
    }[language],
  ];
}

/** What may tell apart two figures that one speaker gave of one time: their place, who published them, what they are. */
const distinctions: readonly ((fact: Fact) => Bilingual)[] = [
  placeLabel,
  ({ sources: [source] }) => ({ id: source?.publisher ?? '', en: source?.publisher ?? '' }),
  defaultLabel,
];

/** The rows of a chart's file for facts of the record, each named by who gave it, and further where that is not enough. */
export function rivalRows(facts: readonly Fact[]): readonly z.input<typeof rivalSchema>[] {
  const keyOf = (fact: Fact) => [speakerLabel(fact).id, fact.periodText, fact.status].join('|');
  const twins = Map.groupBy(facts, keyOf);
  return facts.map((fact) => {
    const own = twins.get(keyOf(fact)) ?? [];
    if (own.length < 2) return { fact: fact.id };
    const apart = distinctions.find((word) => new Set(own.map((twin) => word(twin).id)).size === own.length);
    const [who, what] = [speakerLabel(fact), (apart ?? defaultLabel)(fact)];
    return { fact: fact.id, label: { id: `${who.id} (${what.id})`, en: `${who.en} (${what.en})` } };
  });
}
