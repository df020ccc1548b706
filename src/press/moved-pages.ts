import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { archiveWords } from '../i18n/archive-words.ts';
import type { Redirect } from '../library/archive/redirects.ts';
import { readBrowserScript } from './browser-script.ts';
import { escapeHtml } from './problems-page.ts';

/** The script `src/scripts/moved.ts`, as a browser gets it. */
export const readMovedScript = (): Promise<string> => readBrowserScript('moved');

const policyFor = (script: string): string =>
  `default-src 'none'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** What others show with a link to a page: its title, its description, its picture. */
const shared = /<title>[^<]*<\/title>|<meta (?:name="description"|property="og:[^"]+"|name="twitter:[^"]+")[^>]*>/g;

/**
 * What stands at an address whose page has moved. It leads on at once, also without JavaScript, and links to it are shown elsewhere
 * as links to the new page.
 * @param page the new page, as built
 * @param whole the new page's address with its scheme and host
 * @param script what `readMovedScript` gives
 */
export function movedPage(page: string, to: string, whole: string, script: string): string {
  const language = to.startsWith('/en/') ? 'en' : 'id';
  const { moved } = archiveWords[language];
  const tags = page.match(shared) ?? [];
  const title = tags.some((tag) => tag.startsWith('<title>')) ? [] : [`<title>${moved}</title>`];
  const [link, path] = [escapeHtml(whole), escapeHtml(to)];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policyFor(script)}">`,
    '<meta name="viewport" content="width=device-width">',
    ...title,
    ...tags,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${link}">`,
    `<script>${script}</script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>`,
    '</head>',
    '<body>',
    `<main id="isi"><h1>${moved}</h1><p><a href="${path}">${link}</a></p></main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Puts a page at every address that has moved, made of the page it leads to; the development server sends on by itself. */
export const movedPages = (redirects: readonly Redirect[], site: string): AstroIntegration => ({
  name: 'terlindungi-moved-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const script = await readMovedScript();
      const folder = fileURLToPath(dir);
      for (const { from, to } of redirects) {
        const page = readFileSync(join(folder, to, 'index.html'), 'utf8');
        mkdirSync(join(folder, from), { recursive: true });
        writeFileSync(join(folder, from, 'index.html'), movedPage(page, to, new URL(to, site).href, script), {
          flag: 'wx',
        });
      }
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        const redirect = redirects.find(({ from }) => from === path);
        if (redirect === undefined) return next();
        response.statusCode = 302;
        response.setHeader('Location', query === undefined ? redirect.to : `${redirect.to}?${query}`);
        response.end();
      });
    },
  },
});
