import { stripVTControlCharacters } from 'node:util';
import { fileURLToPath } from 'node:url';

/** Astro says these on every build although nothing is wrong. */
const harmless = [
  // https://github.com/withastro/astro/issues/18087
  /use astro:head-inject/,
];

/** What Astro was heard to say in the build that is under way: Astro loads this module once more by its address, as its logger. */
const heard: { level: string; message: string }[] = [];

/** Astro's own way of having a logger: the default export of a module gives one. */
export default () => ({
  write: ({ level, message }: { readonly level: string; readonly message: string }) =>
    void heard.push({ level, message }),
});

/** An error of Astro's or of a page, as a developer needs it. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number; column?: number } };
  const place = loc?.file === undefined ? [] : [`${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}`];
  return [error.message, ...place, ...(hint === undefined ? [] : [hint]), error.stack ?? ''].join('\n');
}

/**
 * Builds the pages of a project into a folder, in this process. Gives everything that Astro complained about: it logs some errors, such as
 * a font that is missing, and then goes on as if all were well, so a single warning counts as a failure.
 */
export async function buildPages(root: string, outDir: string): Promise<readonly string[]> {
  heard.length = 0;
  // Astro decides by this what it loads.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text) => heard.push({ level: 'error', message: text.toString().trimEnd() }) > 0;
  try {
    await build({ root, outDir, logger: { entrypoint: fileURLToPath(import.meta.url) } });
    if (heard.length === 0) heard.push({ level: 'error', message: 'Astro no longer tells its logger anything.' });
  } catch (error) {
    heard.push({ level: 'error', message: describeError(error) });
  } finally {
    process.stderr.write = write;
  }
  return heard
    .filter(
      ({ level, message }) => ['warn', 'error'].includes(level) && !harmless.some((pattern) => pattern.test(message)),
    )
    .map(({ message }) => stripVTControlCharacters(message));
}
