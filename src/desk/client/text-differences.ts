/** A piece of one text: as it is in the other, or only here. */
export interface Piece {
  readonly text: string;
  readonly isSame: boolean;
}

/** Blocks of two texts that stand beside each other. */
export interface Row {
  readonly isSame: boolean;
  /** The pieces of the blocks on either side; none where it has none. */
  readonly mine: readonly Piece[];
  readonly theirs: readonly Piece[];
}

/** More comparisons than this are not made: what is so unlike counts as all different. */
const most = 4_000_000;

/** The longest run of pairs that are alike, in order: indices in both lists. */
function alike(
  mine: readonly string[],
  theirs: readonly string[],
): readonly (readonly [mine: number, theirs: number])[] {
  let start = 0;
  while (start < mine.length && start < theirs.length && mine[start] === theirs[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(mine.length, theirs.length) - start && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const [rows, columns] = [mine.length - start - tail, theirs.length - start - tail];
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  if (rows * columns <= most) {
    const width = columns + 1;
    const longest = new Uint32Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row -= 1)
      for (let column = columns - 1; column >= 0; column -= 1)
        longest[row * width + column] =
          mine[start + row] === theirs[start + column]
            ? (longest[(row + 1) * width + column + 1] ?? 0) + 1
            : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0);
    for (let row = 0, column = 0; row < rows && column < columns;) {
      if (mine[start + row] === theirs[start + column]) pairs.push([start + row++, start + column++]);
      else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) row += 1;
      else column += 1;
    }
  }
  for (let index = tail; index > 0; index -= 1) pairs.push([mine.length - index, theirs.length - index]);
  return pairs;
}

/** Words with the spaces behind them, and every sign that is no part of a word by itself. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]/gu) ?? [];

/** One side of two blocks, cut where it stops or begins to be the same. */
function cut(words: readonly string[], same: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; isSame: boolean }[] = [];
  for (const [index, text] of words.entries()) {
    const last = pieces.at(-1);
    if (last?.isSame === same.has(index)) last.text += text;
    else pieces.push({ text, isSame: same.has(index) });
  }
  return pieces;
}

function compareBlocks(mine: string, theirs: string): Row {
  const words = { mine: wordsOf(mine), theirs: wordsOf(theirs) };
  const pairs = alike(words.mine, words.theirs);
  return {
    isSame: false,
    mine: cut(words.mine, new Set(pairs.map(([index]) => index))),
    theirs: cut(words.theirs, new Set(pairs.map(([, index]) => index))),
  };
}

const whole = (text: string | undefined, isSame: boolean): readonly Piece[] =>
  text === undefined ? [] : [{ text, isSame }];

/** Paragraphs, each with the empty lines behind it; of a text without empty lines, its lines. */
const blocksOf = (text: string): readonly string[] =>
  (/\n\s*\n/.test(text.trim()) ? text.match(/[^]+?(?:\n(?:[ \t]*\n)+|$)/g) : text.match(/[^\n]*\n|[^\n]+$/g)) ?? [];

/** Two texts side by side, block by block, with the words that differ in each. Together the pieces of a side are that text, sign by sign. */
export function compareTexts(mine: string, theirs: string): readonly Row[] {
  const blocks = { mine: blocksOf(mine), theirs: blocksOf(theirs) };
  const rows: Row[] = [];
  let [left, right] = [0, 0];
  for (const [atMine, atTheirs] of [
    ...alike(blocks.mine, blocks.theirs),
    [blocks.mine.length, blocks.theirs.length] as const,
  ]) {
    for (; left < atMine || right < atTheirs; left += left < atMine ? 1 : 0, right += right < atTheirs ? 1 : 0) {
      const [own, other] = [
        left < atMine ? blocks.mine[left] : undefined,
        right < atTheirs ? blocks.theirs[right] : undefined,
      ];
      rows.push(
        own !== undefined && other !== undefined
          ? compareBlocks(own, other)
          : { isSame: false, mine: whole(own, false), theirs: whole(other, false) },
      );
    }
    const same = blocks.mine[atMine];
    if (same !== undefined) rows.push({ isSame: true, mine: whole(same, true), theirs: whole(same, true) });
    [left, right] = [atMine + 1, atTheirs + 1];
  }
  return rows;
}
