import type { Fact } from '../facts/fact.ts';
import type { Status } from '../facts/schema/observation.ts';
import type { Role, Theme } from '../theme/theme.ts';
import { percent, svg, type SvgNode } from './svg/svg.ts';

/** What a mark tells of its figure before a word is read: who or what it is about, and how the figure came about. */
export type Standing = 'subject' | 'context' | 'announced' | 'target' | 'arithmetic';

/** The place that the site is about: where several places are drawn, its counted figures are the subject. */
export const subjectPlace = 'kota-makassar';

/**
 * The one rule of colour and shape, for every type of chart: what was announced is never drawn as counted, a target never as reached, our
 * arithmetic never as published. Teal is what an office counted of the subject; counted figures of others are grey.
 */
export function standingOf({ status }: { readonly status: Status | Fact['status'] }, isSubject: boolean): Standing {
  if (status === 'announced') return 'announced';
  if (status === 'target') return 'target';
  if (status === 'derived') return 'arithmetic';
  return isSubject ? 'subject' : 'context';
}

/** How a bar of each standing is painted. */
export const barRoles: Readonly<Record<Standing, Role>> = {
  subject: 'subject',
  context: 'context',
  announced: 'announced-hollow',
  target: 'target-hollow',
  arithmetic: 'arithmetic-hollow',
};

/** A bar as small as a sign, its middle at 0, 0. */
export const boxSign = (role: Role, theme: Theme): SvgNode =>
  svg('rect', { x: -7, y: -5, width: 14, height: 10, ...theme.paint(role) });

export const barSign = (standing: Standing, theme: Theme): SvgNode => boxSign(barRoles[standing], theme);

/** A mark whose values lie across, so that a target's tick stands. */
export const uprightSign = (standing: Standing, theme: Theme): SvgNode => drawMark(standing, 5, theme, true);

/** How the figure beside a mark is painted. */
export const figureRoles: Readonly<Record<Standing, Role>> = {
  subject: 'label-subject',
  context: 'label-strong',
  announced: 'label-announced',
  target: 'label-strong',
  arithmetic: 'label-strong',
};

/** CSS pixels by which the outline of a hollow mark reaches beyond its path. */
const outline = 1;

/** CSS pixels from the middle of a mark to its furthest ink: a diamond's corners stand out as far as a disc of its size looks large. */
export const reachOf = (standing: Standing, radius: number): number =>
  standing === 'announced' ? radius + 1.5 + outline : radius;

/**
 * A mark with its middle at the start of a nested drawing: a disc, a hollow diamond, a tick or a ring.
 * @param upright whether values lie across, so that a tick stands
 */
export function drawMark(standing: Standing, radius: number, theme: Theme, upright = false): SvgNode {
  switch (standing) {
    case 'announced': {
      const r = radius + 1.5;
      return svg('path', { d: `M0-${r}L${r} 0L0 ${r}L-${r} 0Z`, ...theme.paint('announced-line') });
    }
    case 'target': {
      const reach = radius + 4;
      return svg('path', {
        d: upright ? `M0-${reach}V${reach}` : `M-${reach} 0H${reach}`,
        ...theme.paint('target-tick'),
      });
    }
    case 'arithmetic':
      return svg('circle', { r: radius - outline, ...theme.paint('arithmetic-hollow') });
    default:
      return svg('circle', { r: radius, ...theme.paint(standing === 'subject' ? 'subject' : 'context-dot') });
  }
}

/** A mark at a share of the plot, moved by CSS pixels where it would cover another. */
export function markAt(
  {
    x,
    dx = 0,
    y,
    upright = false,
  }: { readonly x: number; readonly dx?: number; readonly y: number; readonly upright?: boolean },
  standing: Standing,
  radius: number,
  theme: Theme,
): SvgNode {
  const mark = drawMark(standing, radius, theme, upright);
  if (mark.tag === 'circle')
    return svg('circle', {
      cx: percent(x),
      cy: y,
      ...mark.attributes,
      transform: dx === 0 ? undefined : `translate(${dx} 0)`,
    });
  const moved = dx === 0 ? mark : svg(mark.tag, { ...mark.attributes, transform: `translate(${dx} 0)` });
  return svg('svg', { x: percent(x), y, overflow: 'visible' }, moved);
}
