import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureTexts } from '../../citing/picture/origin-words.ts';
import { writeCard } from '../../citing/picture/write-card.ts';
import { writePicture } from '../../citing/picture/write-picture.ts';
import { languages } from '../../i18n/locale.ts';
import { getLibrary } from '../../library/library.ts';
import { draftsOf } from '../../library/test-drafts.ts';
import { inkOf } from './test-ink.ts';
import { makerForTests } from './test-maker.ts';

const { maker } = makerForTests();

const each = draftsOf(getLibrary()).flatMap((version) =>
  languages.map((language) => [version.chart.id, language, version] as const),
);

describe.each(each)('%s (%s)', (_id, language, version) => {
  test.each([
    ['picture', writePicture, 2, 50],
    ['card', writeCard, 1, 50],
  ] as const)('the %s is no blank sheet, keeps its margins and says what it is', async (kind, write, scale, margin) => {
    const texts = pictureTexts(version, language);
    const png = await maker.render(write(version, language), scale, texts);
    const { width, height, comments = [] } = await sharp(png).metadata();
    expect(width).toBe(kind === 'card' ? 1200 : 1440);
    if (kind === 'card') expect(height).toBe(630);
    expect(png.length).toBeLessThanOrEqual(300_000);
    expect(Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text]))).toEqual(texts);
    const ink = await inkOf(png);
    expect(ink.share).toBeGreaterThan(0.02);
    expect(Math.min(ink.left, width - ink.right)).toBeGreaterThan(margin);
    expect(Math.min(ink.top, height - ink.bottom)).toBeGreaterThan(kind === 'card' ? 20 : margin - 10);
  });

  test('the picture has the ink of its words', async () => {
    const without = writePicture(version, language).replaceAll(/<text[\s\S]*?<\/text>/g, '');
    const [whole, wordless] = await Promise.all(
      [writePicture(version, language), without].map(async (svg) => inkOf(await maker.render(svg, 1, {}))),
    );
    expect(whole!.share - wordless!.share).toBeGreaterThan(0.01);
  });
});
