// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { movedPages } from './src/press/moved-pages.ts';
import { pageCards } from './src/printed/page-cards.ts';
import { recordWatcher } from './src/press/record-watcher.ts';
import { textsWithoutCode } from './src/press/texts-without-code.ts';
import { unbuiltDrafts } from './src/press/unbuilt-drafts.ts';
import { isIndexed, translations } from './src/i18n/addresses.ts';
import { openDisk } from './src/library/disk.ts';
import { readSite } from './src/library/read-site.ts';
import { readRedirects } from './src/library/archive/redirects.ts';
import { footnoteLabels } from './src/prose/footnote-labels.ts';

const disk = openDisk('.');

const { address } = readSite(disk).site;

/** The same page in each language. @param {string} page */
const alternates = (page) =>
  translations(new URL(page).pathname).map(({ language, path }) => ({
    lang: language,
    url: new URL(path, address).href,
  }));

export default defineConfig({
  site: address,
  trailingSlash: 'always',
  output: 'static',
  // White space as in JSX, which is how Prettier formats .astro files: a line break between tags prints nothing.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Shiki writes inline styles, which the security policy forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [footnoteLabels] }) },
  integrations: [
    mdx({ optimize: true }),
    movedPages(readRedirects(disk).redirects, address),
    pageCards,
    sitemap({
      filter: (page) => isIndexed(new URL(page).pathname),
      // Steps of an address are words of its language, so that the integration could not pair the pages by itself.
      serialize: (item) => ({ ...item, links: alternates(item.url) }),
    }),
  ],
  i18n: { defaultLocale: 'id', locales: ['id', 'en'], routing: { prefixDefaultLocale: false } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['serif'],
      options: {
        variants: [
          { src: ['./src/theme/fonts/source-serif-4.woff2'], weight: '400 700', style: 'normal', display: 'optional' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4 Display',
      cssVariable: '--font-display',
      fallbacks: ['serif'],
      options: {
        variants: [
          {
            src: ['./src/theme/fonts/source-serif-4-display.woff2'],
            weight: '700',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-sans',
      fallbacks: ['sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/theme/fonts/plus-jakarta-sans.woff2'],
            weight: '400 700',
            style: 'normal',
            display: 'optional',
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [recordWatcher(), unbuiltDrafts(), textsWithoutCode()],
    build: {
      rolldownOptions: {
        output: {
          // The prose of all stories in one module of the build: a thousand of their own each cost a file and its loading.
          codeSplitting: { groups: [{ name: 'bodies', test: /[\\/]content[\\/](stories|texts|guide)[\\/].*\.mdx/ }] },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
