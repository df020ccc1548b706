import { fileURLToPath } from 'node:url';

/**
 * The project's folder, with a slash at its end. Found from here when run as source; the working folder when Astro has bundled this
 * file somewhere else.
 */
export function pictureRoot(): string {
  const here = import.meta.url;
  return /[\\/]src[\\/]press[\\/]pictures[\\/]/.test(here)
    ? fileURLToPath(new URL('../../../', here))
    : `${process.cwd()}/`;
}
