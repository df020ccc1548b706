import type { Palette } from './palette.ts';
import { rolePaints, type Paint, type Role, type Theme } from './theme.ts';

/** The chart face where no page brings it, and what stands in. Plus Jakarta Sans is drawn a little wider than most. */
export const fontFamily = 'Plus Jakarta Sans, system-ui, sans-serif';

/**
 * Writes colours, widths, dashes and type on every element as attributes, for files that no style sheet reaches and for sites that
 * strip styles.
 */
export function inkTheme(palette: Palette): Theme {
  const ink = ({ fill, stroke, ...rest }: Paint): Readonly<Record<string, string>> => ({
    ...(fill !== undefined && { fill: fill === 'none' ? fill : palette[fill] }),
    ...(stroke !== undefined && { stroke: palette[stroke] }),
    ...rest,
  });
  const attributes = new Map(Object.entries(rolePaints).map(([role, { paint }]) => [role, ink(paint)]));
  return { paint: (role: Role) => attributes.get(role) ?? {} };
}
