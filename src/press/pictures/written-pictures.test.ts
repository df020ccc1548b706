import { describe, expect, test, vi } from 'vitest';
import { exampleCatalogue, type Example } from '../../charts/example.ts';
import { allExamples, openExample } from '../../charts/testing/chart-laws.ts';
import { allowedTags, type SvgNode } from '../../charts/svg/svg.ts';
import { writeCard } from '../../citing/picture/write-card.ts';
import { writeFigureSvg, writePicture } from '../../citing/picture/write-picture.ts';
import type { Version } from '../../citing/versions/version.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { getLibrary } from '../../library/library.ts';
import { draftsOf } from '../../library/test-drafts.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import { textsInWideFace } from './test-texts.ts';
import { parse, printed } from './test-xml.ts';

// Hundreds of pictures, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const versions = draftsOf(getLibrary());
const each = versions.flatMap((version) => languages.map((language) => [version.chart.id, language, version] as const));
const [someVersion] = versions;
if (!someVersion) throw new Error('the archive is empty');
const some: Version = someVersion;

/** An example of a chart type as a version, for pictures of all types. */
function versionOf(example: Example): Version {
  const chart = openExample(example);
  const words = (language: Language) => ({
    title: chart.title[language],
    subtitle: chart.subtitle[language],
    note: chart.note?.[language] ?? null,
    description: [...chart.describe(language)],
    labels: [],
    table: {
      columns: [],
      rows: chart.table(language).rows.map((row) => row.map(({ text }) => ({ text }))),
    },
  });
  const file = { ...some.file, words: { id: words('id'), en: words('en') } };
  return { ...some, chart, file, catalogue: exampleCatalogue(example.facts) };
}

const writers = [
  ['picture', writePicture],
  ['card', writeCard],
  ['figure', writeFigureSvg],
] as const;

describe.each(each)('the files of %s (%s)', (_id, language, version) => {
  const address = `terlindungi.example/v/${version.chart.id}/${version.short}/${language === 'en' ? 'en/' : ''}`;

  test.each([
    ['picture', writePicture],
    ['card', writeCard],
  ] as const)('the %s carries title, day, source, licence and address in print', (_kind, write) => {
    const text = printed(parse(write(version, language)));
    const { title, subtitle } = version.file.words[language];
    // Lines break at spaces, and an address after a slash.
    const flat = (words: string) => words.replaceAll(/\s/g, '');
    const day = version.file.published.slice(8).replace(/^0/, '');
    for (const words of [title, subtitle, 'CC BY 4.0 · Terlindungi', address])
      expect(flat(text)).toContain(flat(words));
    expect(text).toMatch(
      new RegExp(`(Versi|Version of) ${day} [A-Z]\\p{L}+ ${version.file.published.slice(0, 4)}`, 'u'),
    );
    expect(text).toMatch(/(Sumber|Source): \S/);
  });

  test('the picture says in its metadata what it is, from whom, on which terms and where it stays', () => {
    const elements = parse(writePicture(version, language));
    const values = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
    expect(values('dc:title')).toEqual([version.file.words[language].title, 'Terlindungi']);
    expect(values('dc:date')).toEqual([version.file.published]);
    expect(values('dc:identifier')).toEqual([`https://${address}`, `sha256:${version.hash}`]);
    expect(values('dc:language')).toEqual([language]);
    expect(values('dc:source')).toHaveLength(version.chart.sources.length);
    for (const { url } of version.chart.sources) expect(values('dc:source').join()).toContain(url);
    expect(elements.find(({ name }) => name === 'cc:license')?.attributes['rdf:resource']).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(values('title')).toEqual([version.file.words[language].title]);
    expect(values('desc')).toEqual([version.file.words[language].description.join(' ')]);
  });

  test.each(writers)('the %s is the same twice', (_kind, write) => {
    expect(write(version, language)).toBe(write(version, language));
  });
});

describe.each(allExamples.map((example) => [example.spec.type, example.name, versionOf(example)] as const))(
  'the %s "%s"',
  (_type, _name, version) => {
    test.each(languages)('is plain numbers and written-out colours in a download (%s)', (language) => {
      for (const write of [writePicture, writeCard]) {
        const text = write(version, language);
        for (const { name, attributes } of parse(text)) {
          if (!name.includes(':')) expect([...allowedTags, 'svg']).toContain(name);
          if (!['metadata', 'title', 'desc', 'text', 'tspan'].includes(name) && !name.includes(':'))
            expect(Object.values(attributes).join(' ')).not.toMatch(/%|var\(|NaN|undefined/);
          expect(Object.keys(attributes)).not.toContain('class');
          expect(Object.keys(attributes)).not.toContain('style');
        }
      }
    });

    test.each(languages)(
      'prints in every picture each word and figure of the chart, its legend too (%s)',
      (language) => {
        const textsOf = (nodes: readonly (SvgNode | string)[]): readonly string[] =>
          nodes.flatMap((node) => (typeof node === 'string' ? [node] : textsOf(node.children)));
        // Each is drawn for a column of its own, and a wide one has other labels.
        for (const [write, narrowest] of [[writePicture, 664] as const, [writeFigureSvg, 288] as const]) {
          const drawing = version.chart.draw(language, inkTheme(palettes.light), { narrowest });
          const words = [drawing, ...(drawing.after ?? [])].flatMap(({ elements }) => textsOf(elements));
          const text = printed(parse(write(version, language)));
          expect(words.filter((word) => !text.includes(word))).toEqual([]);
        }
      },
    );

    test.each(languages)('survives a system that strips styles, classes and ids (%s)', (language) => {
      for (const scheme of ['light', 'dark'] as const) {
        const elements = parse(writeFigureSvg(version, language, scheme));
        for (const { attributes } of elements) {
          for (const name of ['class', 'style', 'id', 'href']) expect(Object.keys(attributes)).not.toContain(name);
          expect(Object.values(attributes).join(' ')).not.toContain('url(');
        }
        // No text is sized by its column.
        for (const { name, attributes } of elements)
          if (name === 'text') expect(Number(attributes['font-size'])).toBeGreaterThanOrEqual(13);
        expect(elements[0]?.attributes).toMatchObject({ role: 'img', width: '100%' });
      }
    });
  },
);

/** Lines of one height that reach into each other by more than a screen can show; what a halo draws twice is one line. */
function meetings(texts: ReturnType<typeof textsInWideFace>): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          other.words !== one.words &&
          Math.abs(other.baseline - one.baseline) < Math.min(one.size, other.size) * 0.7 &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.6,
      )
      .map((other) => `"${one.words}" and "${other.words}" meet`),
  );
}

describe('opened where the typeface is missing, in the wider letters of DejaVu Sans,', () => {
  test.each([
    ...versions.map((version) => [version.chart.id, version] as const),
    ...allExamples.map((example) => [`${example.spec.type} ${example.name}`, versionOf(example)] as const),
  ])('no title and no label of %s is cut off, leaves the picture or runs into another', (_name, version) => {
    for (const language of languages) {
      for (const write of [writePicture, writeCard]) {
        const picture = write(version, language);
        const width = Number(parse(picture)[0]?.attributes['width']);
        const texts = textsInWideFace(picture);
        expect(texts.length).toBeGreaterThan(3);
        const outside = texts.filter(({ left, right }) => left < 0 || right > width);
        expect([...outside.map(({ words }) => `"${words}" leaves it`), ...meetings(texts)], language).toEqual([]);
      }
    }
  });
});
