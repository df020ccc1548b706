/**
 * `npm run fonts`: cuts the two typefaces down to the signs of both languages and to the weights in use, and measures the chart face.
 * For pictures the chart face is kept whole, as a plain TrueType file for each weight and each part that it is published in, because
 * what makes the PNGs reads no other kind; the signs that it has are written down, so that one that it lacks can be refused.
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
];

/** The parts that the chart face is published in, by the signs in each. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic-ext'] as const;

/** Every code point that a TrueType file has a glyph for (OpenType, `cmap`, formats 4 and 12). */
function codePointsIn(font: Buffer): readonly number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const cmap = view.getUint32(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const ranges: (readonly [number, number])[] = [];
    if (view.getUint16(at) === 4) {
      const size = view.getUint16(at + 6);
      for (let end = at + 14; end < at + 14 + size; end += 2)
        ranges.push([view.getUint16(end + size + 2), view.getUint16(end)]);
    } else if (view.getUint16(at) === 12) {
      for (let group = 0; group < view.getUint32(at + 12); group += 1)
        ranges.push([view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)]);
    }
    for (const [first, last] of ranges)
      for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** All that a part of a typeface may hold. */
const everything = Array.from({ length: 0xfffd }, (_, code) => String.fromCharCode(code))
  .join('')
  .replaceAll(/[\ud800-\udfff]/g, '');

/** Code points as ranges, the first and the last of each. */
function rangesOf(codes: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const drawn = new Set<number>();
for (const part of parts) {
  const whole = await readFile(
    require.resolve(`@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-${part}-wght-normal.woff2`),
  );
  for (const wght of [500, 700]) {
    const cut = await subsetFont(whole, everything, { targetFormat: 'truetype', variationAxes: { wght } });
    const target = `plus-jakarta-sans-${part === 'latin' ? '' : `${part}-`}${wght}.ttf`;
    await writeFile(new URL(`../theme/fonts/${target}`, import.meta.url), cut);
    for (const code of codePointsIn(cut)) drawn.add(code);
    console.log(`${target} ${cut.length} bytes`);
  }
}
const ranges = rangesOf([...drawn].toSorted((a, b) => a - b));
await writeFile(
  new URL('../i18n/picture-signs.json', import.meta.url),
  `[\n${ranges.map(([first, last]) => `  [${first}, ${last}]`).join(',\n')}\n]\n`,
);

for (const { source, target, variationAxes } of faces) {
  const whole = await readFile(require.resolve(source));
  const cut = await subsetFont(whole, signs, {
    targetFormat: 'woff2',
    variationAxes,
  });
  await writeFile(new URL(`../theme/fonts/${target}`, import.meta.url), cut);
  console.log(`${target} ${cut.length} bytes`);
}

const chartFace = await readFile(new URL('../theme/fonts/plus-jakarta-sans.woff2', import.meta.url));
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
/** Advance of each sign in thousandths of the type size, by weight. */
const widthsOf = (family: string) =>
  page.evaluate(
    ({ name, letters, weights }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      return Object.fromEntries(
        weights.map((weight) => {
          context.font = `${weight} 1000px ${name}`;
          return [
            weight,
            Object.fromEntries(letters.map((letter) => [letter, Math.round(context.measureText(letter).width)])),
          ];
        }),
      );
    },
    { name: family, letters: [...signs], weights: ['500', '700'] },
  );
const writeWidths = async (file: string, family: string) =>
  writeFile(new URL(`../theme/${file}`, import.meta.url), `${JSON.stringify(await widthsOf(family), null, 2)}\n`);
await page.evaluate(async (data) => {
  document.fonts.add(
    await new FontFace('measured', `url(data:font/woff2;base64,${data})`, { weight: '400 700' }).load(),
  );
}, chartFace.toString('base64'));
await writeWidths('sign-widths.json', 'measured');
// What Linux shows where a downloaded SVG asks for a typeface that is not there; it has not changed since 2016.
const [wide, none] = [await widthsOf("'DejaVu Sans'"), await widthsOf('nothing')];
if (JSON.stringify(wide) === JSON.stringify(none))
  console.warn('DejaVu Sans is not on this machine: wide-sign-widths.json stays.');
else await writeWidths('wide-sign-widths.json', "'DejaVu Sans'");
await browser.close();
