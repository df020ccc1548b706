import { expect, test } from 'vitest';
import type { Problem } from '../facts/problem.ts';
import { getLibrary } from '../library/library.ts';
import { describeEndedRates, describeHints, describeOldChecks } from './describe-record.ts';

const told = (file: string): Problem => ({ file, line: 2, column: 1, message: { id: 'Tulis lain.', en: 'Write it.' } });

test('a draft is called a draft, with what is still wrong in it and the command that finishes it', () => {
  const drafts = new Map([['gowa', { story: null, problems: [told('content/stories/gowa/id.mdx')], sources: [] }]]);
  expect(describeHints({ drafts, hints: [] }, [], 'en')).toBe(
    'Draft: gowa. It shows in npm run dev alone. 1 problem left before npm run sign -- gowa:\n  content/stories/gowa/id.mdx:2:1\n    Write it.',
  );
});

test('what stands in the way of publishing is told apart from what harms nothing', () => {
  const said = describeHints({ drafts: new Map(), hints: [told('data/.DS_Store')] }, [told('content/a')], 'id');
  expect(said?.split('\n')).toEqual([
    'Sebelum dapat diterbitkan:',
    '  content/a:2:1',
    '    Tulis lain.',
    'Tidak mengganggu, tetapi perlu diketahui:',
    '  data/.DS_Store:2:1',
    '    Tulis lain.',
  ]);
});

test('nothing is said when there is nothing to know', () => {
  expect(describeHints({ drafts: new Map(), hints: [] }, [], 'id')).toBeNull();
});

test('rates that have ended by the clock are called to mind, in the language of the editor, and none before', () => {
  const library = getLibrary();
  expect(describeEndedRates(library, '2026-12-31', 'en')).toBeNull();
  const said = describeEndedRates(library, '2027-01-01', 'id')?.split('\n') ?? [];
  expect(said[0]).toContain('Tarif yang sudah berakhir');
  expect(said.slice(1).join()).toMatch(/id\.mdx: 50\u00a0persen \(31 Desember 2026\)/);
  expect(describeEndedRates(library, '2027-04-01', 'en')).toMatch(/en\.mdx: Rp8,400 \(31 March 2027\)/);
});

test('rates in the heads of the guide are called to mind too, also those that we computed from one that ended', () => {
  const said = describeEndedRates(getLibrary(), '2027-01-01', 'id');
  expect(said).toMatch(/content\/guide\/pedagang\/id\.mdx: Rp8\.400 \(31 Desember 2026\)/);
  expect(said).not.toContain('content/guide/karyawan/');
});

test('a job of the guide that nobody has checked for three months is called to mind, and none before', () => {
  const library = getLibrary();
  expect(describeOldChecks(library, '2027-02-27', 'en')).toBeNull();
  const said = describeOldChecks(library, '2027-02-28', 'id')?.split('\n') ?? [];
  expect(said[0]).toMatch(/lebih dari 3 bulan tidak diperiksa/);
  expect(said).toContain('  content/guide/ojol/id.mdx: 27 November 2026');
  expect(said).toHaveLength(1 + library.guide.size);
});
