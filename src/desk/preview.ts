import { join } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { address } from '../i18n/addresses.ts';
import { type Language, languages } from '../i18n/locale.ts';
import type { Desk } from './desk.ts';
import { currentTexts } from './stories.ts';
import { textPath } from './written.ts';

/** A story's page as it would be with what is typed. */
export interface Preview {
  readonly html: string;
  /** Whether it is the last page that could be drawn, because what is typed now cannot. */
  readonly isStale: boolean;
}

export type Scheme = 'light' | 'dark';

/** Which page is asked for, and whether in the light or the dark: null as the machine has it. */
export interface AskedPreview {
  readonly language: Language;
  readonly slug: string;
  readonly theme: Scheme | null;
}

/** What is asked for with `/_desk/preview/<language>/<slug>/?theme=dark`; null for any other address. */
export function parsePreview({ pathname, searchParams }: URL): AskedPreview | null {
  const [, language, slug] = /^\/_desk\/preview\/(id|en)\/([a-z0-9][a-z0-9-]{0,99})\/$/.exec(pathname) ?? [];
  const known = languages.find((each) => each === language);
  if (known === undefined || slug === undefined) return null;
  const theme = searchParams.get('theme');
  return { language: known, slug, theme: theme === 'dark' || theme === 'light' ? theme : null };
}

/**
 * A page as it is framed: without scripts, since those of the development server would reload it, and in the light or the dark, whichever
 * the editor wants to see.
 */
export function framePage(html: string, theme: Scheme | null): string {
  const quiet = html
    .replace(/<script\b[^]*?<\/script[^>]*>/gi, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
  if (theme === null) return quiet;
  const asks = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g;
  return quiet
    .replace(asks, (_, asked) => (asked === theme ? '(min-width: 0)' : '(max-width: 0)'))
    .replace('</head>', `<style>:root { color-scheme: ${theme}; }</style></head>`);
}

/** The page was drawn to its end, and no error stands in its place; scripts of the development server may follow it. */
const isWhole = (status: number, html: string) => status === 200 && html.includes('</html>');

/** Texts of stories as they may be drawn, by path: what was typed last that could be read and holds nothing to run. */
export type DrawnTexts = Map<string, string | null>;

/**
 * Draws stories as they are typed, by the site's own routes and layouts: what is typed stands in for the file when Vite loads it, and for the
 * story in the library that the pages use. What holds code is not drawn, and never comes to Vite.
 */
export class Previewer {
  readonly #desk: Desk;
  readonly #server: ViteDevServer;
  readonly #drawn: DrawnTexts;
  readonly #lastGood = new Map<string, string>();

  constructor(desk: Desk, server: ViteDevServer, drawn: DrawnTexts) {
    this.#desk = desk;
    this.#server = server;
    this.#drawn = drawn;
  }

  /** @param fetchPage asks this server for a page of the site */
  async draw(
    language: Language,
    slug: string,
    fetchPage: (path: string) => Promise<Response>,
  ): Promise<Preview | null> {
    const key = `${language}/${slug}`;
    const html = (await this.#show(slug)) ? await this.#fetch(language, slug, fetchPage) : null;
    if (html !== null) {
      this.#lastGood.set(key, html);
      return { html, isStale: false };
    }
    const last = this.#lastGood.get(key);
    return last === undefined ? null : { html: last, isStale: true };
  }

  async #fetch(language: Language, slug: string, fetchPage: (path: string) => Promise<Response>) {
    const response = await fetchPage(address({ page: 'story', id: slug }, language));
    const html = await response.text();
    return isWhole(response.status, html) ? html : null;
  }

  /** Puts what is typed where the pages look for it. */
  async #show(slug: string): Promise<boolean> {
    const { ssr } = this.#server.environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Astro no longer runs pages in this process');
    const texts = currentTexts(this.#desk, { kind: 'stories', slug });
    const library: typeof import('../library/library.ts') = await ssr.runner.import(
      join(this.#desk.root, 'src/library/library.ts'),
    );
    const shown = library.showTyped(slug, texts);
    if (shown === null) return false;
    for (const language of languages) {
      const path = textPath({ kind: 'stories', slug }, language);
      if (this.#drawn.get(path) === texts[language]) continue;
      this.#drawn.set(path, texts[language]);
      const file = join(this.#desk.root, path);
      for (const module of ssr.moduleGraph.getModulesByFile(file) ?? []) {
        ssr.moduleGraph.invalidateModule(module);
        const evaluated = module.id === null ? undefined : ssr.runner.evaluatedModules.getModuleById(module.id);
        if (evaluated) ssr.runner.evaluatedModules.invalidateModule(evaluated);
      }
    }
    // Astro remembers which pages there are.
    if (shown === 'new') ssr.hot.send('astro:content-changed', {});
    return true;
  }
}

/** Hands Vite the text as it was last drawn when it asks for the file of a story that is being typed. */
export const typedTexts = (desk: () => Desk | null, drawn: DrawnTexts): Plugin => ({
  name: 'terlindungi-typed-texts',
  apply: 'serve',
  enforce: 'pre',
  load: {
    filter: { id: /\/content\/stories\/[^/]+\/(id|en)\.mdx$/ },
    handler(id) {
      const path = id.slice(id.lastIndexOf('content/stories/'));
      return desk()?.journal.get(path) ? (drawn.get(path) ?? null) : null;
    },
  },
});
