/** `npm run preview`: serves the site as it was last built, at http://localhost:4321. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { messageLanguage } from '../library/message-language.ts';
import { previewOptions } from '../press/preview-options.ts';

const port = 4321;

try {
  const server = await preview(previewOptions(fileURLToPath(new URL('../../', import.meta.url)), port));
  console.log(server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`);
} catch (error) {
  if (!(error instanceof Error) || !error.message.includes(String(port))) throw error;
  console.error(
    messageLanguage(process.env) === 'id'
      ? `Porta ${port} sedang dipakai program lain. Hentikan program itu, lalu jalankan lagi.`
      : `Something else is using port ${port}. Stop it, then run this again.`,
  );
  process.exitCode = 1;
}
