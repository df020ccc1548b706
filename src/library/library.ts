import { fileURLToPath } from 'node:url';
import { readLibrary, type Library } from './read-library.ts';

/** Found from here when run as source; from the working folder when Astro has bundled this file somewhere else. */
function findRoot(): string {
  const here = fileURLToPath(new URL('../../', import.meta.url));
  return /[\\/]src[\\/]library[\\/]/.test(import.meta.url) ? here : process.cwd();
}

let known: Library | null = null;

/** The library of this project, read once in a process. Throws ProblemsError with everything that is wrong. */
export const getLibrary = (): Library => (known ??= readLibrary(findRoot()));

/** Makes the next `getLibrary` read the disk again: for the development server, after an edit. */
export function resetLibrary(): void {
  known = null;
}
