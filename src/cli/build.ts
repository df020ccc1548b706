/** `npm run build`: builds the site (see `build-site.ts`) where nothing of the caller's environment can reach it. */
import { fileURLToPath } from 'node:url';
import { runClean } from '../press/clean-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await runClean(new URL('./build-site.ts', import.meta.url), [], root);
