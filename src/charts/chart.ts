import type { z } from 'zod';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Theme } from '../theme/theme.ts';
import type { Beginning } from './begin.ts';
import type { Example } from './example.ts';
import type { Standing } from './marks.ts';
import type { SvgNode } from './svg/svg.ts';

/**
 * Where a drawing goes. Horizontal positions are percent of the plot, so that one drawing is right at any width;
 * labels must fit at the narrowest one.
 */
export interface Frame {
  /** CSS pixels: the narrowest column the drawing has to be right in. */
  readonly narrowest: number;
  /** CSS pixels that a picture of a given shape has for its height: a type that can be drawn with less in it does so where it must. Free when left out. */
  readonly highest?: number;
}

/** The column of a 320 px phone less its margins. */
export const pageFrame: Frame = { narrowest: 288 };

/** A finished drawing: a plot of fluid width between fixed margins. */
export interface Drawing {
  /** CSS pixels. */
  readonly height: number;
  /** CSS pixels beside the plot, for labels that stand at a mark's end. Multiples of 8. */
  readonly margin: { readonly left: number; readonly right: number };
  /** CSS pixels beyond which it does not grow; none when left out. A class in the style sheet. */
  readonly widest?: number;
  /** CSS pixels: drawn so wide in plain numbers, and growing as a whole with its column. Left out where only the plot is fluid. */
  readonly scaled?: number;
  readonly elements: readonly SvgNode[];
  /** Small drawings of one width, `widest`, that follow it as words do: beside it and each other where there is room, else below. */
  readonly after?: readonly Drawing[];
}

/** One cell: words, or a number with the fact it comes from, so that a reader can go to its page. */
export interface Cell {
  readonly text: string;
  readonly fact?: Fact;
}

/** Everything a chart shows, for those who cannot or would rather not look at it. The first cell of each row names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What resolving gives: the whole chart, or all that is wrong with it. */
export type Resolution<Resolved> = { readonly resolved: Resolved } | { readonly faults: readonly Fault[] };

/** What every resolved chart knows besides what its type needs: the facts it shows, in the order of its table. */
export interface ResolvedBase {
  readonly facts: readonly Fact[];
}

/** What every chart type provides. All of it is pure: no disk, clock, locale or randomness of its own. */
export interface ChartType<Name extends string, Shape extends z.ZodRawShape, Resolved extends ResolvedBase, Layout> {
  readonly name: Name;
  /** The keys of the chart's file that belong to this type; `type`, `title` and the like are common to all. */
  readonly shape: Shape;
  /** Typical and extreme uses: what the tests draw, the snapshots keep and the gallery shows. */
  readonly examples: readonly Example[];
  /** What `npm run new` writes for these facts, of which there is at least one. What does not fit together is refused by `resolve`. */
  readonly begin: (facts: readonly Fact[]) => Beginning;
  /** Joins what the editor wrote with the facts. Refuses misprints, forbidden joins and labels too long for a phone. */
  resolve(spec: z.output<z.ZodObject<Shape>>, catalogue: Catalogue): Resolution<Resolved>;
  /** Turns values into positions. The only one with scales. */
  layout(resolved: Resolved, frame: Frame, language: Language): Layout;
  /** A mark of each kind as this type draws it, small and with its middle at 0, 0, for the keys of its picture; `drawMark` when left out. */
  readonly sign?: (standing: Standing, theme: Theme) => SvgNode;
  /** Turns positions into elements. No arithmetic on values. */
  draw(layout: Layout, theme: Theme): Drawing;
  /** Says in sentences what the chart shows: what it is, the main facts, the distance to targets. */
  describe(resolved: Resolved, language: Language): readonly string[];
  /** The resolved rows as a table. */
  table(resolved: Resolved, language: Language): Table;
}
