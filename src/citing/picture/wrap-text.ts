import { textWidth, type Weight } from '../../charts/labels/text-width.ts';

/** Breaks a text at its spaces into lines no wider than the room, as far as its words allow. Never empty. */
export function wrapText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As `wrapText`, but evened out where the last line would hold a lonely word or two. */
export function settleText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const lines = wrapText(text, size, weight, room);
  const last = textWidth(lines.at(-1) ?? '', size, weight);
  return lines.length > 1 && last < room / 4 ? balanceText(text, size, weight, room) : lines;
}

/** The same number of lines, as even in length as they get: no headline ends in one lonely word. */
export function balanceText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const count = wrapText(text, size, weight, room).length;
  let [tooNarrow, enough] = [0, room];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (wrapText(text, size, weight, middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return wrapText(text, size, weight, enough);
}
