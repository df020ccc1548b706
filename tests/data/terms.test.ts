import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/locale.ts';
import { openDisk, type Disk } from '../../src/library/disk.ts';
import { readLibrary, readRecord } from '../../src/library/read-library.ts';
import { root } from '../folders.ts';

const { glossary } = readLibrary(root);

/** The project with one of its files changed. */
const withFile = (file: string, change: (text: string) => string): Disk => {
  const disk = openDisk(root);
  return {
    ...disk,
    read(path) {
      const read = disk.read(path);
      if (path !== file || 'problems' in read) return read;
      return { bytes: new TextEncoder().encode(change(new TextDecoder().decode(read.bytes))) };
    },
  };
};

const saidOf = (file: string, change: (text: string) => string) =>
  readRecord(withFile(file, change)).problems.map(({ file: where, message }) => `${where}: ${message.en}`);

test('the terms that a citizen meets first are explained, in both languages', () => {
  for (const id of ['ucj', 'bpu', 'jkk', 'jkm', 'jht', 'peserta', 'pekerja-rentan']) {
    for (const language of languages) expect(glossary.get(id)?.definition[language].length, id).toBeGreaterThan(40);
  }
});

test('a term that the glossary does not hold is refused where it is used, with the one that was meant', () => {
  const said = saidOf('content/texts/method/id.mdx', (text) =>
    text.replace('<Term id="peserta">', '<Term id="peserat">'),
  );
  expect(said.join('\n')).toContain('There is no term "peserat" in content/glossary.json. Did you mean "peserta"?');
});

test('a definition with a figure of nobody’s, or that rests on nothing recorded, is refused', () => {
  const naked = saidOf('content/glossary.json', (text) =>
    text.replace('The budget', 'The Rp43 billion budget').replace('the budget that', 'the Rp43 billion budget that'),
  );
  expect(naked.join('\n')).toContain('Rp43 billion');
  const baseless = saidOf('content/glossary.json', (text) =>
    text.replace('["definition-participant"]', '["definition-participants"]'),
  );
  expect(baseless.join('\n')).toContain('Did you mean "definition-participant"?');
});

test('a term that stands twice is refused', () => {
  const [said] = saidOf('content/glossary.json', (text) => text.replace('"id": "jamsostek"', '"id": "ucj"')).filter(
    (one) => one.startsWith('content/glossary'),
  );
  expect(said).toContain('stands further up already');
});
