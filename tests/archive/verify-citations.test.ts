import { beforeAll, describe, expect, test } from 'vitest';
import { recordForms } from '../../src/citing/cite/reference-formats.ts';
import {
  citationOfDataSet,
  citationOfEdition,
  citationOfFact,
  citationOfVersion,
} from '../../src/citing/cite/cited.ts';
import { citationWays } from '../../src/citing/cite/styles.ts';
import type { Citation } from '../../src/citing/cite/citation.ts';
import { historyOf } from '../../src/citing/releases/release.ts';
import { judgeCitation } from '../../src/citing/verify/judge-citation.ts';
import { makeFactIndex } from '../../src/citing/verify/make-fact-index.ts';
import type { Known } from '../../src/citing/verify/published-states.ts';
import { readCitation } from '../../src/citing/verify/read-citation.ts';
import { tellVerdict } from '../../src/citing/verify/verdict-words.ts';
import { makeIndex } from '../../src/citing/verify/make-index.ts';
import { listVersionFiles, type FrozenVersion } from '../../src/citing/versions/open-version.ts';
import { languages } from '../../src/i18n/locale.ts';
import { draftsOf } from '../../src/library/test-drafts.ts';
import { allChains } from '../../src/library/archive/read-archive.ts';
import type { Library } from '../../src/library/read-library.ts';
import { chart, fresh, moved, publish, read, release, revise, shownFact, story } from './archived-project.ts';

let library: Library;
let versions: readonly FrozenVersion[];
let known: Known;

/** Chart and data are published, and published again once the source has revised the figure that the chart shows. */
beforeAll(async () => {
  const first = await release(await publish(fresh, '2026-03-01'), '2026-03-01');
  const second = await publish(revise(first, 51), '2026-04-01', moved);
  ({ library } = read(await release(second, '2026-04-01')));
  versions = library.versions.get(chart) ?? [];
  const files = new Map(versions.flatMap(listVersionFiles).map(({ path }) => [path, ''] as const));
  known = {
    charts: new Map(Array.from(allChains(library), ([name, chain]) => [name, makeIndex(name, chain, files)] as const)),
    facts: makeFactIndex(library.releases, library.archive.dataFiles),
  };
});

const judge = (text: string, hosts: readonly string[] = ['terlindungi.example']) =>
  judgeCitation(readCitation(text, hosts), known);

/** A citation in every form that a reader can copy or download. */
const formsOf = (citation: Citation): readonly (readonly [string, string])[] => [
  ...citationWays(citation).map(({ name, text }) => [name, text] as const),
  ...recordForms.map(([form, write]) => [form, write(citation)] as const),
];

type State = 'older' | 'newest';

const pinOf = ({ hash, short, file }: Library['releases'][number]) => ({ hash, short, date: file.date });

const cited: Readonly<Record<string, (state: State, language: 'id' | 'en') => Citation>> = {
  chart(state, language) {
    const version = versions.at(state === 'older' ? 0 : -1);
    if (version === undefined) throw new Error('there are two versions');
    const [draft] = draftsOf(library);
    if (draft === undefined) throw new Error('there is a chart');
    const { hash, short, file } = version;
    return citationOfVersion({ ...draft, hash, short, file: { ...file, places: [] } }, language);
  },
  story(state, language) {
    const edition = library.storyVersions.get(story)?.at(state === 'older' ? 0 : -1);
    if (edition === undefined) throw new Error('there are two editions');
    const { hash, short, file } = edition;
    const { title } = file.words[language];
    return citationOfEdition({ story, title, published: file.published, hash, short }, library.site, language);
  },
  number(state, language) {
    const fact = historyOf(library.releases, shownFact).at(state === 'older' ? -1 : 0);
    if (!fact?.content) throw new Error('there are two states');
    return citationOfFact(fact, language, library.site);
  },
  'data set'(state, language) {
    const one = library.releases.at(state === 'older' ? 0 : -1);
    if (one === undefined) throw new Error('there are two releases');
    return citationOfDataSet(library.catalogue, pinOf(one), language, library.site);
  },
};

const swap = (text: string, digits: string): string => {
  const last = digits.at(-1) === '0' ? '1' : '0';
  return text.replaceAll(digits, digits.slice(0, -1) + last);
};

describe.each(Object.keys(cited))('a citation of a %s, in whatever form', (what) => {
  const all = (state: State) =>
    languages.flatMap((language) => {
      const citation = cited[what]?.(state, language);
      if (citation === undefined) throw new Error(what);
      return formsOf(citation).map(([form, text]) => ({ form: `${form}, ${language}`, text, citation }));
    });

  test('matches when it cites what is newest', () => {
    expect(all('newest').length).toBeGreaterThanOrEqual(14);
    for (const { form, text } of all('newest')) expect(judge(text), form).toMatchObject({ is: 'matches' });
  });

  test('is superseded when it cites what was newest once', () => {
    for (const { form, text } of all('older')) expect(judge(text), form).toMatchObject({ is: 'superseded' });
  });

  test('was altered when its fingerprint belongs to another address', () => {
    for (const { form, text, citation } of all('newest')) {
      const address = citation.address;
      const wrong = swap(text.replaceAll(address, '☞'), citation.short).replaceAll('☞', address);
      expect(wrong, form).not.toBe(text);
      expect(judge(wrong), form).toMatchObject({ is: 'altered', why: 'wrong-fingerprint' });
    }
  });

  test('was altered when the fingerprint in its address was never published', () => {
    for (const { form, text, citation } of all('newest')) {
      const wrong = text.replaceAll(citation.address, swap(citation.address, citation.short));
      expect(judge(wrong), form).toMatchObject({ is: 'altered', why: 'no-such-version' });
    }
  });

  test('may be one of several, and the worst of them is told', () => {
    const [older] = all('older');
    const [newest] = all('newest');
    expect(judge(`${newest?.text} ${older?.text}`)).toMatchObject({ is: 'superseded' });
    const made = swap(newest?.citation.address ?? '', newest?.citation.short ?? '');
    expect(judge(`${newest?.text} ${made}`)).toMatchObject({ is: 'altered' });
  });
});

describe('a citation with another figure or title than was published', () => {
  test('was altered, whatever its address and fingerprint say', () => {
    for (const language of languages) {
      const number = cited['number']?.('newest', language);
      const title = cited['chart']?.('newest', language);
      if (!number || !title) throw new Error('both are there');
      for (const [form, text] of formsOf(number)) {
        const wrong = text.replaceAll('51,00', '61,00').replaceAll('51.00', '61.00');
        expect(judge(wrong), form).toMatchObject({ is: 'altered', why: 'wrong-words' });
      }
      for (const [form, text] of formsOf(title)) {
        const wrong = text.replaceAll(title.title.slice(0, 6), 'Hampir');
        expect(judge(wrong), form).toMatchObject({ is: 'altered', why: 'wrong-words' });
      }
    }
    const verdict = judge(cited['number']?.('newest', 'id').address ?? '');
    expect(verdict).toMatchObject({ is: 'matches' });
  });

  test('was altered by a figure more before or behind the true one, or by a sign', () => {
    const { address, short } = cited['number']?.('newest', 'id') ?? expect.fail();
    const say = (figure: string) => judge(`Cakupan: ${figure} persen. ${address}, sidik jari ${short}.`);
    expect(say('51,00')).toMatchObject({ is: 'matches' });
    for (const figure of ['151,00', '1.51,00', '51,001', '−51,00', '51', '5100'])
      expect(say(figure), figure).toMatchObject({ is: 'altered', why: 'wrong-words' });
  });

  test('is told what we did publish', () => {
    const citation = cited['number']?.('newest', 'en');
    const text = formsOf(citation ?? expect.fail()).find(([form]) => form === 'BibTeX')?.[1] ?? '';
    const told = tellVerdict(judge(text.replace('51.00', '61.00')), 'en');
    expect(told.sentences.join(' ')).toContain('As published: 51.00\u00a0percent.');
  });
});

describe('a number that was revised', () => {
  test('is told as it was and as it is, since when, with the way to its history', () => {
    const verdict = judge(cited['number']?.('older', 'en').address ?? '');
    const { sentences, links } = tellVerdict(verdict, 'en');
    expect(sentences).toEqual([
      'Published on 1 March 2026: 52.08\u00a0percent. Since 1 April 2026: 51.00\u00a0percent.',
    ]);
    expect(links.map(({ path }) => path)).toEqual([
      `/en/facts/${shownFact}/#v-${historyOf(library.releases, shownFact).at(-1)?.short}`,
    ]);
  });

  test('that was withdrawn later is superseded and says so', () => {
    const gone = {
      ...known,
      facts: {
        releases: [],
        facts: {
          x: [
            { hash: 'ab'.repeat(32), published: '2026-03-01', says: { id: '1', en: '1' } },
            { hash: null, published: '2026-04-01', says: null },
          ],
        },
      },
    };
    const verdict = judgeCitation(readCitation(`/angka/x/#v-${'ab'.repeat(8)}`, []), gone);
    expect(verdict).toMatchObject({ is: 'superseded' });
    expect(tellVerdict(verdict, 'en').sentences.join(' ')).toContain('withdrawn on 1 April 2026');
  });

  test('and came back to what it was matches again', () => {
    const [a, b] = ['ab', 'cd'].map((pair) => ({ hash: pair.repeat(32), published: '2026-03-01', says: null }));
    const back = { ...known, facts: { releases: [], facts: { x: [a, b, a].filter((each) => each !== undefined) } } };
    expect(judgeCitation(readCitation(`/angka/x/#v-${'ab'.repeat(8)}`, []), back)).toMatchObject({ is: 'matches' });
  });
});

describe('an address', () => {
  const zeros = '0'.repeat(16);

  test('of a chart matches, is superseded, shows the newest, or was never published', () => {
    const [one = '', two = ''] = versions.map(({ short }) => short);
    expect(judge(`https://terlindungi.example/v/${chart}/${two}/`)).toMatchObject({ is: 'matches' });
    expect(judge(`see [it](https://terlindungi.example/v/${chart}/${one}/en/).`)).toMatchObject({ is: 'superseded' });
    expect(judge(`https://terlindungi.example/v/${chart}/${two}/perubahan/`)).toMatchObject({ is: 'matches' });
    expect(judge(`<iframe src="https://terlindungi.example/en/embed/${chart}/${one}/dark/">`)).toMatchObject({
      is: 'superseded',
    });
    expect(judge(`/v/${chart}/${zeros}/`)).toMatchObject({ is: 'altered', why: 'no-such-version' });
    expect(judge(`/v/${chart}/${two.slice(0, 15)}/`)).toMatchObject({ is: 'altered', why: 'no-such-version' });
    expect(judge(`/v/${chart}/${two}0/`)).toMatchObject({ is: 'altered', why: 'no-such-version' });
    expect(judge(`/v/${chart}/${two}/nothing.csv`)).toMatchObject({ is: 'altered', why: 'no-such-file' });
    expect(judge(`/grafik/${chart}/`)).toMatchObject({ is: 'live', newest: { version: two } });
    expect(judge(`/embed/${chart}/dark/`)).toMatchObject({ is: 'live' });
    expect(judge('/v/some-other-chart/0123456789abcdef/')).toEqual({ is: 'unknown' });
  });

  test('of a file of a version matches', () => {
    for (const version of versions) {
      const is = version === versions.at(-1) ? 'matches' : 'superseded';
      for (const { path, name } of listVersionFiles(version))
        expect(judge(path)).toMatchObject({ is, where: { file: name } });
    }
  });

  test('of a number shows the newest unless a fingerprint stands in it or beside it', () => {
    const older = historyOf(library.releases, shownFact).at(-1)?.short ?? '';
    expect(judge(`/angka/${shownFact}/`)).toMatchObject({ is: 'live', newest: { kind: 'fact' } });
    expect(judge(`/en/facts/${shownFact}/#v-${older}`)).toMatchObject({ is: 'superseded' });
    expect(judge(`/en/facts/${shownFact}/%23v-${older}`)).toMatchObject({ is: 'superseded' });
    expect(judge(`52,08 persen, /angka/${shownFact}/, sidik jari ${older}`)).toMatchObject({ is: 'superseded' });
    expect(judge(`/angka/${shownFact}/#v-${zeros}`)).toMatchObject({ is: 'altered', why: 'no-such-version' });
    expect(judge(`/angka/${shownFact}/, sidik jari ${zeros}`)).toMatchObject({
      is: 'altered',
      why: 'wrong-fingerprint',
    });
    expect(judge('/angka/no-such-number/')).toEqual({ is: 'unknown' });
    expect(judge('/angka/constructor/')).toEqual({ is: 'unknown' });
  });

  test('on another site is none of ours, unless it is a copy that is asked', () => {
    const path = `/v/${chart}/${versions.at(-1)?.short}/`;
    expect(judge(`https://terlindungl.example${path}`)).toEqual({ is: 'unknown' });
    expect(judge(`terlindungi.example.evil.org${path}`)).toEqual({ is: 'unknown' });
    expect(judge(`https://example.org/en/facts/${shownFact}/`)).toEqual({ is: 'unknown' });
    expect(judge(`http://localhost:4321${path}`, ['localhost:4321'])).toMatchObject({ is: 'matches' });
    expect(judge(`https://web.archive.org/web/2026/https://terlindungi.example${path}`)).toMatchObject({
      is: 'matches',
    });
  });

  test('is found at once in a text as long as a book that holds none', () => {
    expect(judge(`${'a'.repeat(200_000)} ${'a.'.repeat(100_000)} ${'/en/v/-'.repeat(20_000)}`)).toEqual({
      is: 'unknown',
    });
  });
});
