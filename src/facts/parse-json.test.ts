import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from './problem.ts';
import { parseJson } from './parse-json.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parseJson(encode(text), 'data/a.json');

const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', 'é', '😀', '{', ']', '\n', '/'), maxLength: 8 });
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toFixed(6))),
);
const { tree: json } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
  ),
}));

function* paths(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* paths(inner, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, key]);
}

const at = (written: string, { line, column }: { line: number; column: number }) =>
  written
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);

test('what was written is what is read, and every part of it can be found again', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
      const written = JSON.stringify(value, null, indent);
      const reading = read(written);
      if (!('parsed' in reading)) throw new Error(JSON.stringify(reading));
      expect(reading.parsed.value).toEqual(JSON.parse(written));
      for (const [path, part] of paths(JSON.parse(written))) {
        const start = JSON.stringify(part, null, indent).slice(0, 1);
        expect(at(written, reading.parsed.locate(path)).startsWith(start)).toBe(true);
        const key = path.at(-1);
        if (typeof key === 'string')
          expect(at(written, reading.parsed.locate(path, 'key')).startsWith(JSON.stringify(key))).toBe(true);
      }
    }),
  );
});

test('whatever bytes a file holds, it is read or refused with a place inside it, and nothing crashes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string().map(encode),
        json.map((value) => encode(JSON.stringify(value)).slice(0, -1)),
      ),
      (bytes) => {
        const reading = parseJson(bytes, 'data/a.json');
        if ('parsed' in reading) return;
        const lines = new TextDecoder('latin1').decode(bytes).split(/\r\n|\n|\r/).length;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of reading.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message.id.isWellFormed() && message.en.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});

test('a file that is cut off anywhere is never mistaken for a shorter one', () => {
  const whole = JSON.stringify(
    { observations: [{ id: 'a', value: 35782, name: { id: '“é”', en: 'x' } }, null, true, -1.5] },
    null,
    2,
  );
  const bytes = encode(whole);
  for (let length = 0; length < bytes.length; length++)
    expect('problems' in parseJson(bytes.slice(0, length), 'a.json'), `${length}`).toBe(true);
});

test('a key may not stand twice, however deep, and the second one is pointed at', () => {
  const reading = read('{"a": [\n  {"b": 1,\n   "b": 2}\n]}');
  expect('problems' in reading && reading.problems.map(({ line, column }) => [line, column])).toEqual([[3, 4]]);
});

test('every mistake that does not stop the reading is told in one run', () => {
  const reading = read('{"a": 1e400,\n"b": "\\ud800",\n"c": 9007199254740993,\n"a": 1e-400}');
  expect('problems' in reading && reading.problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 4]);
});

test('a byte that is not UTF-8 is found where it stands, also after letters of several bytes', () => {
  const reading = parseJson(Uint8Array.of(...encode('{\n "é😀'), 0xe9, ...encode('"}')), 'a.json');
  expect('problems' in reading && reading.problems.map(({ line, column }) => [line, column])).toEqual([[2, 6]]);
});

test('a missing key is reported at the record it is missing from', () => {
  const reading = read('{"a": [\n  {"b": 1}\n]}');
  expect('parsed' in reading && reading.parsed.locate(['a', 0, 'caveat'])).toEqual({ line: 2, column: 3 });
});
