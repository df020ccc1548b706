/** Pixels of a share card, the size that social networks ask for. */
export const card = { width: 1200, height: 630, padding: 56, ruleTop: 36, ruleHeight: 6 } as const;

/** Where words begin, and where they end at the bottom. */
export const top = 60;
export const bottom = 604;

const whole = card.width - 2 * card.padding;
const column = 396;
const gutter = 60;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How words and drawing share a card. Heights in pixels, of the words above and of the lines at the foot. */
export interface CardPlan {
  /** Pixels that words are wrapped to. */
  readonly room: number;
  /** Words stand in a column, so that each thing in the foot gets lines of its own. */
  readonly narrow: boolean;
  readonly headlineLines: number;
  headRoom(foot: number): number;
  drawingBox(head: number, foot: number): Box;
}

/** Words across the top, for drawings that are wider than tall. */
export const stacked: CardPlan = {
  room: whole,
  narrow: false,
  headlineLines: 2,
  headRoom: () => 220,
  drawingBox: (head, foot) => ({
    x: card.padding,
    y: top + head + 28,
    width: whole,
    height: bottom - foot - 22 - (top + head + 28),
  }),
};

/** Words at the left and the drawing beside them over the whole height, for drawings that are tall. */
export const beside: CardPlan = {
  room: column,
  narrow: true,
  headlineLines: 6,
  headRoom: (foot) => bottom - foot - 20 - top,
  drawingBox: () => ({
    x: card.padding + column + gutter,
    y: top + 6,
    width: whole - column - gutter,
    height: bottom - (top + 6),
  }),
};
