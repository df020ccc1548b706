import { expect, test } from 'vitest';
import { countChanged, describeChanges } from './describe-changes.ts';

const story = 'content/stories/iuran/';

test('a sentence that was rewritten counts once, one that was added or taken out once, and the order not at all', () => {
  const text = '---\ntitle: "a"\n---\n\nSatu. Dua. Tiga.\n';
  expect(countChanged(text, text)).toBe(0);
  expect(countChanged(text, text.replace('Dua.', 'Bukan dua.'))).toBe(1);
  expect(countChanged(text, text.replace('Tiga.', 'Tiga. Empat.'))).toBe(1);
  expect(countChanged(text, text.replace(' Dua.', ''))).toBe(1);
  expect(countChanged(text, text.replace('Satu. Dua.', 'Dua. Satu.'))).toBe(0);
});

test('the files of a story are told as one thing', () => {
  const changes = describeChanges([
    { path: `${story}id.mdx`, before: 'Satu. Dua.', after: 'Satu. Lain. Lagi.' },
    { path: `${story}en.mdx`, before: 'One. Two.', after: 'One. Other.' },
    { path: `${story}lock.json`, before: null, after: '{}' },
  ]);
  expect(changes.map(({ what }) => what)).toEqual([
    {
      id: 'Cerita iuran: 2 kalimat berubah (ID), 1 kalimat berubah (EN), disahkan',
      en: 'Story iuran: 2 sentences changed (ID), 1 sentence changed (EN), signed',
    },
  ]);
  const [added] = describeChanges([{ path: `${story}id.mdx`, before: null, after: 'Satu.' }]);
  expect(added?.what.en).toBe('Story iuran: a new story');
});

test('the record is told by its entries, a chart by its name, and the archive as one thing', () => {
  const file = (...entries: readonly object[]) => JSON.stringify({ $schema: 'x', observations: entries });
  const told = describeChanges([
    {
      path: 'data/observations/gowa.json',
      before: file({ id: 'a', value: 1 }, { id: 'b', value: 1 }),
      after: file({ id: 'a', value: 2 }, { id: 'c', value: 1 }, { id: 'd', value: 1 }),
    },
    { path: 'content/charts/iuran.json', before: null, after: '{}' },
    { path: 'content/versions/iuran/1.json', before: null, after: '{}' },
    { path: 'content/versions/seal.json', before: null, after: '{}' },
  ]);
  expect(told.map(({ what }) => what.en)).toEqual([
    '2 numbers new, 1 number changed, 1 number taken out (gowa)',
    'Chart iuran: new',
    'The archive: 2 files',
  ]);
  expect(told[0]?.what.id).toBe('2 angka baru, 1 angka diubah, 1 angka dihapus (gowa)');
});
