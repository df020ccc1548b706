import { expect, test } from 'vitest';
import type { Source } from '../../facts/schema/subject.ts';
import { sourceNames } from './embed.ts';

const source = (publisher: string, published: string | null): Source => ({
  id: `${publisher}-${published ?? ''}`,
  publisher,
  title: 't',
  url: 'https://example.org/',
  published,
  accessed: '2026-01-01',
  language: 'id',
  kind: 'news',
  speakers: [],
  note: null,
});

test.each([
  [[source('Antara', '2025-03-17')], 'Antara, 17 Maret 2025', 'Antara, 17 March 2025'],
  [[source('Antara', null)], 'Antara', 'Antara'],
  [[source('Antara', '2025-03-17'), source('Antara', '2025-04')], 'Antara, 2025', 'Antara, 2025'],
  [[source('Antara', '2024'), source('Fajar', '2026')], 'Antara dan Fajar, 2024–2026', 'Antara and Fajar, 2024–2026'],
  [['A', 'B', 'C', 'D'].map((name) => source(name, null)), 'A, B, C, dan D', 'A, B, C and D'],
  [
    ['A', 'B', 'C', 'D', 'E'].map((name) => source(name, '2024')),
    'A, B, C, dan 2 lainnya, 2024',
    'A, B, C and 2 others, 2024',
  ],
])('a source line under a chart reads: %#', (sources, id, en) => {
  expect(sourceNames(sources, 'id')).toBe(id);
  expect(sourceNames(sources, 'en')).toBe(en);
});
