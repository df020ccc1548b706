import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { insertIntoList } from './insert-into-list.ts';

test('an entry is added at the end of its list, indented as its neighbours are', () => {
  const text = '{\n  "sources": [\n    {\n      "id": "a"\n    }\n  ],\n  "note": 1\n}\n';
  expect(insertIntoList(text, 'sources', '{\n  "id": "b"\n}')).toBe(
    '{\n  "sources": [\n    {\n      "id": "a"\n    },\n    {\n      "id": "b"\n    }\n  ],\n  "note": 1\n}\n',
  );
  expect(insertIntoList(text.replaceAll('\n', '\r\n'), 'sources', '{\n  "id": "b"\n}')).toContain(
    '    },\r\n    {\r\n      "id": "b"\r\n    }\r\n  ],\r\n',
  );
  expect(insertIntoList('{\n  "a": []\n}\n', 'a', '1')).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

test('the rest of the file stays as it is, byte for byte', () => {
  const entries = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 });
  fc.assert(
    fc.property(entries, fc.jsonValue({ maxDepth: 2 }), fc.nat(4), (list, added, indent) => {
      const before = JSON.stringify({ x: '["y": [', list, z: { list: [1] } }, null, indent);
      const after = insertIntoList(before, 'list', JSON.stringify(added, null, 2));
      expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), list: JSON.parse(JSON.stringify([...list, added])) });
      const tail = before.slice(before.lastIndexOf(',"z"') === -1 ? before.lastIndexOf('"z"') : before.lastIndexOf(',"z"')); // prettier-ignore
      expect(after.endsWith(tail)).toBe(true);
      const head = list.length === 0 ? before.slice(0, before.indexOf('"list"')) : before.slice(0, before.lastIndexOf(']', before.lastIndexOf('"z"'))).trimEnd(); // prettier-ignore
      expect(after.startsWith(head)).toBe(true);
    }),
  );
});

test('the record is still formatted as Prettier would', async () => {
  const text = readFileSync(new URL('../../data/sources.json', import.meta.url), 'utf8');
  const after = insertIntoList(text, 'sources', '{\n  "id": "b",\n  "speakers": ["A", "B"],\n  "note": null\n}');
  expect(await format(after, { parser: 'json', printWidth: 120 })).toBe(after);
});
