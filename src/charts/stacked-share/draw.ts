import type { Theme } from '../../theme/theme.ts';
import { barWidth, isHairline } from '../svg/bar-width.ts';
import { barHeight, labelHeight, textGap, type PlacedPart, type PlacedWhole } from './layout.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** CSS pixels of paper between two parts, cut out of the larger one. */
const dividerWidth = 1.5;

/** A bar with its name above, and below it the names of its parts. */
export function drawWhole({ label, top, barTop, parts }: PlacedWhole, theme: Theme): readonly SvgNode[] {
  // Hairlines go on top, because their neighbour begins where they do.
  const inOrder = parts.toSorted((a, b) => Number(isHairline(a.length)) - Number(isHairline(b.length)));
  return [
    svg('text', { y: top + 13, ...theme.paint('label-strong') }, label),
    ...inOrder.flatMap((part) => drawPart(part, barTop, theme)),
    ...parts.flatMap((part) => drawLabel(part, barTop, theme)),
  ];
}

function drawPart({ from, length, highlight, divided }: PlacedPart, barTop: number, theme: Theme): SvgNode[] {
  if (length === 0) return [];
  const box = { y: barTop, height: barHeight };
  const leftOf = (pixels: number) => `translate(${-pixels})`;
  // A hairline in the right half ends where its part ends, so that the last one stays in the frame.
  const place =
    isHairline(length) && from > 50 ? { x: percent(from + length), transform: leftOf(1) } : { x: percent(from) };
  const divider = { ...box, width: dividerWidth, ...theme.paint('divider') };
  return [
    svg('rect', { ...place, ...box, width: barWidth(length), ...theme.paint(highlight ? 'subject' : 'context') }),
    ...(divided.start ? [svg('rect', { x: percent(from), ...divider })] : []),
    ...(divided.end ? [svg('rect', { x: percent(from + length), transform: leftOf(dividerWidth), ...divider })] : []),
  ];
}

/** The name and the figure of a part, hung on a line from the edge where it begins or ends. */
function drawLabel(
  { label, figure, from, length, highlight, anchor, labelTop }: PlacedPart,
  barTop: number,
  theme: Theme,
): SvgNode[] {
  const atStart = anchor === 'start';
  const x = percent(atStart ? from : from + length);
  const text = { x, dx: atStart ? textGap : -textGap, 'text-anchor': atStart ? undefined : anchor };
  const top = barTop + barHeight;
  return [
    svg('rect', {
      x,
      y: top,
      width: 1,
      height: labelTop + labelHeight - 5 - top,
      transform: atStart ? undefined : 'translate(-1)',
      ...theme.paint(highlight ? 'subject' : 'axis'),
    }),
    svg('text', { ...text, y: labelTop + 13, ...theme.paint(highlight ? 'label-subject' : 'label') }, label),
    svg('text', { ...text, y: labelTop + 29, ...theme.paint('label-quiet') }, figure),
  ];
}
