import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The site as it was last built, with a slash at its end. */
export const dist = `${root}dist/`;
