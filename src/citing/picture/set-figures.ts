import { textWidth, type Weight } from '../../charts/labels/text-width.ts';
import { svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Box } from './card-plan.ts';
import { textBlock, type TextStyle } from './text-block.ts';
import type { FormOne } from '../versions/form-1.ts';
import type { Version } from '../versions/version.ts';
import type { Language } from '../../i18n/locale.ts';
import { pictureWords } from '../../i18n/cite-words.ts';
import { palettes } from '../../theme/palette.ts';

const colours = palettes.light;
const gutter = 56;
/** Pixels between a name and its figure. */
const gap = 16;
/** Pixels: the first with which every name has room; a name that is too long for the last is cut. */
const sizes = [22, 20, 18];
const leading = { most: 42, least: 29 };

const weightOf = ({ value }: FigureLine): Weight => (value === null ? '700' : '500');

/** The text, or as much of it as the room holds and an ellipsis. */
function shortened(text: string, size: number, weight: Weight, room: number): string {
  if (textWidth(text, size, weight) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * The rows of a chart's table, name and figure, in two columns: for a drawing that could not be read at the size of a card. Rows that
 * have no room are counted in the last line.
 */
export function setFigures({ file }: Version, language: Language, { x, y, width, height }: Box): readonly SvgNode[] {
  const all = figureLines(file.words[language].table.rows);
  const deepest = Math.max(1, Math.floor(height / leading.least));
  const cut = all.length > deepest * 2;
  const lines = cut ? all.slice(0, deepest * 2 - 1) : all;
  const deep = cut ? deepest : Math.ceil(lines.length / 2);
  const step = Math.min(leading.most, height / deep);
  const column = (width - gutter) / 2;
  const roomFor = ({ value }: FigureLine, size: number) => column - gap - textWidth(value ?? '', size, '700');
  const fits = (size: number) =>
    lines.every((line) => textWidth(line.name, size, weightOf(line)) <= roomFor(line, size));
  const size = sizes.find(fits) ?? Math.min(...sizes);
  const style: TextStyle = { size, leading: step, weight: '500', fill: colours.ink };
  const at = (index: number) => [x + (index < deep ? 0 : column + gutter), y + (index % deep) * step] as const;

  const placed = lines.flatMap((line, index) => {
    const [from, down] = at(index);
    const weight = weightOf(line);
    const name = shortened(line.name, size, weight, roomFor(line, size));
    const figure = textBlock(line.value ?? '', { ...style, weight: '700' }, column).place(from + column, down);
    return [
      svg('rect', { x: from, y: down + step - 1, width: column, height: 1, fill: colours.rule }),
      ...textBlock(name, { ...style, weight }, Number.POSITIVE_INFINITY).place(from, down),
      ...(line.value === null ? [] : figure).map((node) =>
        svg(node.tag, { ...node.attributes, 'text-anchor': 'end' }, ...node.children),
      ),
    ];
  });
  if (!cut) return placed;
  const left = all.slice(lines.length).filter(({ value }) => value !== null).length;
  const more = textBlock(pictureWords[language].more(left), { ...style, fill: colours.quiet }, column);
  return [...placed, ...more.place(...at(lines.length))];
}

/** A line of a card that shows figures in place of a drawing: a name with its figure, or the name of the group that follows. */
interface FigureLine {
  readonly name: string;
  /** Null for the name of a group. */
  readonly value: string | null;
}

type Rows = FormOne['words']['id']['table']['rows'];

/** `Pekerja rentan: BPJS` is of the group `Pekerja rentan`. Null for a name without one. */
const groupOf = (name: string): string | null => /^(.+?): /.exec(name)?.[1] ?? null;

/** The rows of a table, name and first figure. Rows of one group that follow one another stand below its name and need not repeat it. */
export function figureLines(rows: Rows): readonly FigureLine[] {
  const cells = rows.map(([name, value]) => ({ name: name?.text ?? '', value: value?.text ?? '' }));
  const groups = cells.map(({ name }) => groupOf(name));
  return cells.flatMap(({ name, value }, index): FigureLine[] => {
    const group = groups[index] ?? null;
    const [follows, leads] = [groups[index - 1] === group, groups[index + 1] === group];
    if (group === null || !(follows || leads)) return [{ name, value }];
    const row = { name: name.slice(group.length + 2), value };
    return follows ? [row] : [{ name: group, value: null }, row];
  });
}
