import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { footnoteLabels } from './footnote-labels.ts';

const build = (file: string) => {
  const result = mdxToJs('Baru.[^1]\n\n[^1]: Catatan.\n', {
    hastPlugins: [footnoteLabels],
    fileURL: new URL(`file:///content/stories/x/${file}`),
  });
  return result.code;
};

test('footnotes are labelled in the language of the page', () => {
  const [id, en] = [build('id.mdx'), build('en.mdx')];
  expect(id).toContain('Catatan kaki');
  expect(id).toContain('Kembali ke rujukan 1');
  expect(id).not.toMatch(/Footnotes|Back to reference/);
  expect(en).toContain('Footnotes');
  expect(en).toContain('Back to reference 1');
});
