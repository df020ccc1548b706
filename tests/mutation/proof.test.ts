import { expect, test } from 'vitest';
import { readRecord } from '../../src/library/read-library.ts';
import { planProof } from '../../src/press/proof/plan-proof.ts';
import { readProofLook, writeProof } from '../../src/press/proof/write-proof.ts';
import { changeNotes, noNotes } from '../../src/prose/notes.ts';
import { root } from '../folders.ts';
import type { Files } from '../faults/memory-disk.ts';
import { diskOf, editText, slug, unsigned } from './signed-files.ts';

const look = await readProofLook(root);
const path = `content/stories/${slug}/id.mdx`;

function proofOf(files: Files, language: 'id' | 'en' = 'id'): string | null {
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

test('the proof sheet of a draft holds its sentences, figures, claims, charts and notes, and fetches nothing', () => {
  const sheet = proofOf(draft) ?? '';
  expect(sheet).toContain('Tidak ada yang salah menurut pemeriksaan.');
  expect(sheet).toContain('<code>mks-claimed-2025</code>');
  expect(sheet.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
  expect(sheet).toContain('Cocokkan &lt;kutipannya&gt;.');
  expect(sheet.match(/data-remark=/g)?.length).toBeGreaterThan(5);
  // What is fetched would be missing on a telephone without a network: only links to sources lead out.
  expect(sheet).not.toMatch(/<(?:link|img|iframe|script)\b[^>]*\b(?:href|src)=|@import|url\((?!["']?data:)/);
});

test('what is still wrong stands at its head, by line, and does not keep the sheet from being made', () => {
  const sheet = proofOf(
    editText(draft, path, (text) => `${text}\nAda 1.234 pekerja <Claim that="rose(x)">naik</Claim>.\n`),
    'en',
  );
  expect(sheet).toMatch(/Still wrong \(\d+\)/);
  expect(sheet).toMatch(/<b>id\.mdx:\d+<\/b> [^<]*1\.234/);
  expect(sheet).toContain('>cannot be checked yet<');
});

test('a story of which one language cannot be read has none', () => {
  expect(proofOf(editText(draft, path, (text) => text.replace('title:', 'titel:')))).toBeNull();
});
