import { extent } from 'd3';
import { z } from 'zod';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { groupsBy, peopleLabel, placeLabel } from '../begin.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { factTable, labelInGroup } from '../fact-table.ts';
import { labelFaults, obstacleFaults, refuse, sameLabelFaults, type Path } from '../faults.ts';
import { figureRoles, markAt, uprightSign } from '../marks.ts';
import { rivalObstacle } from '../rivals.ts';
import { byTime } from '../axes/time-scale.ts';
import { defaultLabel, factsOf, isKnown, resolveRows, type Row } from '../rows.ts';
import { missingPlaces, valueAndPeriod } from '../sentences.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { dotStripsExamples } from './examples.ts';
import {
  layoutDotStrips,
  lineHeight,
  markRadius,
  offScaleIndent,
  spreadOf,
  type DotStripsLayout,
  type PlacedStrip,
  type Strip,
} from './layout.ts';

const stripSchema = z.strictObject({
  /** Who is counted. */
  name: bilingual,
  /** Every figure for them that may be held against the others. */
  rows: z
    .array(z.strictObject({ fact: identifier }))
    .min(2)
    .max(10),
  /** Figures too far off for the scale, which are named below it; `label` says what they are, such as "pekerja rentan". */
  offScale: z
    .array(z.strictObject({ fact: identifier, label: bilingual }))
    .max(2)
    .default([]),
});

const shape = { strips: z.array(stripSchema).min(1).max(8) };

interface DotStrips extends ResolvedBase {
  readonly strips: readonly Strip[];
}

/** One group counted several times: a strip for each on a scale of its own, filled where counted and hollow where announced. */
export const dotStrips: ChartType<'dot-strips', typeof shape, DotStrips, DotStripsLayout> = {
  name: 'dot-strips',
  shape,
  examples: dotStripsExamples,

  begin(facts) {
    const places = groupsBy(facts, placeLabel);
    const people = groupsBy(facts, peopleLabel);
    const isOfSeveral = places.length === 1 && people.every(({ facts: rows }) => rows.length > 1);
    const strips = (isOfSeveral ? people : places).map(({ label, facts: rows }) => ({
      name: label,
      rows: rows.map(({ id }) => ({ fact: id })),
    }));
    if (strips.every(({ rows }) => rows.length > 1)) return { keys: { strips } };
    return {
      refusal: {
        id: 'Grafik "dot-strips" memerlukan sedikitnya dua angka tentang kelompok yang sama. Tambahkan angka, atau pakai "bar".',
        en: 'A "dot-strips" chart needs two figures or more for one group. Add a figure, or use "bar".',
      },
    };
  },

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const strips = spec.strips.map(({ name, rows: written, offScale }, index): Strip => {
      const path: Path = ['strips', index];
      const plain = written.map(({ fact }) => ({ fact, highlight: false }));
      const resolved = resolveRows(plain, catalogue, [...path, 'rows']);
      const off = resolveRows(
        offScale.map((one) => ({ ...one, highlight: false })),
        catalogue,
        [...path, 'offScale'],
      );
      faults.push(
        ...resolved.faults,
        ...off.faults,
        ...labelFaults(name, pageFrame.narrowest, [...path, 'name'], { weight: '700' }),
      );
      faults.push(...obstacleFaults(factsOf(resolved.rows), 'comparison', catalogue, [...path, 'rows']));
      if (resolved.rows.length > 0 && !resolved.rows.some(isKnown)) faults.push(...nothingKnown([...path, 'rows']));
      off.rows.forEach((row, at) =>
        faults.push(...offScaleFaults(row, factsOf(resolved.rows), catalogue, [...path, 'offScale', at])),
      );
      return { name, rows: resolved.rows.toSorted(byTime), offScale: off.rows };
    });
    faults.push(
      ...sameLabelFaults(strips.map(({ name }, index) => ({ label: name, path: ['strips', index, 'name'] }))),
    );
    if (faults.length > 0) return { faults };
    const facts = strips.flatMap(({ rows, offScale }) => factsOf([...rows, ...offScale]));
    const used = new Set(facts.map(({ id }) => id));
    if (used.size < facts.length)
      return {
        faults: refuse(
          ['strips'],
          'Satu fakta dipakai di dua tempat. Hapus salah satunya.',
          'One fact stands in two places. Remove one of them.',
        ),
      };
    return {
      resolved: {
        strips: bySize(strips),
        facts: bySize(strips).flatMap(({ rows, offScale }) => factsOf([...rows, ...offScale])),
      },
    };
  },

  layout: ({ strips }, frame, language) => layoutDotStrips(strips, frame, language),

  sign: uprightSign,

  draw: ({ strips, height }, theme) => ({
    height,
    margin: { left: 0, right: 0 },
    elements: strips.flatMap((strip, index) => [
      ...drawStrip(strip, theme),
      ...(index < strips.length - 1
        ? [svg('line', { x1: 0, x2: '100%', y1: strip.bottom + 8, y2: strip.bottom + 8, ...theme.paint('grid') })]
        : []),
    ]),
  }),

  /** Each group with all that was said of it, how far it lies apart, and what is off the scale. */
  describe({ strips }, language) {
    const opening = {
      id: 'Tiap garis satu kelompok dengan skala sendiri: lingkaran penuh untuk angka yang dihitung, belah ketupat berongga untuk angka yang diumumkan.',
      en: 'Each line is one group on a scale of its own: a disc for a figure that was counted, a hollow diamond for one that was announced.',
    }[language];
    return [opening, ...strips.map((strip) => sayStrip(strip, language)), ...missingOf(strips, language)];
  },

  table: ({ strips }, language) =>
    factTable(
      strips.flatMap(({ name, rows, offScale }) =>
        [...rows, ...offScale].map(({ fact }) => ({ fact, label: labelInGroup(name, defaultLabel(fact)) })),
      ),
      language,
    ),
};

/** The group with the largest figure first; equals by id, so that the order in the file changes nothing. */
function bySize(strips: readonly Strip[]): readonly Strip[] {
  const largest = ({ rows }: Strip) => Math.max(...rows.map(({ fact }) => fact.value ?? -Infinity));
  const id = ({ rows }: Strip) => rows.map(({ fact }) => fact.id).toSorted()[0] ?? '';
  return strips.toSorted((a, b) => largest(b) - largest(a) || (id(a) < id(b) ? -1 : 1));
}

const nothingKnown = (path: Path): readonly Fault[] =>
  refuse(
    path,
    'Tidak satu pun angka kelompok ini dilaporkan, sehingga garisnya kosong. Hapus kelompok ini.',
    'Not one figure of this group was reported, so its line is empty. Remove the group.',
  );

/** A figure without a value, that could stand on the scale, or that may not be held against the others. */
function offScaleFaults({ fact }: Row, rows: readonly Fact[], catalogue: Catalogue, path: Path): readonly Fault[] {
  const [least, most] = extent(rows, ({ value }) => value ?? undefined);
  if (fact.value === null || least === undefined || (fact.value >= least && fact.value <= most))
    return refuse(
      [...path, 'fact'],
      `"${fact.id}" tidak berada di luar skala angka-angka ini. Pindahkan ke "rows" bila sebanding, atau hapus.`,
      `"${fact.id}" does not lie off the scale of these figures. Move it to "rows" if it compares, or remove it.`,
    );
  const obstacle = rows.map((row) => rivalObstacle(row, fact, catalogue)).every((each) => each !== null)
    ? rivalObstacle(rows[0] ?? fact, fact, catalogue)
    : null;
  return obstacle === null ? [] : [{ path: [...path, 'fact'], message: obstacle }];
}

function sayStrip(strip: Strip, language: Language): string {
  const said = strip.rows.filter(isKnown).map(({ fact }) => valueAndPeriod(fact, language));
  const spread = spreadOf(strip, language);
  const apart =
    spread &&
    {
      id: `Selisih terkecil dan terbesar, hitungan kami: ${[spread.size, spread.share].filter(Boolean).join(' atau ')}.`,
      en: `From the smallest to the largest, by our arithmetic: ${[spread.size, spread.share].filter(Boolean).join(' or ')}.`,
    }[language];
  const off = strip.offScale.map(({ fact, label }) => `${label[language]}, ${valueAndPeriod(fact, language)}`);
  const beyond =
    off.length === 0
      ? null
      : { id: `Di luar skala: ${off.join('; ')}.`, en: `Off the scale: ${off.join('; ')}.` }[language];
  return [`${strip.name[language]}: ${listWords(said, language)}.`, apart, beyond].filter(Boolean).join(' ');
}

const missingOf = (strips: readonly Strip[], language: Language): readonly string[] =>
  missingPlaces(
    strips.flatMap(({ name, rows }) =>
      rows.filter((row) => !isKnown(row)).map(({ fact }) => `${name[language]}, ${fact.periodText}`),
    ),
    language,
  );

function drawStrip(
  { name, nameY, spread, line, marks, labels, offScale, missing }: PlacedStrip,
  theme: Theme,
): readonly SvgNode[] {
  const small = theme.paint('axis');
  return [
    svg('text', { y: nameY, ...theme.paint('label-strong') }, name),
    ...spread.lines.map((text, index) =>
      spread.atEnd
        ? svg('text', { x: '100%', y: spread.y, 'text-anchor': 'end', ...small }, text)
        : svg('text', { y: spread.y + index * lineHeight, ...small }, text),
    ),
    svg('line', { x1: 0, x2: '100%', y1: line, y2: line, ...theme.paint('track') }),
    ...marks
      .toSorted((a, b) => Number(a.standing === 'announced') - Number(b.standing === 'announced'))
      .map(({ x, y, standing }) => markAt({ x, y, upright: true }, standing, markRadius, theme)),
    ...labels.flatMap(({ x, dx, value, periods, standing }) => {
      const place = { x: percent(x), dx: dx === 0 ? undefined : dx, 'text-anchor': 'middle' };
      return [
        ...periods.map(({ text, y }) => svg('text', { ...place, y, ...small }, text)),
        svg(
          'text',
          { ...place, y: value.y, ...theme.paint(standing ? figureRoles[standing] : 'label-strong') },
          value.text,
        ),
      ];
    }),
    ...(missing?.lines ?? []).map((text, index) =>
      svg('text', { y: (missing?.y ?? 0) + index * lineHeight, ...small }, text),
    ),
    ...offScale.flatMap(({ lines, y, standing }) => [
      svg(
        'svg',
        { x: 9, y: y - 5, overflow: 'visible' },
        markAt({ x: 0, y: 0, upright: true }, standing, markRadius, theme),
      ),
      ...lines.map((text, index) => svg('text', { x: offScaleIndent, y: y + index * lineHeight, ...small }, text)),
    ]),
  ];
}
