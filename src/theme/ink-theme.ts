import type { Palette } from './palette.ts';
import type { Role, Theme } from './theme.ts';

/** The chart face, and what stands in where it is not installed. Plus Jakarta Sans is drawn a little wider than most. */
export const fontFamily = 'Plus Jakarta Sans, system-ui, sans-serif';

/**
 * Writes colours, widths, dashes and type on every element as attributes, for files that no style sheet reaches and for sites that
 * strip styles. Says what styles/drawing.css says, in the same sizes.
 */
export function inkTheme(palette: Palette): Theme {
  const { paper, ink, quiet, rule, subject, context, announced } = palette;
  const contextInk = palette['context-ink'];
  const text = (fill: string, weight: '500' | '700', size = '14') => ({
    fill,
    'font-size': size,
    'font-weight': weight,
  });
  const line = (stroke: string, more: Readonly<Record<string, string>> = {}) => ({
    fill: 'none',
    stroke,
    'stroke-width': '2',
    'vector-effect': 'non-scaling-stroke',
    ...more,
  });
  const hollow = (stroke: string) => line(stroke, { fill: paper });
  const attributes: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
    subject: { fill: subject },
    context: { fill: context },
    'context-dot': { fill: contextInk },
    announced: { fill: announced },
    'subject-line': line(subject),
    'subject-line-gap': line(subject, { 'stroke-dasharray': '2 5' }),
    'context-line': line(contextInk),
    'announced-line': line(announced),
    'target-line': line(quiet, { 'stroke-dasharray': '5 3' }),
    'subject-hollow': hollow(subject),
    'context-hollow': hollow(contextInk),
    'announced-hollow': hollow(announced),
    grid: line(rule, { 'stroke-width': '1' }),
    leader: line(contextInk, { 'stroke-width': '1' }),
    axis: text(quiet, '500', '13'),
    label: text(ink, '500'),
    'label-strong': text(ink, '700'),
    'label-subject': text(subject, '700'),
    'label-announced': text(announced, '700'),
    'label-quiet': text(quiet, '500', '13'),
    halo: { stroke: paper, 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    divider: { fill: paper },
  };
  return { paint: (role) => attributes[role] };
}
