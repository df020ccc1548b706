/**
 * Moves positions apart until none are closer than `distance`, keeping their order and staying as near as can be to where they
 * wanted to be, inside the bounds. Positions that want the same place keep the order of the list.
 * @param bounds CSS pixels; must be long enough for all of them
 */
export function spread(
  wanted: readonly number[],
  distance: number,
  bounds: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Neighbours that touch form a block, which stands where its members want to be on average.
  interface Block {
    readonly members: readonly number[];
    readonly middle: number;
  }
  const clamp = (members: readonly number[], middle: number) => {
    const half = (members.length * distance) / 2;
    return Math.min(Math.max(middle, bounds[0] + half), bounds[1] - half);
  };
  const average = (members: readonly number[]) =>
    members.reduce((sum, index) => sum + (wanted[index] ?? 0), 0) / members.length;
  const blocks: Block[] = [];
  for (const index of order) {
    let members: readonly number[] = [index];
    let middle = clamp(members, average(members));
    for (
      let before = blocks.at(-1);
      before && before.middle + ((before.members.length + members.length) * distance) / 2 > middle;
      before = blocks.at(-1)
    ) {
      members = [...before.members, ...members];
      middle = clamp(members, average(members));
      blocks.pop();
    }
    blocks.push({ members, middle });
  }
  const placed = [...wanted];
  for (const { members, middle } of blocks) {
    for (const [place, index] of members.entries())
      placed[index] = middle + (place - (members.length - 1) / 2) * distance;
  }
  return placed;
}
