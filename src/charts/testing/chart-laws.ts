import { SaxesParser } from 'saxes';
import { languages } from '../../i18n/locale.ts';
import { drawingWidths, margins } from '../../theme/sizes.ts';
import type { Drawing } from '../chart.ts';
import { placedBoxes, type PlacedBox } from './placed-boxes.ts';
import { truthFaults } from './truth-laws.ts';
import { type Example, exampleCatalogue } from '../example.ts';
import { chartTypes } from '../registry.ts';
import { openChart, type Chart } from '../open-chart.ts';
import { fixWidth } from '../svg/fix-width.ts';
import { pageSvg } from '../svg/page-svg.ts';
import { allowedTags, type SvgNode } from '../svg/svg.ts';

/** The columns that every drawing has to be right in, in CSS pixels. */
export const columns = [288, 320, 360, 552, 832, 1190] as const;

/** The widths, in CSS pixels, for which the style sheet has a class that ends a drawing's growth. */
const endsOfGrowth: readonly number[] = drawingWidths;

/** Less than a screen can show. */
const hair = 0.6;

/** The examples of every chart type. */
export const allExamples: readonly Example[] = Object.values(chartTypes).flatMap(({ examples }) => examples);

/** An example as the page would open it. Throws with its faults when it is refused. */
export function openExample({ name, spec, facts, places }: Example): Chart {
  const opening = openChart(spec, name, exampleCatalogue(facts, places));
  if ('faults' in opening) throw new Error(`${spec.type}/${name}: ${JSON.stringify(opening.faults, null, 2)}`);
  return opening.chart;
}

/** A chart's file with every list in it the other way round. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reversed(item)]));
}

/** Null when it is well-formed XML, else what the parser says. */
export function xmlError(text: string): string | null {
  const parser = new SaxesParser();
  let first: string | null = null;
  parser.on('error', ({ message }) => (first ??= message));
  parser.write(text).close();
  return first;
}

function* nodes(elements: readonly (SvgNode | string)[]): Generator<SvgNode> {
  for (const element of elements) {
    if (typeof element === 'string') continue;
    yield element;
    yield* nodes(element.children);
  }
}

const meet = (a: PlacedBox, b: PlacedBox) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair;

function placeFaults(drawing: Drawing, column: number): string[] {
  const boxes = placedBoxes(drawing, column);
  const { height } = fixWidth(drawing, column);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -hair || right > column + hair || top < -hair || bottom > height + hair,
  );
  const texts = boxes.filter(({ kind }) => kind === 'text');
  const overlaps = texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (meet(text, other) ? [`"${text.name}" and "${other.name}" overlap`] : [])),
  );
  return [...outside.map(({ kind, name }) => `the ${kind} "${name}" leaves the frame`), ...overlaps].map(
    (fault) => `${fault} at ${column} px`,
  );
}

/**
 * Which laws a drawing breaks; none when it is right. Every text and mark lies inside the frame and no two texts overlap
 * from 288 to 1190 px; only allowed elements, no inline style, no ids, no text below 13 px; margins in steps of 8 px.
 */
export function drawingFaults(drawing: Drawing): readonly string[] {
  const faults = columns.flatMap((column) => placeFaults(drawing, column));
  for (const { tag, attributes } of nodes([drawing, ...(drawing.after ?? [])].flatMap(({ elements }) => elements))) {
    if (!allowedTags.has(tag)) faults.push(`<${tag}> is not allowed`);
    for (const name of ['style', 'id', 'href']) if (name in attributes) faults.push(`<${tag} ${name}> is not allowed`);
    const size = attributes['font-size'];
    if (size !== undefined && Number.parseFloat(String(size)) < 13) faults.push(`<${tag}> has text of ${size} px`);
  }
  for (const margin of [drawing.margin.left, drawing.margin.right])
    if (margin % margins.step !== 0 || margin > margins.widest)
      faults.push(`there is no class for a margin of ${margin} px`);
  if (drawing.widest !== undefined && !endsOfGrowth.includes(drawing.widest))
    faults.push(`there is no class for a width of ${drawing.widest} px`);
  const error = xmlError(pageSvg(drawing, 'Grafik', 'uraian'));
  return error === null ? faults : [...faults, `not XML: ${error}`];
}

/** The laws of drawings in both languages, and those of the whole chart: same bytes twice, words and table in step with the facts. */
export function chartFaults(chart: Chart): readonly string[] {
  return languages.flatMap((language) => {
    const drawing = chart.draw(language);
    const faults = [...drawingFaults(drawing)];
    if (pageSvg(drawing, 'x', 'y') !== pageSvg(chart.draw(language), 'x', 'y'))
      faults.push('drawn twice, it is not the same');
    const sentences = chart.describe(language);
    if (sentences.length === 0) faults.push('it has no description');
    for (const sentence of sentences) {
      if (!/^["“(]?[\p{Lu}\d−]/u.test(sentence)) faults.push(`a sentence starts small: ${sentence}`);
      if (!/[.?!”]$/.test(sentence)) faults.push(`a sentence does not end: ${sentence}`);
      if (/undefined|NaN|null|\[object|\{|\s{2}/.test(sentence)) faults.push(`a sentence is broken: ${sentence}`);
    }
    const table = chart.table(language);
    const bound = new Set(table.rows.flat().map(({ fact }) => fact?.id));
    for (const { id } of chart.facts) if (!bound.has(id)) faults.push(`the table leaves out ${id}`);
    for (const row of table.rows)
      if (row.length !== table.columns.length) faults.push('a row of the table has too many or too few cells');
    faults.push(...truthFaults(chart, language));
    return faults.map((fault) => `${fault} (${language})`);
  });
}
