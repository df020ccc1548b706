import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontMatter } from './front-matter.ts';

test('the head is read, and the body keeps its lines and offsets', () => {
  const text = '---\ntitle: "Separuh: terlindungi"\nkicker: "a"\n---\nIsi\n';
  const split = parseFrontMatter(text, 'id.mdx');
  if ('problems' in split) throw new Error(JSON.stringify(split.problems));
  expect(split.head.value).toEqual({ title: 'Separuh: terlindungi', kicker: 'a' });
  expect(split.head.locate(['kicker'])).toEqual({ line: 3, column: 9 });
  expect(split.head.locate(['kicker'], 'key')).toEqual({ line: 3, column: 1 });
  expect(split.body).toHaveLength(text.length);
  expect(split.body.split('\n').indexOf('Isi')).toBe(4);
});

test('Windows line ends change nothing', () => {
  const split = parseFrontMatter('---\r\ntitle: "x"\r\n---\r\nIsi', 'id.mdx');
  expect([split.head?.value, split.head?.locate(['title']).line]).toEqual([{ title: 'x' }, 2]);
});

test.each([
  ['title: "a', 'not closed'],
  ['- a\n- b: [', 'brackets'],
  ['a: &x 1\nb: *x', 'aliases'],
  ['a: !!js/function x', 'tags'],
  ['a: "1"\na: "2"', 'twice'],
  ['published: 2025-03-17', 'a bare date'],
  ['? [a]\n: b', 'odd keys'],
  ['a: "b\n  c\n\n+++\n  d"', 'a line at which Astro would end the head'],
  ['a: b\n---c: d', 'a line at which Astro would end the head'],
])('YAML that is wrong or too clever is refused (%j: %s)', (yaml) => {
  expect('problems' in parseFrontMatter(`---\n${yaml}\n---\n`, 'id.mdx')).toBe(true);
});

test('what is wrong in a head is told at its line and column, with the line as it stands there', () => {
  const twice = parseFrontMatter('---\ntitle: "x"\nkicker: "1"\nkicker: "2"\n---\n', 'id.mdx');
  expect('problems' in twice && twice.problems).toMatchObject([
    { line: 4, column: 1, message: { en: 'The key in “kicker: "2"” stands twice. Remove one of them.' } },
  ]);
  const bare = parseFrontMatter('---\ntitle: "x"\npublished: 2025-03-17\n---\n', 'id.mdx');
  expect('problems' in bare && bare.problems).toMatchObject([
    { line: 3, column: 12, message: { en: 'The date 2025-03-17 must stand in quotes. Write "2025-03-17".' } },
  ]);
});

test('a bare date hides nothing: the head and the body are read all the same', () => {
  const split = parseFrontMatter('---\ntitle: "x"\npublished: 2025-03-17\n---\nIsi', 'id.mdx');
  expect('problems' in split && split.problems).toHaveLength(1);
  expect(split.head?.value).toEqual({ title: 'x', published: '2025-03-17' });
  expect(split.body).toMatch(/Isi$/);
});

test('whatever stands at the top of a file, it is read or refused, and nothing crashes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((yaml) => `---\n${yaml}\n---\n`),
      ),
      (text) => {
        const split = parseFrontMatter(text, 'id.mdx');
        if ('problems' in split)
          for (const { line, message } of split.problems) expect([line >= 1, message.id !== '']).toEqual([true, true]);
      },
    ),
  );
});
