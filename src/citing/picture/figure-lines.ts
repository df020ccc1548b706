import type { VersionFile } from '../versions/version-file.ts';

/** A line of a card that shows figures in place of a drawing: a name with its figure, or the name of the group that follows. */
export interface FigureLine {
  readonly name: string;
  /** Null for the name of a group. */
  readonly value: string | null;
}

type Rows = VersionFile['words']['id']['table']['rows'];

/** `Pekerja rentan: BPJS` is of the group `Pekerja rentan`. Null for a name without one. */
const groupOf = (name: string): string | null => /^(.+?): /.exec(name)?.[1] ?? null;

/** The rows of a table, name and first figure. Rows of one group that follow one another stand below its name and need not repeat it. */
export function figureLines(rows: Rows): readonly FigureLine[] {
  const cells = rows.map(([name, value]) => ({ name: name?.text ?? '', value: value?.text ?? '' }));
  const groups = cells.map(({ name }) => groupOf(name));
  return cells.flatMap(({ name, value }, index): FigureLine[] => {
    const group = groups[index] ?? null;
    const [follows, leads] = [groups[index - 1] === group, groups[index + 1] === group];
    if (group === null || !(follows || leads)) return [{ name, value }];
    const row = { name: name.slice(group.length + 2), value };
    return follows ? [row] : [{ name: group, value: null }, row];
  });
}
