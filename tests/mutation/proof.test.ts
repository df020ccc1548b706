import { expect, test } from 'vitest';
import { readRecord } from '../../src/library/read-library.ts';
import { planProof } from '../../src/press/proof/plan-proof.ts';
import { readProofLook, writeProof } from '../../src/press/proof/write-proof.ts';
import { changeNotes, noNotes } from '../../src/prose/notes.ts';
import { root } from '../folders.ts';
import { paintByCamera, photoWords, secretPlace } from '../photographed-story.ts';
import type { Files } from '../faults/memory-disk.ts';
import { diskOf, editText, slug, unsigned } from './signed-files.ts';

const look = await readProofLook(root);
const path = `content/stories/${slug}/id.mdx`;

function proofOf(files: Files, language: 'id' | 'en' = 'id'): Promise<string | null> {
  const disk = diskOf(files);
  const reading = readRecord(disk, undefined, 'with drafts');
  const now = new Date('2026-11-27T03:38:00Z');
  const at = '2026-11-27T11:38:00+08:00';
  const written = changeNotes(noNotes, { do: 'write', text: 'Cocokkan <kutipannya>.', about: null }, 'Penulis', at);
  const sheet = planProof(slug, { disk, reading, typed: null, language, now });
  return writeProof({ ...sheet, notes: written }, look);
}

const draft = ['id', 'en'].reduce(
  (files, language) =>
    editText(files, `content/stories/${slug}/${language}.mdx`, (text) =>
      text.replace('byline:', 'draft: true\nbyline:'),
    ),
  unsigned,
);

test('the proof sheet of a draft holds its sentences, figures, claims, charts and notes, and fetches nothing', async () => {
  const sheet = (await proofOf(draft)) ?? '';
  expect(sheet).toContain('Tidak ada yang salah menurut pemeriksaan.');
  expect(sheet).toContain('<code>mks-claimed-2025</code>');
  expect(sheet.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
  expect(sheet).toContain('Cocokkan &lt;kutipannya&gt;.');
  expect(sheet.match(/data-remark=/g)?.length).toBeGreaterThan(5);
  // What is fetched would be missing on a telephone without a network: only links to sources lead out.
  expect(sheet).not.toMatch(/<(?:link|img|iframe|script)\b[^>]*\b(?:href|src)=|@import|url\((?!["']?data:)/);
});

test('what is still wrong stands at its head, by line, and does not keep the sheet from being made', async () => {
  const sheet = await proofOf(
    editText(draft, path, (text) => `${text}\nAda 1.234 pekerja <Claim that="rose(x)">naik</Claim>.\n`),
    'en',
  );
  expect(sheet).toMatch(/Still wrong \(\d+\)/);
  expect(sheet).toMatch(/<b>id\.mdx:\d+<\/b> [^<]*1\.234/);
  expect(sheet).toContain('>cannot be checked yet<');
});

test('a story of which one language cannot be read has none', async () => {
  expect(await proofOf(editText(draft, path, (text) => text.replace('title:', 'titel:')))).toBeNull();
});

test('a photo travels in the sheet, with what stands below it in each language, and without what its camera noted', async () => {
  const folder = `content/stories/${slug}/photos/`;
  const withPhoto = ['id', 'en'].reduce(
    (files, language) =>
      editText(files, `content/stories/${slug}/${language}.mdx`, (text) =>
        text.replace('<Chart', '<Photo name="pasar" />\n\n<Chart'),
      ),
    new Map(draft)
      .set(`${folder}pasar.jpg`, new Uint8Array(await paintByCamera(900, 1200)))
      .set(`${folder}pasar.json`, new TextEncoder().encode(JSON.stringify(photoWords))),
  );
  const sheet = (await proofOf(withPhoto)) ?? '';
  expect(sheet.match(/<img src="data:image\/webp;base64,/g)).toHaveLength(2);
  expect(sheet).toContain(`alt="${photoWords.alt.en}"`);
  expect(sheet).toContain('Rina Contoh · CC BY 4.0');
  expect(sheet).not.toContain(Buffer.from(secretPlace).toString('base64').slice(2, 20));
});
