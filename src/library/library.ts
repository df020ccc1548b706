import { fileURLToPath } from 'node:url';
import { readLibrary, type Library } from './read-library.ts';

/** Found from here when run as source; from the working folder when Astro has bundled this file somewhere else. */
function findRoot(): string {
  const here = fileURLToPath(new URL('../../', import.meta.url));
  return /[\\/]src[\\/]library[\\/]/.test(import.meta.url) ? here : process.cwd();
}

/**
 * Counts the edits seen by the development server, which loads this module once for itself and once for each environment that
 * makes pages: an edit must reach all of them, and what they share is only the process.
 */
const edits = Symbol.for('terlindungi.edits');
const countEdits = (): number => Number(Reflect.get(globalThis, edits) ?? 0);

let known: { readonly library: Library; readonly edits: number } | null = null;

/** The library of this project, read once in a process. Throws ProblemsError with everything that is wrong. */
export function getLibrary(): Library {
  if (known?.edits !== countEdits()) known = { library: readLibrary(findRoot()), edits: countEdits() };
  return known.library;
}

/** Makes the next `getLibrary` read the disk again: for the development server, after an edit. */
export function resetLibrary(): void {
  Reflect.set(globalThis, edits, countEdits() + 1);
}
