/**
 * `npm run fonts`: cuts the two typefaces down to the signs of both languages and to the weights in use, and measures the chart face.
 * The chart face is also cut to a plain TrueType file for each weight in a chart, because what makes the PNGs reads no other kind.
 * Run it when the list of signs or the weights change; what it writes is committed, and is the same bytes on every run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import subsetFont from 'subset-font';
import { signs } from '../theme/signs.ts';
import { findBrowser } from './find-browser.ts';

const require = createRequire(import.meta.url);

const chartSource = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const faces = [
  {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    target: 'source-serif-4.woff2',
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
  },
  {
    // Headlines use the cut drawn for large sizes: thinner hairlines, tighter fit.
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    target: 'source-serif-4-display.woff2',
    variationAxes: { wght: 700, opsz: 60 },
  },
  {
    source: chartSource,
    target: 'plus-jakarta-sans.woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  ...[500, 700].map((wght) => ({
    source: chartSource,
    target: `plus-jakarta-sans-${wght}.ttf`,
    variationAxes: { wght },
  })),
];

for (const { source, target, variationAxes } of faces) {
  const whole = await readFile(require.resolve(source));
  const cut = await subsetFont(whole, signs, {
    targetFormat: target.endsWith('.ttf') ? 'truetype' : 'woff2',
    variationAxes,
  });
  await writeFile(new URL(`../theme/fonts/${target}`, import.meta.url), cut);
  console.log(`${target} ${cut.length} bytes`);
}

const chartFace = await readFile(new URL('../theme/fonts/plus-jakarta-sans.woff2', import.meta.url));
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
/** Advance of each sign in thousandths of the type size, by weight. */
const widths = await page.evaluate(
  async ({ data, letters, weights }) => {
    const face = new FontFace('measured', `url(data:font/woff2;base64,${data})`, { weight: '400 700' });
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    return Object.fromEntries(
      weights.map((weight) => {
        context.font = `${weight} 1000px measured`;
        return [
          weight,
          Object.fromEntries(letters.map((letter) => [letter, Math.round(context.measureText(letter).width)])),
        ];
      }),
    );
  },
  { data: chartFace.toString('base64'), letters: [...signs], weights: ['500', '700'] },
);
await browser.close();
await writeFile(new URL('../theme/sign-widths.json', import.meta.url), `${JSON.stringify(widths, null, 2)}\n`);
