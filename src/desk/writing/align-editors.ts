import type { EditorView } from '@codemirror/view';
import type { Language } from '../../i18n/locale.ts';
import { setSpacers, spacerField } from './spacers.ts';

/** Differences smaller than this many CSS pixels are left: nobody sees them, and measuring them again would never end. */
const slack = 2;

/** Where a line begins, in CSS pixels from the top of the text, without the room that was put above it and those before. */
function bareTops(view: EditorView, lines: readonly number[]): readonly number[] {
  const spacers: { pos: number; height: number }[] = [];
  const set = view.state.field(spacerField).iter();
  for (; set.value !== null; set.next()) {
    const { widget } = set.value.spec as { widget: { height: number } };
    spacers.push({ pos: set.from, height: widget.height });
  }
  return lines.map((line) => {
    const at = view.state.doc.line(Math.min(line, view.state.doc.lines)).from;
    const above = spacers.reduce((sum, { pos, height }) => sum + (pos < at ? height : 0), 0);
    // The block of a line takes in the room above it.
    return view.lineBlockAt(at).top - above;
  });
}

/**
 * Puts room above blocks so that those which say the same begin at the same height.
 * @param pairs lines counted from 1
 * @returns whether anything moved, so that what is measured may have changed
 */
export function alignEditors(
  views: Readonly<Record<Language, EditorView>>,
  pairs: readonly (readonly [id: number, en: number])[],
): boolean {
  const tops = {
    id: bareTops(
      views.id,
      pairs.map(([line]) => line),
    ),
    en: bareTops(
      views.en,
      pairs.map(([, line]) => line),
    ),
  };
  const added = { id: 0, en: 0 };
  const spacers: Record<Language, { pos: number; height: number }[]> = { id: [], en: [] };
  for (const [index, [id, en]] of pairs.entries()) {
    const at = { id: (tops.id[index] ?? 0) + added.id, en: (tops.en[index] ?? 0) + added.en };
    const lower = at.id < at.en ? 'id' : 'en';
    const missing = Math.round(Math.abs(at.id - at.en));
    if (missing < slack) continue;
    const { doc } = views[lower].state;
    const line = doc.line(Math.min(lower === 'id' ? id : en, doc.lines));
    spacers[lower].push({ pos: line.from, height: missing });
    added[lower] += missing;
  }
  let moved = false;
  for (const language of ['id', 'en'] as const) {
    const before: string[] = [];
    const set = views[language].state.field(spacerField).iter();
    for (; set.value !== null; set.next())
      before.push(`${set.from}:${(set.value.spec as { widget: { height: number } }).widget.height}`);
    if (before.join() === spacers[language].map(({ pos, height }) => `${pos}:${height}`).join()) continue;
    moved = true;
    views[language].dispatch({ effects: setSpacers.of(spacers[language]) });
  }
  return moved;
}
