import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that a page of ours is held to. */
const all: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * The dark theme changes nothing but colours: without scripts the page is the same, so only the rules about colour can differ.
 * They include the stricter contrast of level AAA.
 */
export const colours: RunOptions = { runOnly: ['cat.color'], resultTypes: ['violations'] };

/** What breaks a rule of axe on a page as it stands, each with its place. */
export async function violations(page: Page, options: RunOptions = all): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (run) => (await window.axe?.run(document, run))?.violations ?? [], options);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
