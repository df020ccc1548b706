import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dist } from './folders.ts';
import { pageKind, type PageKind } from './page-kind.ts';

export interface SitePage extends PageKind {
  /** As a reader sees it in the address bar: "/cerita/" or "/404.html". */
  readonly path: string;
  readonly html: string;
}

if (!existsSync(`${dist}index.html`)) {
  throw new Error('These tests read the built site and dist/ has none. Run "npm run build" first.');
}

/** Every file of the built site, as a path from its root: "/index.html". */
export const siteFiles: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(
    ({ parentPath, name }) => `/${`${parentPath}/${name}`.replaceAll('\\', '/').slice(dist.length).replace(/^\//, '')}`,
  )
  .toSorted();

/** Every HTML file, in the order of its address. */
const everyPage: readonly SitePage[] = siteFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const path = file.replace(/\/index\.html$/, '/');
    return { ...pageKind(path), path, html: readFileSync(`${dist}${file}`, 'utf8') };
  });

const isEmbed = ({ path }: SitePage) => /^\/(en\/)?embed\//.test(path);

/** Every page of the built site but the embeds, in the order of its address. */
export const sitePages: readonly SitePage[] = everyPage.filter((page) => !isEmbed(page));

/** The charts for other sites' frames: documents of their own, without the site around them. */
export const embedPages: readonly SitePage[] = everyPage.filter(isEmbed);
