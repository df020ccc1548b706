import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedAt, typedFrom, withTyped } from './typed-path.ts';

const step = fc.oneof(fc.nat({ max: 4 }), fc.constantFrom('a', 'b', 'id'));

test('what is typed at a path is read back from it, and another field keeps what it held', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), fc.string(), (path, value) => {
      const typed = withTyped(withTyped({}, ['kept'], 'x'), ['here', ...path], value);
      expect(typedAt(typed, ['here', ...path])).toBe(value);
      expect(typedAt(typed, ['kept'])).toBe('x');
    }),
  );
});

test('what came along in an address stands in its fields', () => {
  expect(typedFrom({ value: '35.782', 'population.id': 'pekerja' })).toEqual({
    value: '35.782',
    population: { id: 'pekerja' },
  });
});
