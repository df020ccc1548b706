import { expect, test } from 'vitest';
import { imprintOf } from '../../src/citing/imprint.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readSite } from '../../src/library/read-site.ts';
import { root } from '../folders.ts';
import { contentOf, hasClass, readTags, visibleText } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

const { site } = readSite(openDisk(root));
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,])/g, '');

test('every page says at its foot who publishes it, and what of that is not set yet', () => {
  const lacking = sitePages.filter(({ html, language }) => {
    const foot = readTags(html).find((tag) => hasClass(tag, 'imprint'));
    const said = foot ? squeeze(visibleText(contentOf(html, foot))) : '';
    const { known, missing } = imprintOf(site, language);
    return [...known.map(({ name, text }) => `${name}: ${text}.`), missing ?? ''].some(
      (words) => !said.includes(words),
    );
  });
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

test('the page About says it too', () => {
  for (const { html, language } of sitePages.filter(({ page }) => page === 'about')) {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const { known, missing } = imprintOf(site, language);
    for (const words of [...known.map(({ name, text }) => `${name}: ${text}.`), missing ?? ''])
      expect(squeeze(visibleText(main))).toContain(words);
  }
});
