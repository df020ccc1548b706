import type { Fault } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { textWidth, type Weight } from './text-width.ts';
import { labelSize } from './type-sizes.ts';

/** Breaks a label at its spaces into lines no wider than the room, as far as its words allow. */
export function wrapLabel(text: string, room: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, labelSize, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A label that needs more than two lines of the room, or a word that is wider than a line, is a fault. */
export function wrapFaults(
  label: Bilingual,
  room: number,
  path: readonly (string | number)[],
  weight: Weight,
): Fault[] {
  return (['id', 'en'] as const).flatMap((language): Fault[] => {
    const lines = wrapLabel(label[language], room, weight);
    if (lines.length <= 2 && lines.every((line) => textWidth(line, labelSize, weight) <= room)) return [];
    const widest = Math.ceil(Math.max(...lines.map((line) => textWidth(line, labelSize, weight))));
    const letters = Math.floor(room / (textWidth(label[language], labelSize, weight) / label[language].length));
    return [{ path: [...path, language], message: {
      id: `Label "${label[language]}" perlu ${lines.length} baris dan yang terlebar ${widest} piksel, sedangkan di ponsel tersempit hanya muat dua baris selebar ${room}. Pendekkan menjadi dua baris, masing-masing sekitar ${letters} huruf.`,
      en: `The label "${label[language]}" needs ${lines.length} lines, the widest of ${widest} pixels, and the narrowest phone has room for two lines of ${room}. Shorten it to two lines of about ${letters} letters each.`,
    } }]; // prettier-ignore
  });
}
