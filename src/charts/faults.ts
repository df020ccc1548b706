import { findObstacle } from '../facts/comparability.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { asSeen } from './labels/as-seen.ts';
import { textWidth, wrapLabel, type Weight } from './labels/text-width.ts';
import { labelSize } from '../theme/sizes.ts';

export type Path = Fault['path'];

/** One mistake in a chart's file: where it is, and in both languages what is wrong and what to write instead. */
export const refuse = (path: Path, id: string, en: string): readonly Fault[] => [{ path, message: { id, en } }];

/** The rule that forbids facts to be joined or set side by side, as a fault of the chart that tries it; none when they may. */
export function obstacleFaults(
  facts: readonly Fact[],
  use: Parameters<typeof findObstacle>[1],
  catalogue: Catalogue,
  path: Path,
): readonly Fault[] {
  const obstacle = findObstacle(facts, use, catalogue);
  return obstacle ? [{ path, message: obstacle.message }] : [];
}

/** A figure in another unit than the first: one scale holds one unit. */
export function unitFaults(facts: readonly Fact[], path: Path): readonly Fault[] {
  const [first] = facts;
  const odd = facts.find(({ unit }) => unit !== first?.unit);
  if (!first || !odd) return [];
  return refuse(
    path,
    `Satuan "${odd.id}" adalah ${odd.unit}, sedangkan angka lain memakai ${first.unit}. Satu skala hanya untuk satu satuan: keluarkan angka ini.`,
    `The unit of "${odd.id}" is ${odd.unit}, and that of the others ${first.unit}. One scale holds one unit: take this figure out.`,
  );
}

/**
 * Two marks that go by one name cannot be told apart, nor can those whose names differ only in what nobody sees. The fault stands at the
 * second one; a name without any ink is none.
 */
export function sameLabelFaults(
  labels: readonly { readonly label: Bilingual; readonly path: Path }[],
): readonly Fault[] {
  return languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return labels.flatMap(({ label, path }): readonly Fault[] => {
      const text = label[language];
      const name = asSeen(text);
      const first = seen.get(name);
      if (name === '')
        return refuse(
          [...path, language],
          'Nama ini hanya berisi tanda yang tidak terlihat. Tulis namanya.',
          'This name holds nothing but signs that nobody sees. Write the name.',
        );
      if (first === undefined) {
        seen.set(name, text);
        return [];
      }
      const unseen = {
        id: ' (hanya berbeda pada huruf besar atau tanda yang tidak terlihat)',
        en: ' (they differ only in capitals or in signs that nobody sees)',
      };
      const why = (wanted: Language) => (first === text ? '' : unseen[wanted]);
      return refuse(
        [...path, language],
        `Nama "${text}" sudah dipakai yang lain di grafik ini${why('id')}, sehingga keduanya tidak dapat dibedakan. Tulis nama lain.`,
        `Something else in this chart already goes by "${text}"${why('en')}, so the two cannot be told apart. Write another name.`,
      );
    });
  });
}

/**
 * A label wider than the room it has on the narrowest phone is a fault, in whichever language it is too wide.
 * @param room CSS pixels, of each language where they differ
 */
export function labelFaults(
  label: Bilingual,
  room: number | ((language: Language) => number),
  path: Path,
  { size = labelSize, weight = '500' }: { size?: number; weight?: Weight } = {},
): readonly Fault[] {
  return languages.flatMap((language): readonly Fault[] => {
    const text = label[language];
    const width = Math.ceil(textWidth(text, size, weight));
    const most = typeof room === 'number' ? room : room(language);
    if (width <= most) return [];
    const letters = Math.floor((text.length * most) / width);
    return refuse(
      [...path, language],
      `Label "${text}" lebarnya ${width} piksel, sedangkan di ponsel tersempit hanya muat ${Math.floor(most)}. Pendekkan menjadi sekitar ${letters} huruf.`,
      `The label "${text}" is ${width} pixels wide, and the narrowest phone has room for ${Math.floor(most)}. Shorten it to about ${letters} letters.`,
    );
  });
}

/** A label that needs more than two lines of the room, or a word that is wider than a line, is a fault. */
export function wrapFaults(label: Bilingual, room: number, path: Path, weight: Weight): readonly Fault[] {
  return languages.flatMap((language): readonly Fault[] => {
    const lines = wrapLabel(label[language], room, weight);
    const widest = Math.max(...lines.map((line) => textWidth(line, labelSize, weight)));
    if (lines.length <= 2 && widest <= room) return [];
    const letters = Math.floor(room / (textWidth(label[language], labelSize, weight) / label[language].length));
    return refuse(
      [...path, language],
      `Label "${label[language]}" perlu ${lines.length} baris dan yang terlebar ${Math.ceil(widest)} piksel, sedangkan di ponsel tersempit hanya muat dua baris selebar ${room}. Pendekkan menjadi dua baris, masing-masing sekitar ${letters} huruf.`,
      `The label "${label[language]}" needs ${lines.length} lines, the widest of ${Math.ceil(widest)} pixels, and the narrowest phone has room for two lines of ${room}. Shorten it to two lines of about ${letters} letters each.`,
    );
  });
}
