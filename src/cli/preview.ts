/** `npm run preview`: serves the site as it was last built, at http://localhost:4321. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { previewOptions } from './preview-options.ts';

const server = await preview(previewOptions(fileURLToPath(new URL('../../', import.meta.url)), 4321));
console.log(server.resolvedUrls?.local[0] ?? 'http://localhost:4321/');
