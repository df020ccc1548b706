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

describe('the style of an embed', () => {
  test('has only the rules that its page has a use for, with the colours of one scheme written in', () => {
    expect(writeStyle(page, false, styles)).toBe(
      ':root{color-scheme:light}.chart a{color:#111111;margin:0,.5rem}@media (forced-colors: active){.chart{color:CanvasText}}',
    );
    expect(writeStyle(page, true, styles)).toContain(':root{color-scheme:dark}.chart a{color:#eeeeee');
  });

  test('does not take a class for used because another begins like it', () => {
    expect(writeStyle('<p class="scroller">', false, styles)).toBe(':root{color-scheme:light}');
  });

  test('is refused when it names a colour that no style sheet gives', () => {
    const broken = readStyles({ tokens, others: ['.chart { color: var(--gone); }'] });
    expect(() => writeStyle(page, false, broken)).toThrow('no style sheet names --gone');
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
