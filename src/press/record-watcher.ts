import { relative } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import { openDisk } from '../library/disk.ts';
import { findProblems } from '../library/find-problems.ts';
import { resetLibrary } from '../library/library.ts';
import { messageLanguage } from '../library/message-language.ts';
import { problemsHeading, problemsMarkup, problemsPage } from './problems-page.ts';

/** Milliseconds of quiet after an edit: a program that saves a file writes, renames and touches it in a few steps. */
const quiet = 60;

/**
 * Milliseconds until Astro has taken in an edited story; it waits half a second before it begins. A page that is asked for
 * in the middle of that is never answered.
 */
const storyQuiet = 1200;

/**
 * Milliseconds after which a page that nobody has answered is asked for again. Vite's module runner sometimes never answers a request
 * that came while Astro was forgetting an edited story, nor any after it, until it is told to forget once more.
 */
const patience = 3000;

/** How often in a row that is done before whoever waits has to reload. */
const attempts = 5;

const folders = ['data', 'content'];

const readText = (root: string) => (file: string) => {
  const read = openDisk(root).read(file);
  const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, file);
  return 'problems' in decoded ? null : decoded.text;
};

/**
 * In development an edit in data/ or content/ is checked at once. What is wrong lies over the page, and in place of a page that is
 * asked for; when it is mended, the page reloads.
 */
export function recordWatcher(): Plugin {
  return {
    name: 'terlindungi-record-watcher',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      const language = messageLanguage(process.env);
      let problems = findProblems(root);
      const markup = () => problemsMarkup(problems, language, readText(root));
      const cover = () => {
        const [first] = problems;
        if (first === undefined) return;
        const { file, line, column } = first;
        const payload: ErrorPayload & { readonly __isEnhancedAstroErrorPayload: true } = {
          type: 'error',
          // Astro dresses up an error that lacks this, and would take the frames for Markdown.
          __isEnhancedAstroErrorPayload: true,
          err: {
            name: 'npm run check',
            title: problemsHeading(language),
            message: markup(),
            stack: '',
            loc: { file: `${root}/${file}`, line, column },
          },
        };
        server.environments.client.hot.send(payload);
      };
      let timer: NodeJS.Timeout | undefined;
      let reloading: NodeJS.Timeout | undefined;
      let isShown = true;
      /** Until a page has come through: a message to a page that is just loading is lost, and so is a page asked for too early. */
      const reload = (left: number = attempts) => {
        isShown = false;
        // Astro remembers which pages there are; this is how its own content tells it to look again.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        reloading = setTimeout(() => {
          if (!isShown && left > 0) reload(left - 1);
        }, patience);
      };
      const look = (isStory: boolean) => {
        problems = findProblems(root);
        resetLibrary();
        if (problems.length > 0) cover();
        else reloading = setTimeout(reload, isStory ? storyQuiet : 0);
      };
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (!folders.includes(relative(root, path).split(/[\\/]/)[0] ?? '')) return;
        clearTimeout(timer);
        clearTimeout(reloading);
        timer = setTimeout(look, quiet, path.endsWith('.mdx'));
      });
      // A page that is opened, or opened again, while something is wrong.
      server.environments.client.hot.on('vite:client:connect', cover);
      server.middlewares.use((request, response, next) => {
        const isPage =
          request.headers['sec-fetch-dest'] === 'document' || /\btext\/html\b/.test(request.headers.accept ?? '');
        if (isPage && problems.length === 0) {
          response.once('close', () => {
            if (response.writableFinished) isShown = true;
          });
        }
        if (problems.length === 0 || !isPage) {
          next();
          return;
        }
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(problemsPage(markup(), language));
      });
    },
  };
}
