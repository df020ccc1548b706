import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExpressionFault, parseExpression, writeExpression } from './expression.ts';

test('ids with hyphens, numbers with a point and joined claims are read', () => {
  expect(writeExpression(parseExpression(' more-than( mks-coverage-2025-12,50.5 ) '))).toBe(
    'more-than(mks-coverage-2025-12, 50.5)',
  );
  expect(writeExpression(parseExpression('and(rose(a, b),half(c))'))).toBe('and(rose(a, b), half(c))');
  expect(parseExpression('more-than(a, -5)')).toEqual({
    kind: 'call',
    name: 'more-than',
    operands: [
      { kind: 'fact', id: 'a' },
      { kind: 'number', value: -5 },
    ],
  });
});

test.each([
  '',
  'a',
  '50',
  'higher',
  'higher(a, b',
  'higher(a)',
  'higher(a, b, c)',
  'higher(a,, b)',
  'higher(a, 50)',
  'half(50)',
  'one-in(a, b)',
  'more-than(a, 50,5, 1)',
  'half("a")',
  'half(`a`)',
  'half(a.b)',
  'half(a[0])',
  'half(a) half(b)',
  'half(a); half(b)',
  'half(a ? b : c)',
  'a.half(b)',
  'half(half(a))',
  'and(half(a))',
  'and(a, b)',
  'constructor(a)',
  'alert(document.cookie)',
  'higher(a > b)',
  'this',
  '[half(a)]',
  '(() => 1)()',
  'half(a',
  '{claim}',
  `${'and('.repeat(5000)}`,
])('%s is refused with words for an editor', (text) => {
  try {
    parseExpression(text);
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    expect(error.explained.id).not.toBe('');
    expect(error.explained.en).not.toMatch(/undefined|Unexpected|null/);
    return;
  }
  expect.fail('it was read');
});

test('whatever is written, it is read or refused, and nothing crashes or runs', () => {
  const piece = fc.constantFrom(
    'higher',
    'and',
    'half',
    '(',
    ')',
    ',',
    ' ',
    'mks-coverage',
    '50',
    '-',
    '.',
    '"',
    '[',
    '{',
    '?',
    ':',
    '=>',
    '`',
    '\uFFFC',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        try {
          const written = writeExpression(parseExpression(text));
          expect(writeExpression(parseExpression(written))).toBe(written);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionFault);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
