import { beforeAll, describe, expect, test } from 'vitest';
import { citationOfFact } from '../../src/citing/cite/cited.ts';
import { recordForms } from '../../src/citing/cite/reference-formats.ts';
import { citationWays } from '../../src/citing/cite/styles.ts';
import type { Citation } from '../../src/citing/cite/citation.ts';
import { historyOf } from '../../src/citing/releases/release.ts';
import { checkFile, checkText, type Records } from '../../src/citing/verify/check.ts';
import { makeFactIndex } from '../../src/citing/verify/make-fact-index.ts';
import { makeIndex } from '../../src/citing/verify/make-index.ts';
import {
  findVersionFile,
  listVersionFiles,
  openCitations,
  openRecords,
  type FrozenVersion,
} from '../../src/citing/versions/open-version.ts';
import { addPngTexts } from '../../src/citing/versions/pack-1.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { languages } from '../../src/i18n/locale.ts';
import { allChains } from '../../src/library/archive/read-archive.ts';
import { getDataSet } from '../../src/library/data-set.ts';
import type { Library } from '../../src/library/read-library.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { chart, fresh, moved, publish, read, release, revise, shownFact, typefaces } from './archived-project.ts';

let library: Library;
let older: Library;
let versions: readonly FrozenVersion[];
let records: Records;

beforeAll(async () => {
  const first = await release(await publish(fresh, '2026-03-01'), '2026-03-01');
  older = read(first).library;
  library = read(await release(await publish(revise(first, 51), '2026-04-01', moved), '2026-04-01')).library;
  versions = library.versions.get(chart) ?? [];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const version of versions)
    for (const file of listVersionFiles(version))
      files.set(file.path, new Uint8Array(await versionFileBytes(version, file, typefaces)));
  const chains = allChains(library);
  for (const [name, bytes] of getDataSet(library).files) files.set(`/data/${name}`, new Uint8Array(bytes));
  const sums = new Map(Array.from(files, ([path, bytes]) => [path, sha256(bytes)] as const));
  records = {
    site: library.site,
    hosts: ['terlindungi.example'],
    sha256: (bytes) => sha256(bytes),
    index: (name) => (chains.has(name) ? makeIndex(name, chains.get(name) ?? [], sums) : null),
    facts: () => makeFactIndex(library.releases, library.archive.dataFiles),
    history: (id) => historyOf(library.releases, id),
    list: () => [...sums].map(([path, hash]) => [hash, path] as const),
    file: (path) => files.get(path) ?? new Uint8Array(),
  };
});

const ask = async (text: string) => checkText(text, records, 'en');
const is = async (text: string) => (await ask(text)).map(({ verdict }) => verdict.is).join();
const newest = () => versions.at(-1) ?? expect.fail();
const factState = () => historyOf(library.releases, shownFact)[0] ?? expect.fail();

function factCitation(language: 'id' | 'en'): Citation {
  const fact = factState();
  if (fact.content === null) throw new Error('it was not withdrawn');
  return citationOfFact(fact, language, library.site);
}

const formsOfFact = (language: 'id' | 'en') => {
  const citation = factCitation(language);
  return [...citationWays(citation).map(({ text }) => text), ...recordForms.map(([, write]) => write(citation))];
};
const formsOfChart = (language: 'id' | 'en') =>
  [...openCitations(newest(), language), ...openRecords(newest(), language)].map(({ text }) => text);

describe('a citation, pasted', () => {
  test('matches in every form as we offer it, and with lines broken anywhere', async () => {
    for (const language of languages) {
      for (const text of [...formsOfFact(language), ...formsOfChart(language)]) {
        expect(await is(text), text).toBe('matches');
      }
      for (const text of [...formsOfFact(language).slice(0, 4), ...formsOfChart(language).slice(0, 4)])
        expect(await is(text.replaceAll(' ', '\n')), text).toBe('matches');
    }
  });

  test('with another author, day, speaker, period or figure is not ours, and what differs is named', async () => {
    const text = citationWays(factCitation('en'))[0]?.text ?? '';
    const content = factState().content ?? expect.fail();
    const said = content.saidBy?.en ?? '';
    const cases = [
      [said, 'Somebody Else', 'Who said it'],
      [content.printed.en.replace('\u00a0', ' '), '61.00 percent', 'Figure'],
      ['1 April 2026', '2 April 2026', 'Date'],
      ['Source: Terlindungi', 'Source: Statistics Office', 'Author'],
    ] as const;
    for (const [ours, theirs, part] of cases) {
      const wrong = text.replace(ours, theirs);
      expect(wrong, ours).not.toBe(text);
      const [answer] = await ask(wrong);
      expect(answer?.verdict, wrong).toMatchObject({ is: 'altered', why: 'wrong-words' });
      expect(answer?.told.sentences.join('\n'), wrong).toContain(`${part}: “`);
    }
    for (const form of formsOfChart('en')) {
      const wrong = form
        .replaceAll('Terlindungi', 'Kantor Lain')
        .replaceAll('terlindungi.example', 'terlindungi.example');
      expect(await is(wrong), wrong).toBe('altered');
    }
  });

  test('of any form in which a single word or number is another is never called right', async () => {
    for (const text of formsOfFact('id').slice(0, 4)) {
      const body = text.slice(0, text.indexOf('http'));
      for (const { 0: word, index } of body.matchAll(/(?<![\p{L}\p{N}])(?:\p{L}{4,}|\d{2,})(?![\p{L}\p{N}])/gu)) {
        const wrong = text.slice(0, index) + (/\d/.test(word) ? '77' : 'kambing') + text.slice(index + word.length);
        expect(await is(wrong), `${word} in ${text}`).toBe('altered');
      }
    }
  });

  test('is known when its address is wrapped, ends in marks of a sentence, is quoted in a mail or counted by somebody', async () => {
    const path = `/v/${chart}/${newest().short}/`;
    const address = `https://terlindungi.example${path}`;
    for (let at = 30; at < address.length - 1; at += 1) {
      for (const breaking of ['\n', '\r\n    ', '\n> '])
        expect(await is(`See ${address.slice(0, at)}${breaking}${address.slice(at)} for more.`), `${at}`).toBe(
          'matches',
        );
    }
    for (const end of [').', ',', '.', '”.', '>', ');', '!', '…', '”'])
      expect(await is(`(${address}${end} Next`), end).toBe('matches');
    expect(await is(`https://l.example/?u=https%3A%2F%2Fterlindungi.example${encodeURIComponent(path)}`)).toBe(
      'matches',
    );
    expect(await is(`https://www.terlindungi.example${path}?utm_source=x`)).toBe('matches');
    expect(await is(`/v/${chart}/`)).toBe('live');
    const [slug = ''] = library.stories.keys();
    for (const story of [`/cerita/${slug}/`, `https://terlindungi.example/en/stories/${slug}/#tabel`])
      expect(await is(story), story).toBe('live');
    expect(await is('/cerita/tidak-ada/')).toBe('unknown');
  });

  test('is found by its short fingerprint alone', async () => {
    for (const digits of [newest().short, newest().short.slice(0, 8), `Version ${newest().short.slice(0, 8)}`])
      expect(await is(digits), digits).toBe('matches');
    const { short } = factState();
    expect(await is(`${short?.slice(0, 4)} ${short?.slice(4, 8)} ${short?.slice(8)}`)).toBe('matches');
    expect(await is('00000000')).toBe('unknown');
  });

  test('may be one of several, each judged by itself', async () => {
    const [one = '', two = ''] = versions.map(({ short }) => `https://terlindungi.example/v/${chart}/${short}/`);
    for (const seam of ['\n', '\n\n', ' ']) expect(await is(`${one}${seam}${two}`)).toBe('superseded,matches');
    for (const form of [0, 1, 4, 5, 6]) {
      const both = [formsOfChart('en')[form] ?? '', formsOfFact('en')[form] ?? ''];
      expect(await is(both.join('\n\n')), both.join('\n\n')).toBe('matches,matches');
      const wrong = both[1]?.replaceAll('51.00', '61.00') ?? '';
      expect(await is([both[0], wrong].join('\n')), wrong).toBe('matches,altered');
    }
  });
});

describe('a file', () => {
  const check = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const [answer] = await checkFile({ name, bytes }, records, 'en');
    return answer ?? expect.fail();
  };

  test('that a program saved anew matches: only what it says counts, in a version and in the data', async () => {
    const paths = [
      findVersionFile(newest(), 'csv', 'id').path,
      findVersionFile(newest(), 'svg', 'en').path,
      '/data/facts.csv',
      '/data/places.json',
    ];
    for (const path of paths) {
      const text = new TextDecoder().decode(await records.file(path));
      const name = path.split('/').at(-1) ?? '';
      for (const saved of [`\ufeff${text}`, text.replaceAll(/\r?\n/g, '\r\n'), text.replaceAll('\r\n', '\n')]) {
        if (saved === text) continue;
        const { verdict } = await check(name, new TextEncoder().encode(saved));
        expect(verdict, `${name} ${JSON.stringify(saved.slice(0, 20))}`).toMatchObject({ is: 'matches', form: 'text' });
      }
    }
  });

  test('of any release of the data is confirmed, whichever file of it', async () => {
    for (const [name, bytes] of getDataSet(older).files) {
      const { verdict } = await check(name, new Uint8Array(bytes));
      expect(['matches', 'superseded'], name).toContain(verdict.is);
    }
  });

  test('that is a picture is judged by its pixels, and by what it says about itself apart from them', async () => {
    const { path, name } = findVersionFile(newest(), 'png', 'id');
    const png = await records.file(path);
    const edited = await check(name, new Uint8Array(addPngTexts(png, { Comment: 'edited' })));
    expect(edited.verdict).toMatchObject({ is: 'matches', form: 'picture', where: { file: name } });
    expect(edited.told.sentences.join(' ')).toContain('same to the pixel');
    const card = findVersionFile(newest(), 'card', 'id');
    const cropped = new Uint8Array(await records.file(card.path));
    cropped[19] = (cropped[19] ?? 0) ^ 1;
    const cut = await check(card.name, cropped);
    expect(cut.verdict.is).toBe('altered');
    expect(cut.told.sentences.join(' ')).toContain('cropped');
    const jpeg = await check('IMG-20261123-WA0001.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    expect(jpeg.verdict.is).toBe('unknown');
    expect(jpeg.told.sentences.join(' ')).toContain('At the lower edge of every picture of ours stands its address');
  });
});
