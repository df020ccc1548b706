/** A label that belongs to a stretch of a bar. */
export interface Stretch {
  /** Percent of the plot. */
  readonly from: number;
  readonly to: number;
  /** CSS pixels that its label takes, from its leader on. */
  readonly width: number;
}

/** Where a label stands: under the stretch's start, or ending under its end, on a level counted from the bar. */
export interface Placement {
  readonly anchor: 'start' | 'end';
  readonly level: number;
}

/** CSS pixels between two labels on one level. */
const gap = 12;

/** CSS pixels between a text's free end and another label's leader. */
const leaderGap = 6;

interface Candidate {
  readonly anchor: 'start' | 'end';
  /** CSS pixels at the narrowest column: where its leader comes down, and what its text covers. */
  readonly leader: number;
  readonly left: number;
  readonly right: number;
}

function candidatesOf({ from, to, width }: Stretch, column: number): readonly Candidate[] {
  const start = (from / 100) * column;
  const end = (to / 100) * column;
  const candidates: Candidate[] = [];
  if (start + width <= column) candidates.push({ anchor: 'start', leader: start, left: start, right: start + width });
  if (end - width >= 0) candidates.push({ anchor: 'end', leader: end, left: end - width, right: end });
  return candidates;
}

/** CSS pixels that a label of this stretch may take at the most. */
export const labelRoom = ({ from, to }: Omit<Stretch, 'width'>, column: number): number =>
  (Math.max(100 - from, to) / 100) * column;

/**
 * Leaders as close as this, in CSS pixels, count as one. In the widest column, four times as wide, they are 4 px apart, and
 * texts keep 6 px off their leaders.
 */
const together = 1;

/** Whether a leader would come down through a text. On the place of the text's own leader it may pass. */
const crosses = (text: Candidate, { leader }: Candidate) =>
  text.anchor === 'start'
    ? leader > text.left + together && leader < text.right + leaderGap
    : leader < text.right - together && leader > text.left - leaderGap;

const touches = (a: Candidate, b: Candidate) => a.left < b.right + gap && b.left < a.right + gap;

/** Levels for one choice of anchors; null when two labels would each cross the other's leader. */
function levelsFor(choice: readonly Candidate[]): readonly number[] | null {
  const levels = new Map<number, number>();
  while (levels.size < choice.length) {
    // A label may be placed once everything whose leader its text would cross stands above it.
    const next = choice.findIndex(
      (text, index) =>
        !levels.has(index) && choice.every((other, at) => at === index || levels.has(at) || !crosses(text, other)),
    );
    const text = choice[next];
    if (!text) return null;
    const taken = new Set<number>();
    let level = 0;
    for (const [at, placed] of levels) {
      const other = choice[at];
      if (!other) continue;
      if (crosses(text, other)) level = Math.max(level, placed + 1);
      else if (touches(text, other)) taken.add(placed);
    }
    while (taken.has(level)) level += 1;
    levels.set(next, level);
  }
  return choice.map((_, index) => levels.get(index) ?? 0);
}

/**
 * Places labels under a bar so that none overlaps another or crosses another's leader at this width. Since leaders move
 * apart as the column grows and texts do not, it stays right at every wider one. Null when there is no such way.
 * @param stretches from left to right
 * @param column CSS pixels of the narrowest column
 */
export function placePartLabels(stretches: readonly Stretch[], column: number): readonly Placement[] | null {
  let choices: readonly (readonly Candidate[])[] = [[]];
  for (const stretch of stretches) {
    choices = choices.flatMap((choice) => candidatesOf(stretch, column).map((candidate) => [...choice, candidate]));
  }
  let best: readonly Placement[] | null = null;
  let bestCost = Infinity;
  for (const choice of choices) {
    const levels = levelsFor(choice);
    if (!levels) continue;
    const ends = choice.filter(({ anchor }) => anchor === 'end').length;
    const cost = Math.max(...levels) * 100 + levels.reduce((sum, level) => sum + level, 0) * 10 + ends;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = choice.map(({ anchor }, index) => ({ anchor, level: levels[index] ?? 0 }));
  }
  return best;
}
