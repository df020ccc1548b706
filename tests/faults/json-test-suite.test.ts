import { expect, test } from 'vitest';
import { parseJson } from '../../src/facts/parse-json.ts';
import cases from './json-test-suite/cases.json' with { type: 'json' };

const fromBase64 = (text: string) => Buffer.from(text, 'base64');

/** A case is base64, or for the two very long ones: a unit, how often it stands there, and what follows. */
function bytesOf(written: string | (string | number)[]): Uint8Array {
  if (typeof written === 'string') return fromBase64(written);
  const [unit = '', times = 0, rest = ''] = written;
  return Buffer.concat([
    ...Array.from({ length: Number(times) }, () => fromBase64(String(unit))),
    fromBase64(String(rest)),
  ]);
}

const suite = Object.entries(cases).map(([name, written]) => ({ name, bytes: bytesOf(written) }));
const read = (kind: 'n' | 'y') =>
  suite
    .filter(({ name }) => name.startsWith(`${kind}_`))
    .map(({ name, bytes }) => ({ name, bytes, reading: parseJson(bytes, name) }));

/** What JSON allows and our data may not hold: a key twice, numbers beyond exact storage, signs that nobody sees, letters that only look like ours. */
const stricter =
  /^y_(object_duplicated_key|number(_real_(capital_e|exponent|fraction_exponent))?$|object_extreme_numbers|object_escaped_null|object_string_unicode|string_(allowed_escapes|escaped_control|escaped_noncharacter|nonCharacterInUTF-8_U\+\w+|last_surrogates_1_and_2|u\+202[89]_\w+|reservedCharacterInUTF-8_U\+1BFFF|null_escape|unescaped_char_delete|unicode_U\+(200B|2064|FFFE|FDD0|1FFFE|10FFFE)|with_del))/;

test('everything that JSONTestSuite refuses is refused, with one place and both languages', () => {
  const refused = read('n');
  expect(refused).toHaveLength(188);
  for (const { name, reading } of refused) {
    expect('problems' in reading ? reading.problems : [], name).toHaveLength(1);
    if (!('problems' in reading)) continue;
    const [problem] = reading.problems;
    expect(problem?.line, name).toBeGreaterThanOrEqual(1);
    expect(problem?.message.id.length, name).toBeGreaterThan(10);
    expect(problem?.message.en.length, name).toBeGreaterThan(10);
  }
});

test('everything that JSONTestSuite accepts is read as the engine reads it, or refused for a reason of ours', () => {
  const accepted = read('y');
  expect(accepted).toHaveLength(95);
  for (const { name, bytes, reading } of accepted) {
    if (stricter.test(name)) expect('problems' in reading, name).toBe(true);
    else
      expect('parsed' in reading ? reading.parsed.value : reading, name).toEqual(
        JSON.parse(new TextDecoder().decode(bytes)),
      );
  }
});
