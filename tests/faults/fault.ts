import type { Files } from './memory-disk.ts';

/** One change to the sound project. */
export type Edit =
  | {
      readonly file: string;
      /** Look for `from` only after this. */
      readonly after?: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly file: string; readonly bytes: (bytes: Uint8Array) => Uint8Array }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly add: string };

/** A project with one mistake in it, and what must be said about it. */
export interface FaultyProject {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Where the problem must be reported; the file of the first edit when left out. */
  readonly file?: string;
  /**
   * What stands on the line that must be reported, in the changed file, after the first edit's `after`; the last line that
   * holds anything when null, line 1 when left out.
   */
  readonly at?: string | null;
  /** What must be said, in Indonesian and in English. */
  readonly says: readonly [RegExp, RegExp];
  /** How many problems there must be: one, unless one mistake truly is several. */
  readonly problems?: number;
}

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Offset of what follows an anchor. Throws when it is not there: then the list no longer fits the project. */
function find(content: string, wanted: string, after: string | undefined): number {
  const start = after === undefined ? 0 : content.indexOf(after);
  const offset = start === -1 ? -1 : content.indexOf(wanted, start);
  if (offset === -1) throw new Error(`not found: ${wanted}${after === undefined ? '' : ` after ${after}`}`);
  return offset;
}

export function applyEdits(project: Files, edits: readonly Edit[]): Files {
  const files: Files = new Map(project);
  for (const edit of edits) {
    const bytes = files.get(edit.file) ?? new Uint8Array();
    if ('remove' in edit) files.delete(edit.file);
    else if ('add' in edit) files.set(edit.file, new TextEncoder().encode(edit.add));
    else if ('bytes' in edit) files.set(edit.file, edit.bytes(bytes));
    else {
      const content = utf8(bytes);
      const offset = find(content, edit.from, edit.after);
      files.set(
        edit.file,
        new TextEncoder().encode(content.slice(0, offset) + edit.to + content.slice(offset + edit.from.length)),
      );
    }
  }
  return files;
}

/** The file and line that must be reported, found in the changed text. */
export function expectedPlace(
  { edits, file, at }: FaultyProject,
  files: Files,
): { readonly file: string; readonly line: number } {
  const [first] = edits;
  const path = file ?? first?.file ?? '';
  if (at === undefined) return { file: path, line: 1 };
  const content = text(files.get(path) ?? new Uint8Array());
  if (at === null) return { file: path, line: content.trimEnd().split('\n').length };
  const after = file === undefined && first !== undefined && 'after' in first ? first.after : undefined;
  return { file: path, line: content.slice(0, find(content, at, after)).split('\n').length };
}
