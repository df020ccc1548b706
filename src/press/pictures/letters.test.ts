import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import widths from '../../theme/sign-widths.json' with { type: 'json' };
import pictureSigns from '../../i18n/picture-signs.json' with { type: 'json' };
import { PictureMaker } from './picture-maker.ts';
import { RenderPool } from './render-pool.ts';
import { readRendererFiles } from './renderer-files.ts';
import { inkOf, wordOf } from './test-ink.ts';
import { makerForTests } from './test-maker.ts';

const { root, folder, maker } = makerForTests();

describe('the letters', () => {
  test.each(['500', '700'] as const)('are those of the site’s own face, in weight %s', async (weight) => {
    const table: Readonly<Record<string, number>> = widths[weight];
    // An H begins and ends with an upright, so that the space beside it is the same whatever stands between.
    const inkWidth = async (text: string) => {
      const { left, right } = await inkOf(await maker.render(wordOf(weight, text), 1, {}));
      return right - left;
    };
    const between = 'uuuuuuuuu';
    const measured = (await inkWidth(`H${between}H`)) - (await inkWidth('HH'));
    expect(measured / 100).toBeCloseTo((between.length * (table['u'] ?? 0)) / 1000, 1);
  });

  test('differ in weight', async () => {
    const [medium, bold] = await Promise.all(
      ['500', '700'].map(async (weight) => inkOf(await maker.render(wordOf(weight, 'Makassar'), 1, {}))),
    );
    expect(bold!.share).toBeGreaterThan(medium!.share * 1.1);
  });

  test('are all lost without the font files, so that a test sees it', async () => {
    const without = new RenderPool({ ...readRendererFiles(root), fonts: [] });
    const { share } = await inkOf(await without.render(wordOf('500', 'Makassar'), 1));
    expect(share).toBe(0);
  });

  test('a font file that is missing stops the press and is named', async () => {
    const bare = join(folder, 'bare');
    await cp(join(root, 'src/press/pictures'), join(bare, 'src/press/pictures'), { recursive: true });
    await symlink(join(root, 'node_modules'), join(bare, 'node_modules'), 'junction');
    expect(() => new PictureMaker(bare)).toThrow(/plus-jakarta-sans-500\.ttf/);
  });

  test('are all there that a text may hold: none that is let through leaves an empty place', async () => {
    const letters = pictureSigns.flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    );
    const some = letters.filter((letter) => /\p{L}|\p{N}|\p{Sc}/u.test(letter)).filter((_, index) => index % 9 === 0);
    expect(some.length).toBeGreaterThan(40);
    const empty = await Promise.all(
      some.map(async (letter) =>
        (await inkOf(await maker.render(wordOf('700', letter), 1, {}))).share > 0 ? [] : [letter],
      ),
    );
    expect(empty.flat()).toEqual([]);
  });

  test('a character without a sign in the face does not make the rest of its line vanish', async () => {
    const { right } = await inkOf(await maker.render(wordOf('500', 'ab漢cd'), 1, {}));
    expect(right).toBeGreaterThan(200);
  });
});
