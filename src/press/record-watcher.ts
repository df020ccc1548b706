import { setTimeout } from 'node:timers/promises';
import { relative } from 'node:path';
import {
  isRunnableDevEnvironment,
  type DevEnvironment,
  type EnvironmentModuleNode,
  type ErrorPayload,
  type Plugin,
  type ViteDevServer,
} from 'vite';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Problem } from '../facts/problem.ts';
import { openDisk } from '../library/disk.ts';
import type { Outlook } from '../library/library.ts';
import { messageLanguage } from '../library/message-language.ts';
import { movedHeading, problemsHeading, problemsMarkup, problemsPage } from './problems-page.ts';

/** Milliseconds of quiet after an edit: a program that saves a file writes, renames and touches it in a few steps. */
const quiet = 25;

const folders = ['data', 'content'];

const readText = (root: string) => (file: string) => {
  const read = openDisk(root).read(file);
  const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, file);
  return 'problems' in decoded ? null : decoded.text;
};

/** Reads the record in the copy of the library that the pages use, so that they find it read. */
async function readAgain(
  { environments: { ssr }, config: { root } }: ViteDevServer,
  edited: ReadonlySet<string> | null,
): Promise<Outlook> {
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Astro no longer runs pages in this process');
  const library: typeof import('../library/library.ts') = await ssr.runner.import(`${root}/src/library/library.ts`);
  return library.readAgain(edited);
}

/** Makes an environment forget modules and whatever imports them. */
function forget(environment: DevEnvironment, modules: readonly EnvironmentModuleNode[], timestamp: number): void {
  const forgotten = new Set<EnvironmentModuleNode>();
  for (const module of modules) environment.moduleGraph.invalidateModule(module, forgotten, timestamp, true);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of forgotten) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}

/**
 * In development an edit in data/ or content/ is checked at once. When all is well, the page reloads with the new words; what is wrong lies
 * over the page, and stands in place of a page that is asked for.
 */
export function recordWatcher(): Plugin {
  const language = messageLanguage(process.env);
  let problems: readonly Problem[] = [];
  let drafts: Outlook['drafts'] = new Map();
  let told = 0;
  /** How often the record was edited, and how often it had been when a page was last asked for. */
  const edits = { made: 0, seen: 0 };
  /** The files that were edited since the record was last read. */
  let edited = new Set<string>();
  /** Until what was edited last has been read; pages wait for it. */
  let settled: Promise<void> = Promise.resolve();

  const cover = (server: ViteDevServer) => {
    const [first] = problems;
    if (first === undefined) return;
    const { file, line, column } = first;
    const { root } = server.config;
    const payload: ErrorPayload & { readonly __isEnhancedAstroErrorPayload: true } = {
      type: 'error',
      // Astro dresses up an error that lacks this, and would take the frames for Markdown.
      __isEnhancedAstroErrorPayload: true,
      err: {
        name: 'npm run check',
        title: problemsHeading(language),
        message: problemsMarkup(problems, language, readText(root)),
        stack: '',
        loc: { file: `${root}/${file}`, line, column },
      },
    };
    server.environments.client.hot.send(payload);
  };

  const take = ({ config: { logger } }: ViteDevServer, found: Outlook) => {
    problems = found.blocking;
    drafts = found.drafts;
    // A signed story may be rewritten and looked at; that it has to be signed again is said here and by `npm run check`.
    const { length } = found.moved;
    if (length > 0 && length !== told) logger.warn(movedHeading(length, language));
    told = length;
  };

  const reload = ({ environments: { client, ssr } }: ViteDevServer) => {
    // Astro remembers which pages there are; this is how its own content tells it to look again.
    ssr?.hot.send('astro:content-changed', {});
    client.hot.send({ type: 'full-reload', path: '*' });
  };

  const look = async (server: ViteDevServer, edit: number): Promise<void> => {
    await setTimeout(quiet);
    if (edit !== edits.made) return settled;
    const files = edited;
    edited = new Set();
    const found = await readAgain(server, files).catch((error: unknown) => {
      for (const file of files) edited.add(file);
      throw error;
    });
    take(server, found);
    if (problems.length > 0) cover(server);
    else reload(server);
  };

  return {
    name: 'terlindungi-record-watcher',
    apply: 'serve',
    configureServer(server) {
      settled = readAgain(server, null).then((found) => {
        take(server, found);
      });
      server.environments.client.hot.on('vite:client:connect', () => {
        cover(server);
        // It was asked for before the last edit, and was not there yet to be told of it.
        if (problems.length === 0 && edits.seen < edits.made) reload(server);
      });
      server.middlewares.use(async (request, response, next) => {
        const isPage =
          request.headers['sec-fetch-dest'] === 'document' || /\btext\/html\b/.test(request.headers.accept ?? '');
        if (!isPage) return next();
        await settled.catch(() => undefined);
        edits.seen = edits.made;
        const steps = (request.url ?? '').split(/[/?#]/);
        const wrong = problems.length > 0 ? problems : ([...drafts].find(([slug]) => steps.includes(slug))?.[1] ?? []);
        if (wrong.length === 0) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(problemsPage(problemsMarkup(wrong, language, readText(server.config.root)), language));
      });
    },
    hotUpdate: {
      order: 'pre',
      handler({ file, modules, server, timestamp }) {
        const path = relative(server.config.root, file).replaceAll('\\', '/');
        if (!folders.includes(path.split('/')[0] ?? '')) return;
        edited.add(path);
        forget(this.environment, modules, timestamp);
        // Vite asks once for each environment, and for the browser's first.
        if (this.environment.name === 'client') settled = look(server, ++edits.made);
        return [];
      },
    },
  };
}
