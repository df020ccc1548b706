import { describe, expect, test } from 'vitest';
import { readCss, readStyles, writeStyle } from './embed-styles.ts';

const tokens = `@import './layers.css';
@layer tokens { :root { --ink: #111111; --line: var(--ink); } @media (prefers-color-scheme: dark) { :root { --ink: #eeeeee; } } }`;

const rules = `@layer figure {
  /* A comment { with braces } */
  .chart a, .table a { color: var(--line); margin: 0, 0.5rem; }
  .scroll { color: var(--ink); }
  @media (forced-colors: active) { .chart { color: CanvasText; } path.chart { color: Canvas; } }
}`;

const styles = readStyles({ tokens, others: [rules] });
const page = '<figure class="chart wide"><a href="/">x</a></figure>';

const onDark = ':root:has(#dark:target,#dark-plain:target)';

describe('the style of an embed', () => {
  test('has only the rules that its page has a use for, with the colours written in, and those that are others on a dark page', () => {
    expect(writeStyle(page, styles)).toBe(
      [
        ':root{color-scheme:light}.chart a{color:#111111;margin:0,.5rem}',
        '@media (forced-colors: active){.chart{color:CanvasText}}',
        `${onDark}{color-scheme:dark}${onDark} .chart a{color:#eeeeee}`,
        ':root:has(#plain:target,#dark-plain:target) figcaption{display:none}',
      ].join(''),
    );
  });

  test('does not take a class for used because another begins like it', () => {
    expect(writeStyle('<p class="scroller">', styles)).not.toContain('.scroll');
  });

  test('is refused when it names a colour that no style sheet gives', () => {
    const broken = readStyles({ tokens, others: ['.chart { color: var(--gone); }'] });
    expect(() => writeStyle(page, broken)).toThrow('no style sheet names --gone');
  });
});

describe('reading a style sheet', () => {
  test('is refused when a block is never closed or is of a kind that an embed cannot carry', () => {
    expect(() => readCss('.a { color: red;')).toThrow(RangeError);
    expect(() => readCss('@font-face { src: url(x) }')).toThrow('@font-face');
    expect(() => readCss('.a { color: red; &:hover { color: blue; } }')).toThrow('a rule in a rule');
    expect(() => readCss('.a { color red; }')).toThrow('color red is no declaration');
  });
});
