import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from './position.ts';

test('a place counts lines as every editor does, whatever ends them', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const position = createLineIndex(lines.join(ending));
      let offset = 0;
      for (const [index, content] of lines.entries()) {
        expect(position(offset)).toEqual({ line: index + 1, column: 1 });
        expect(position(offset + content.length)).toEqual({ line: index + 1, column: content.length + 1 });
        offset += content.length + ending.length;
      }
    }),
  );
});

test('a place past the end is the end', () => {
  expect(createLineIndex('ab\nc')(99)).toEqual({ line: 2, column: 2 });
  expect(createLineIndex('')(0)).toEqual({ line: 1, column: 1 });
});
