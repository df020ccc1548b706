import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, Fact } from './fact.ts';
import { forms } from './format.ts';
import { fillPlaceholders, findPlaceholders, findStrayBrace } from './placeholders.ts';

// Only what printing needs; the rest of a fact plays no part here.
const facts = new Map([['mks-coverage', { value: 50.5, unit: 'percent', decimals: 2, scale: 'one' } as Fact]]);
const catalogue: Pick<Catalogue, 'facts'> = { facts };

test('a figure in braces is printed as published, in the language of the text', () => {
  expect(fillPlaceholders('Baru {mks-coverage|sign}.', 'id', catalogue)).toBe('Baru 50,50%.');
  expect(fillPlaceholders('Only {mks-coverage}.', 'en', catalogue)).toBe('Only 50.50\u00a0percent.');
});

test('a text that binds nothing is left as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[{}]/.test(text)),
      (text) => {
        expect(fillPlaceholders(text, 'id', catalogue)).toBe(text);
        expect(findPlaceholders(text)).toEqual([]);
        expect(findStrayBrace(text)).toBeNull();
      },
    ),
  );
});

test('once filled, no brace is left, however many figures and whatever their form', () => {
  const part = fc.oneof(
    fc.string().filter((text) => !/[{}]/.test(text)),
    fc.constantFrom('', ...forms).map((form) => (form === '' ? '{mks-coverage}' : `{mks-coverage|${form}}`)),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      expect(findPlaceholders(text)).toHaveLength(parts.filter((written) => written.startsWith('{')).length);
      expect(fillPlaceholders(text, 'en', catalogue)).not.toMatch(/[{}]/);
    }),
  );
});

test('a brace without its partner is found, also between sound ones', () => {
  expect(findStrayBrace('{a} b} {c}')).toBe(5);
  expect(findStrayBrace('{a {b}')).toBe(0);
});

test('what is bound to nothing keeps its braces, where no check and no reader can miss it', () => {
  for (const text of ['{nobody}', '{mks-coverage|loud}', '{__proto__}'])
    expect(fillPlaceholders(text, 'id', catalogue)).toBe(text);
});
