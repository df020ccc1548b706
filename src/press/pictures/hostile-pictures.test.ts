import naughty from 'big-list-of-naughty-strings';
import { expect, test, vi } from 'vitest';
import { xmlError } from '../../charts/testing/chart-laws.ts';
import { writeCard } from '../../citing/picture/write-card.ts';
import { writeFigureSvg, writePicture } from '../../citing/picture/write-picture.ts';
import type { Version } from '../../citing/versions/version.ts';
import { getLibrary } from '../../library/library.ts';
import { draftsOf } from '../../library/test-drafts.ts';
import { parse, printed } from './test-xml.ts';

// Hundreds of pictures, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const versions = draftsOf(getLibrary());
const [someVersion] = versions;
if (!someVersion) throw new Error('the archive is empty');
const some: Version = someVersion;

const writers = [
  ['picture', writePicture],
  ['card', writeCard],
  ['figure', writeFigureSvg],
] as const;

test('none of the 461 naughty strings breaks a file, wherever words of ours or of a source stand', () => {
  expect(naughty).toHaveLength(461);
  for (const text of naughty) {
    const { file, chart } = some;
    const hostile: Version = {
      ...some,
      chart: {
        ...chart,
        sources: chart.sources.map((source) => ({ ...source, publisher: text, title: text, url: text })),
      },
      file: {
        ...file,
        words: {
          ...file.words,
          en: { ...file.words.en, title: text, subtitle: text, note: text, description: [text] },
        },
      },
    };
    for (const [kind, write] of writers)
      expect([kind, text, xmlError(write(hostile, 'en'))]).toEqual([kind, text, null]);
  }
});

test('a ranking of twenty-four rows keeps its figures legible on a card', () => {
  const { words } = some.file;
  const rows = Array.from({ length: 24 }, (_, index) => [{ text: `Kabupaten ${index + 1}` }, { text: `${index}` }]);
  const tall: Version = {
    ...some,
    chart: { ...some.chart, draw: (...given) => ({ ...some.chart.draw(...given), height: 1000 }) },
    file: { ...some.file, words: { ...words, id: { ...words.id, table: { ...words.id.table, rows } } } },
  };
  const elements = parse(writeCard(tall, 'id'));
  for (const { name, attributes } of elements)
    if (name === 'text') expect(Number(attributes['font-size'])).toBeGreaterThan(17);
  const text = printed(elements);
  expect(text).toContain('Kabupaten 1 0');
  const left = Number(/dan (\d+) lagi/.exec(text)?.[1] ?? 0);
  expect([...text.matchAll(/Kabupaten \d+/g)].length + left).toBe(24);
});
