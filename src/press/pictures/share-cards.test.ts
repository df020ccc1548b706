import { expect, test, vi } from 'vitest';
import { xmlError } from '../../charts/testing/chart-laws.ts';
import { shareAddress, shareShapes, writeShareCard, type ShareWords } from '../../citing/picture/share-card.ts';
import type { Version } from '../../citing/versions/version.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { getLibrary } from '../../library/library.ts';
import { draftsOf } from '../../library/test-drafts.ts';
import { parse, printed } from './test-xml.ts';

// A hundred pictures, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const versions = draftsOf(getLibrary());
const shapes = ['square', 'upright'] as const;

const wordsOf = (version: Version, language: Language): ShareWords => ({
  language,
  corner: 'Grafik',
  headline: version.file.words[language].title,
  lead: version.file.words[language].subtitle,
  address: `terlindungi.example/grafik/${version.chart.id}/`,
  version,
});

const flat = (text: string) => text.replaceAll(/\s/g, '');

test('every chart has a square and an upright card with its headline, its origin and its address', () => {
  for (const version of versions)
    for (const language of languages)
      for (const shape of shapes) {
        const words = wordsOf(version, language);
        const elements = parse(writeShareCard(words, shape));
        const text = flat(printed(elements));
        for (const said of ['Terlindungi', words.headline, words.address, 'CC BY 4.0'])
          expect(text, version.chart.id).toContain(flat(said));
        const { width, height } = shareShapes[shape];
        expect(elements[0]?.attributes).toMatchObject({ width: String(width), height: String(height) });
      }
});

test('the charts’ own code draws all of them but those that nobody could read', () => {
  const inWords = versions.filter((version) =>
    writeShareCard(wordsOf(version, 'id'), 'upright').includes('scale(1.6)'),
  );
  expect(inWords.map(({ chart }) => chart.id)).toEqual([]);
});

test('a story without a chart is its headline and standfirst', () => {
  const words: ShareWords = {
    language: 'id',
    corner: 'Cek fakta',
    headline: 'Persen dari siapa?',
    lead: 'Empat penyebut untuk satu kota.',
    address: 'terlindungi.example/cerita/persen-dari-siapa/',
    version: null,
  };
  for (const shape of shapes) expect(flat(printed(parse(writeShareCard(words, shape))))).toContain(flat(words.lead));
});

test('a card has another address as soon as it says or shows something else', () => {
  const [version] = versions;
  if (!version) throw new Error('no charts');
  const words = wordsOf(version, 'id');
  const other = { ...version, short: '0123456789abcdef' };
  const addresses = [words, { ...words, headline: 'Lain' }, { ...words, version: other }].flatMap((said) =>
    shapes.map((shape) => shareAddress('x', said, shape)),
  );
  expect(new Set(addresses).size).toBe(6);
  expect(shareAddress('x', { ...words }, 'square')).toBe(addresses[0]);
});

test('no sign in its words breaks it', () => {
  const [version] = versions;
  if (!version) throw new Error('no charts');
  const hostile = '<b>&"\']]>';
  const words = { ...wordsOf(version, 'en'), corner: hostile, headline: hostile, lead: hostile, address: hostile };
  for (const shape of shapes) expect(xmlError(writeShareCard(words, shape))).toBeNull();
});
