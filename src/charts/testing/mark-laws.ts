import type { SvgNode } from '../svg/svg.ts';
import { drawnElements, wordsOf } from './placed-boxes.ts';
import { wordsIn, type Shown } from './shown.ts';

/** What a mark looks like, whatever its size: its shape, how it lies, and its paint. Null for what is no mark. */
function lookOf({ tag, attributes }: SvgNode): string | null {
  const paint = String(attributes['class'] ?? '');
  if (tag === 'circle' || tag === 'rect') return `${tag} ${paint}`;
  if (tag === 'line') return `${attributes['x1'] === attributes['x2'] ? 'upright' : 'level'} ${paint}`;
  if (tag !== 'path') return null;
  const commands = String(attributes['d']).replaceAll(/[^a-z]/gi, '');
  return `${{ MV: 'upright', MH: 'level' }[commands] ?? commands} ${paint}`;
}

const marks = ['circle', 'rect', 'line', 'path'] as const;
const looksIn = (elements: readonly SvgNode[]): readonly string[] =>
  marks.flatMap((tag) => drawnElements(elements, tag)).flatMap((mark) => lookOf(mark) ?? []);

/** The sign of a key is the mark that it explains: a bar for bars, a diamond for diamonds. */
function unlikeKeys({ keys, elements, facts }: Shown): readonly string[] {
  // A part of nothing has no mark, and its key still says how the figure beside it came about.
  if (facts.some(({ value }) => value === 0)) return [];
  const drawn = new Set(looksIn(elements));
  return keys.flatMap((key) =>
    looksIn(key.elements)
      .filter((look) => !drawn.has(look))
      .map((look) => {
        const words = drawnElements(key.elements, 'text').map(wordsOf).join(' ');
        return `the key "${words}" shows a mark that the picture has not: ${look}`;
      }),
  );
}

/** Every gap of a line is named where it is, or the picture says once in words what all of them mean. */
function silentGaps(shown: Shown): readonly string[] {
  const { type, table, facts, hasLines } = shown;
  if (!hasLines) return [];
  const statusOf = new Map(facts.map(({ id, status }) => [id, status]));
  const gaps = new Set<string>();
  let run = 0;
  for (const cells of table.rows) {
    const fact = cells.find((cell) => cell.fact)?.fact;
    if (!fact) continue;
    if (fact.value !== null) run += 1;
    // What was announced or promised is no line: it is named once.
    else if (type === 'timeline') gaps.add(statusOf.get(fact.id) === 'measured' ? `${run}` : fact.status);
    else gaps.add(`${cells[0]?.text} ${run}`);
  }
  const said = wordsIn(shown);
  const isToldOnce = said.some((text) => /^(?:garis putus|tanpa titik|broken line|no dot): /.test(text));
  const named = said.join(' ').match(/tidak dilaporkan|not reported/gi)?.length ?? 0;
  return isToldOnce || named >= gaps.size ? [] : [`${gaps.size} gaps, and only ${named} named in the picture`];
}

/** The laws of what the marks of a picture mean. */
export const markLaws = [unlikeKeys, silentGaps];
