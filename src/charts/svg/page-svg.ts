import type { Drawing } from '../chart.ts';
import { inEm } from './em.ts';
import { serialize, svg, type Attributes, type SvgNode } from './svg.ts';

/** The classes that give a drawing its margins and its greatest width: the security policy of the pages allows no inline style. */
const classesOf = ({ margin, widest, scaled }: Drawing): string =>
  [
    'drawing',
    scaled !== undefined && 'scaled',
    margin.left > 0 && `ml${margin.left}`,
    margin.right > 0 && `mr${margin.right}`,
    widest !== undefined && `mw${widest}`,
  ]
    .filter(Boolean)
    .join(' ');

/** What says to a screen reader that this is one picture, what it is called and where it is described. */
const names = (label: string, describedBy: string): Attributes => ({
  role: 'img',
  'aria-label': label,
  'aria-describedby': describedBy,
});

const said = (label: string | null): Attributes =>
  label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };

/**
 * A small drawing of a list, which words say whole. It has no id, so that a page may hold hundreds.
 * @param label what a screen reader says; null where words beside the drawing say it already
 */
export const smallSvg = (drawing: Drawing, label: string | null): string =>
  serialize(
    inEm(
      svg(
        'svg',
        { class: classesOf(drawing), width: '100%', height: drawing.height, ...said(label) },
        ...drawing.elements,
      ),
    ),
  );

/** A drawing in CSS pixels, before its lengths follow the reader's size of text: what tests keep and measure. */
export const plainSvg = (drawing: Drawing, label: string, describedBy: string): string =>
  [drawing, ...(drawing.after ?? [])].map((each, index) => serialize(rootOf(each, index, label, describedBy))).join('');

function rootOf(drawing: Drawing, index: number, label: string, describedBy: string): SvgNode {
  const { height, scaled, widest, elements } = drawing;
  const isFirst = index === 0;
  const named = isFirst ? classesOf(drawing) : 'drawing key';
  const size = scaled === undefined ? { height } : { viewBox: `0 0 ${scaled} ${height}` };
  return svg(
    'svg',
    {
      class: named,
      width: isFirst ? '100%' : widest,
      ...size,
      ...(isFirst ? names(label, describedBy) : { 'aria-hidden': 'true' }),
    },
    ...elements,
  );
}

/**
 * A drawing as it stands in a page. It fills its column, and every length in it that is not a share of the column grows with the reader's size of
 * text. What follows the drawing, such as its legend, flows beside or below it as words do; to a screen reader all is one picture.
 * What may have to be moved sideways on a phone scrolls in a box of its own.
 * @param label what a screen reader says first
 * @param describedBy id of the element that holds the chart's description
 */
export function pageSvg(drawing: Drawing, label: string, describedBy: string): string {
  const parts = [drawing, ...(drawing.after ?? [])].map((each, index) => {
    const root = rootOf(each, index, label, describedBy);
    // What grows as a whole has no lengths of the page in it.
    return serialize(each.scaled === undefined ? inEm(root) : root);
  });
  return `<div class="plot"><div class="flow">${parts.join('')}</div></div>`;
}
