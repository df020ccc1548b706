import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageFrame } from '../../src/charts/chart.ts';
import { fixWidth } from '../../src/charts/svg/fix-width.ts';
import { serialize, svg } from '../../src/charts/svg/svg.ts';
import { allExamples, openExample } from '../../src/charts/testing/chart-laws.ts';
import { placedBoxes } from '../../src/charts/testing/placed-boxes.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { languages } from '../../src/i18n/locale.ts';
import { fontFamily, inkTheme } from '../../src/theme/ink-theme.ts';
import { palettes } from '../../src/theme/palette.ts';

interface Mark {
  readonly kind: string;
  readonly edges: readonly number[];
}

/** Runs in the page: where each text and mark of a drawing lies, in CSS pixels from its corner. What is clipped is not looked at. */
function marksOf(id: string): Mark[] {
  const root = document.getElementById(id);
  const corner = root?.getBoundingClientRect();
  return [...(root?.querySelectorAll('text, rect, circle, line, path') ?? [])]
    .filter((mark) => !mark.closest('clipPath, [clip-path], svg[overflow="hidden"]'))
    .map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [x, y] = [corner?.left ?? 0, corner?.top ?? 0];
      return { kind: `${mark.tagName} ${mark.textContent}`, edges: [left - x, right - x, top - y, bottom - y] };
    });
}

const hair = 0.1;

/** Marks of one drawing that have none like them at their place in the other. What a halo draws twice lies in one place. */
const lost = (from: readonly Mark[], to: readonly Mark[]) =>
  from.filter(
    ({ kind, edges }) =>
      !to.some(
        (other) =>
          other.kind === kind && other.edges.every((edge, index) => Math.abs(edge - (edges[index] ?? 0)) < hair),
      ),
  );

const theme = inkTheme(palettes.light);

describe('a picture in plain numbers', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  test.each(allExamples.map((example) => [example.spec.type, example.name, openExample(example)] as const))(
    'of the %s "%s" has every mark where a browser puts it in the fluid drawing',
    async (_type, _name, chart) => {
      for (const language of languages) {
        for (const width of [362, 664]) {
          // What follows a drawing flows like words in a page, and has a place of its own in a picture.
          const drawing = { ...chart.draw(language, theme, { narrowest: width }), after: [] };
          const { scaled, height, widest } = drawing;
          const { left, right } = drawing.margin;
          const size = scaled === undefined ? { height } : { viewBox: `0 0 ${scaled} ${height}` };
          const fluid = serialize(svg('svg', { id: 'fluid', width: widest ?? '100%', ...size }, ...drawing.elements));
          const fixed = fixWidth(drawing, width);
          const still = serialize(svg('svg', { id: 'fixed', width: fixed.width, height: fixed.height }, fixed.element));
          await page.setContent(
            `<style>svg { display: block; overflow: visible; font-family: ${fontFamily} }
             #column { width: ${fixed.width}px } #column svg { box-sizing: border-box; max-width: 100%; padding: 0 ${right}px 0 ${left}px }</style>
             <div id="column">${fluid}</div>${still}`,
          );
          const [before, after] = [await page.evaluate(marksOf, 'fluid'), await page.evaluate(marksOf, 'fixed')];
          expect(before.length).toBeGreaterThan(0);
          expect([lost(before, after), lost(after, before)], `${language} ${width} px`).toEqual([[], []]);
        }
      }
    },
  );

  test('lies where the laws of drawings take it to lie', async () => {
    for (const example of allExamples) {
      const drawing = openExample(example).draw('id', theme, pageFrame);
      const { element, width, height } = fixWidth(drawing, pageFrame.narrowest);
      await page.setContent(
        `<style>svg { display: block }</style>${serialize(svg('svg', { id: 'fixed', width, height }, element))}`,
      );
      const seen = await page.evaluate(marksOf, 'fixed');
      // A text is as wide as its typeface makes it, and a path is measured by its points.
      const measured = placedBoxes(drawing, pageFrame.narrowest)
        .filter(({ kind }) => kind !== 'text' && kind !== 'path')
        .map(({ kind, left, right, top, bottom }) => ({ kind: `${kind} `, edges: [left, right, top, bottom] }));
      const marks = seen.filter(({ kind }) => !/^(text|path)/.test(kind));
      expect([lost(measured, marks), lost(marks, measured)], `${example.spec.type} ${example.name}`).toEqual([[], []]);
    }
  });
});
