import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrame, displayWidth } from './code-frame.ts';

test('a mistake is shown with the lines beside it and a caret under it', () => {
  const text = '{\n  "id": "a",\n  "value": "50,50",\n  "unit": "percent"\n}\n';
  expect(codeFrame(text, { line: 3, column: 12 })).toBe(
    '  2 |   "id": "a",\n> 3 |   "value": "50,50",\n    |            ^\n  4 |   "unit": "percent"',
  );
});

test('empty lines beside it are left out, and a place past the end is the end', () => {
  expect(codeFrame('satu\n\ndua\n\ntiga', { line: 3, column: 1 })).toBe('> 3 | dua\n    | ^');
  expect(codeFrame('satu\r\ndua', { line: 9, column: 99 })).toBe('  1 | satu\n> 2 | dua\n    |    ^');
  expect(codeFrame('', { line: 1, column: 1 })).toBe('> 1 |\n    | ^');
});

test('the caret stands under the right sign after tabs, wide letters, emoji and combining marks', () => {
  const caretColumn = (line: string, column: number) =>
    (codeFrame(line, { line: 1, column }).split('\n')[1] ?? '').indexOf('^') - '    | '.length;
  expect(caretColumn('\tx', 2)).toBe(2);
  expect(caretColumn('漢字x', 3)).toBe(4);
  expect(caretColumn('👩‍👩‍👧x', '👩‍👩‍👧'.length + 1)).toBe(2);
  expect(caretColumn('e\u0301x', 3)).toBe(1);
});

test('a paragraph of a thousand letters is cut around the mistake', () => {
  const frame = codeFrame(`${'a '.repeat(400)}SALAH ${'b '.repeat(400)}`, { line: 1, column: 801 });
  const [line = '', caret = ''] = frame.split('\n');
  expect(line.slice(caret.indexOf('^'))).toMatch(/^SALAH/);
  expect(line).toMatch(/^> 1 \| ….*…$/);
  expect(displayWidth(line)).toBeLessThanOrEqual(102);
});

test('no text can send commands to the terminal or make the frame wider than a screen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(250), fc.nat(5), (text, column, line) => {
      const frame = codeFrame(text, { line: line + 1, column: column + 1 });
      expect(frame).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
      for (const row of frame.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(106);
      expect(frame.split('\n').length).toBeLessThanOrEqual(4);
    }),
  );
});
