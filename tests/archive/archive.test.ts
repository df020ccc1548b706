import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEdition, openEditionPage } from '../../src/citing/versions/open-edition.ts';
import { openVersion } from '../../src/citing/versions/open-version.ts';
import { checkBuiltSite } from '../../src/library/archive/built-site.ts';
import { findPublishable, findUnpublished, planVersions } from '../../src/library/archive/publish.ts';
import type { Decision } from '../../src/library/archive/publishable.ts';
import { allChains, archivedAt, checkAddress } from '../../src/library/archive/read-archive.ts';
import type { Files } from '../faults/memory-disk.ts';
import {
  chart,
  editText,
  fresh,
  looks,
  moved,
  problemsOf,
  publish,
  read,
  record,
  release,
  revise,
  published,
  shownFact,
  siteFrom,
  story,
  siteOf,
  withTexts,
} from './archived-project.ts';

let first: Files;
let second: Files;

beforeAll(async () => {
  first = await publish(fresh, '2026-03-01');
  second = await publish(revise(first, 51), '2026-04-01', moved);
});

const archived = (files: Files) => [...files.keys()].filter((path) => path.startsWith('content/versions/'));
const without = (files: Files, path: string): Files => new Map([...files].filter(([name]) => name !== path));
const versionFiles = (files: Files, name: string = chart) =>
  archived(files).filter((path) => path.startsWith(`content/versions/${name}/`));
const chainOf = (files: Files, name: string) => allChains(read(files).library).get(name) ?? expect.fail();

describe('publishing', () => {
  test.each(published)(
    'gives a new chart and a new story its first version, and finds nothing more to do: %s',
    (name) => {
      expect(problemsOf(first)).toEqual([]);
      expect(versionFiles(first, name)).toHaveLength(1);
      expect(findUnpublished(read(first))).toEqual([]);
    },
  );

  test('twice over writes nothing new', async () => {
    expect(await publish(first, '2027-01-01')).toEqual(first);
  });

  test.each(published)('adds a version for what changed and leaves every byte of the first as it was: %s', (name) => {
    expect(problemsOf(second)).toEqual([]);
    expect(versionFiles(second, name)).toHaveLength(2);
    for (const path of versionFiles(first, name)) expect(second.get(path)).toEqual(first.get(path));
    const [one, two] = chainOf(second, name);
    expect(two?.file.previous).toBe(one?.hash);
  });

  test('only adds lines to the lists', () => {
    const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
    for (const path of ['content/versions/addresses.txt', 'content/versions/files.txt'])
      expect(text(second, path).startsWith(text(first, path))).toBe(true);
  });

  test.each(published)(
    'refuses what changed without a reason, with a reason that cannot be right, or with a figure in its note: %s',
    (name) => {
      const reading = read(revise(first, 51));
      const plan = (decision: typeof moved | null) =>
        planVersions(
          reading.library,
          findUnpublished(reading).filter(({ id }) => id === name),
          new Map(decision ? [[name, decision]] : []),
          '2026-04-01',
          looks,
        );
      expect(plan(null)).toHaveProperty('refusal');
      expect(plan({ ...moved, reason: 'wording' })).toHaveProperty('refusal');
      expect(plan({ ...moved, reason: 'redrawn' })).toHaveProperty('refusal');
      expect(plan({ ...moved, note: { id: 'Kini 51,0 persen.', en: 'Now higher.' } })).toHaveProperty('refusal');
      expect(plan(moved)).toHaveProperty('writes');
    },
  );

  test('refuses a story whose charts were never published: an edition names their versions', () => {
    const reading = read(fresh);
    const alone = findUnpublished(reading).filter(({ id }) => id === story);
    const plan = planVersions(reading.library, alone, new Map(), '2026-03-01', looks);
    expect('refusal' in plan && plan.refusal.en).toContain(`npm run archive -- ${chart}`);
  });

  test('names in an edition the state of each number and the version of each chart that it showed', () => {
    for (const [index, files] of [first, second].entries()) {
      const edition = read(files).library.storyVersions.get(story)?.[index] ?? expect.fail();
      const version = read(files).library.versions.get(chart)?.[index] ?? expect.fail();
      const { body } = openEditionPage(edition, 'id');
      expect(body).toContain(`href="/v/${chart}/${version.short}/"`);
      const state = edition.file.states[shownFact] ?? expect.fail();
      expect(body).toContain(`href="/angka/${shownFact}/#v-${state.slice(0, 16)}"`);
      expect(body).not.toMatch(/[⟦⟧]/);
    }
  });
});

describe('a story of which only words changed', () => {
  const reworded = () =>
    editText(first, `content/stories/${story}/en.mdx`, (text) => text.replace('byline: "', 'byline: "The '));
  const decide = (reason: Decision['reason']) => {
    const reading = read(reworded());
    const note = { id: 'Katanya diperjelas.', en: 'Made clearer.' };
    return planVersions(
      reading.library,
      findUnpublished(reading),
      new Map([[story, { reason, note }]]),
      '2026-04-01',
      looks,
    );
  };

  test('needs an edition, be it in one language, for that reason and no other', () => {
    expect(findUnpublished(read(reworded())).map(({ id }) => id)).toEqual([story]);
    expect(decide('wording')).toHaveProperty('writes');
    for (const reason of ['source-revised', 'new-figures', 'redrawn'] as const)
      expect(decide(reason), reason).toHaveProperty('refusal');
  });
});

describe('a chart of which only words changed', () => {
  /** The first archive with one text of the chart's file written otherwise. */
  const reworded = (from: string, to: string): Files => {
    const path = `content/charts/${chart}.json`;
    const text = new TextDecoder().decode(first.get(path));
    expect(text).toContain(from);
    return withTexts(first, new Map([[path, text.replace(from, to)]]));
  };
  const worded: Decision = { reason: 'wording', note: { id: 'Katanya diperjelas.', en: 'Made clearer.' } };
  const plan = (files: Files, decision: Decision) => {
    const reading = read(files);
    return planVersions(reading.library, findUnpublished(reading), new Map([[chart, decision]]), '2026-04-01', looks);
  };
  const told = async (files: Files) => {
    const change = read(await publish(files, '2026-04-01', worded))
      .library.versions.get(chart)
      ?.at(-1)?.file.change;
    return { id: change?.page.id.html ?? '', en: change?.page.en.html ?? '' };
  };
  const inOneLanguage = () => reworded('"en": "Makassar"', '"en": "City of Makassar"');

  test('needs a version, be it a label in one language', () => {
    expect(findUnpublished(read(inOneLanguage())).map(({ id }) => id)).toEqual([chart]);
  });

  test('is never told as a mere redrawing, in neither language', async () => {
    const { id, en } = await told(inOneLanguage());
    for (const html of [id, en]) expect(html).not.toMatch(/hanya gambarnya|only the picture/);
    expect(id).toContain('bahasa Inggrisnya');
  });

  test('cannot be said to follow from other figures of the source, nor from a drawing', () => {
    expect(plan(inOneLanguage(), moved)).toHaveProperty('refusal');
    expect(plan(inOneLanguage(), { ...worded, reason: 'redrawn' })).toHaveProperty('refusal');
    expect(plan(inOneLanguage(), worded)).toHaveProperty('writes');
  });

  test('is not published with the sample of a note, or with the signs that the archive itself uses', () => {
    for (const en of ['…', 'The title ⟦abc⟧ made clearer.'])
      expect(plan(inOneLanguage(), { ...worded, note: { ...worded.note, en } })).toHaveProperty('refusal');
  });
});

describe('the address under which an archive was published', () => {
  const at = (address: string) => {
    const { library } = read(first);
    return checkAddress(library.versions, { ...library.site, address });
  };

  test('is that of the site, or check and build stop and say what to do', () => {
    const { library } = read(first);
    expect(archivedAt(allChains(library))).toBe(library.site.address);
    expect(at(library.site.address)).toEqual([]);
    const [problem] = at('https://terlindungi.id');
    expect(problem).toMatchObject({ file: 'content/site.json' });
    expect(problem?.message.en).toContain('npm run archive');
  });

  test('may never become another once it is real', () => {
    const published = new Map(
      Array.from(read(first).library.versions, ([id, chain]) => [
        id,
        chain.map((version) => ({
          ...version,
          text: version.text.replaceAll('terlindungi.example', 'terlindungi.id'),
        })),
      ]),
    );
    const [problem] = checkAddress(published, read(first).library.site);
    expect(problem?.message.en).toContain('Write "https://terlindungi.id"');
  });
});

describe('an archive that somebody has touched', () => {
  test('is refused when a single byte differs anywhere in any of its files', () => {
    const paths = archived(second);
    fc.assert(
      fc.property(
        fc.nat(paths.length - 1),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        (index, where, flip) => {
          const path = paths[index] ?? '';
          const bytes = new Uint8Array(second.get(path) ?? []);
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          expect(problemsOf(new Map([...second, [path, bytes]])).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });

  test('is refused when a byte order mark is put before a version', () => {
    const [path = ''] = versionFiles(second);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...(second.get(path) ?? [])]);
    expect(problemsOf(new Map([...second, [path, marked]])).map(({ file }) => file)).toEqual([path]);
  });

  test('is refused when any of its versions or lists is gone, the newest version among them', () => {
    for (const path of archived(second)) expect(problemsOf(without(second, path)), path).not.toEqual([]);
  });

  test('is refused when a line is taken from the end of a list, and told how to get it back', () => {
    const path = 'content/versions/addresses.txt';
    const text = new TextDecoder().decode(second.get(path));
    const [problem, ...more] = problemsOf(withTexts(second, new Map([[path, text.replace(/[^\n]+\n$/, '')]])));
    expect(problem).toMatchObject({ file: path });
    expect(problem?.message.en).toContain('git checkout');
    expect(more).toEqual([]);
  });

  test('is refused when a file of another kind lies in it', () => {
    const path = `content/versions/${chart}/notes.txt`;
    expect(problemsOf(withTexts(second, new Map([[path, 'x']]))).map(({ file }) => file)).toEqual([path]);
  });

  test('is refused when two branches have each added a version after the same one', async () => {
    const other = await publish(revise(first, 49), '2026-04-02', moved);
    const both = new Map([...other, ...second]);
    const problems = problemsOf(both);
    expect(problems).toHaveLength(published.length);
    for (const { message } of problems) expect(message.en).toContain('both claim to follow');
  });
});

describe('a built site', () => {
  const archive = () => read(second).library.archive;

  test('that holds everything published is let through', async () => {
    expect(checkBuiltSite(archive(), await siteOf(second), null)).toEqual([]);
  });

  test('that lacks an address is refused with the line of the list', async () => {
    const problems = checkBuiltSite(archive(), await siteOf(second, ['/']), null);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toContain('/cerita/separuh-terlindungi/');
    const lines = new TextDecoder().decode(second.get('content/versions/addresses.txt')).split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toBe('/cerita/separuh-terlindungi/');
  });

  test('that holds other bytes in a published file is refused, and nothing can declare them right', async () => {
    const site = await siteOf(second);
    const held = new Map(site.paths.map((path) => [path, site.bytes(path)] as const));
    const picture = site.paths.find((path) => path.endsWith('-id.svg')) ?? '';
    held.set(picture, new TextEncoder().encode(new TextDecoder().decode(held.get(picture)).replace('#', '#0')));
    const problems = checkBuiltSite(archive(), siteFrom(held), null);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toContain(picture);
    const lines = new TextDecoder().decode(second.get('content/versions/files.txt')).split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toContain(picture);
    expect(() => record(second, siteFrom(held))).toThrow('never changes');
  });

  test('that holds a file of /data/ otherwise than its release offered it is refused, with the command to release it', async () => {
    const released = await release(second, '2026-04-01');
    const { archive: kept } = read(released).library;
    const site = await siteOf(released);
    expect(checkBuiltSite(kept, site, 1)).toEqual([]);
    const held = new Map(site.paths.map((path) => [path, site.bytes(path)] as const));
    held.set('/data/terlindungi.zip', new Uint8Array([1]));
    held.set('/data/facts.json', new Uint8Array([2]));
    const problems = checkBuiltSite(kept, siteFrom(held), 1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toMatch(/^2 files in \/data\/ are no longer as in release 1/);
    expect(problems[0]?.message.en).toContain('npm run archive -- data');
    const lines = new TextDecoder().decode(released.get('content/versions/data-files.txt')).split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toMatch(/ {2}1\/(terlindungi\.zip|facts\.json)$/);
  });

  const redirects = (...list: readonly (readonly [string, string])[]) =>
    withTexts(
      second,
      new Map([
        [
          'content/redirects.json',
          JSON.stringify({ redirects: list.map(([from, to]) => ({ from, to, date: '2026-05-01' })) }),
        ],
      ]),
    );

  const home = '/cerita/separuh-terlindungi/';

  test.each([
    ['over a page that is there', [['/tentang/', home]], /\/tentang\/ still exists as a page/],
    ['over the embed of a chart', [[`/embed/${chart}/`, home]], /still exists as a page/],
    ['over a number', [[`/angka/${shownFact}/`, home]], /still exists as a page/],
    [
      'to a page that is not there',
      [['/lama/', '/cerita/separuh-terlindung/']],
      /no page \/cerita\/separuh-terlindung\//,
    ],
    [
      'in a circle',
      [
        ['/a/', '/b/'],
        ['/b/', '/c/'],
        ['/c/', '/a/'],
      ],
      /circle.*\/a\/ → \/b\/ → \/c\/ → \/a\//,
    ],
    ['to itself', [['/a/', '/a/']], /circle/],
    [
      'in three steps',
      [
        ['/a/', '/b/'],
        ['/b/', '/c/'],
        ['/c/', home],
      ],
      /Write "\/cerita\/separuh-terlindungi\/" at once/,
    ],
    [
      'twice',
      [
        ['/a/', home],
        ['/a/', '/metode/'],
      ],
      /redirected above already/,
    ],
    ['away from a permanent version', [['/v/x/', home]], /permanent version/],
    ['into the other language', [['/en/old/', home]], /different languages/],
    ['from a place within a page', [['/lama/#x', home]], /without # or \?: "\/lama\/"/],
  ] as const)('may not send readers %s, and says so by check', (_, list, says) => {
    const said = problemsOf(redirects(...list));
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(({ message }) => message.en).join('\n')).toMatch(says);
    for (const { file } of said) expect(file).toBe('content/redirects.json');
  });

  test('may move a page in one step and not in two', async () => {
    const there = ['/', home, '/lama/'];
    expect(problemsOf(redirects(['/lama/', home]))).toEqual([]);
    expect(problemsOf(redirects(['/lama/', '/antara/'], ['/antara/', home]))).toHaveLength(1);
    const { archive: one } = read(redirects(['/lama/', home])).library;
    const page = (html: string) => new TextEncoder().encode(html);
    const site = await siteOf(second, there);
    const held = new Map(site.paths.map((path) => [path, site.bytes(path)] as const));
    held.set('/lama/', page(`<meta http-equiv="refresh" content="0; url=${home}">`));
    expect(checkBuiltSite(one, siteFrom(held), null)).toEqual([]);
    held.set(home, page('<meta http-equiv="refresh" content="0; url=/">'));
    expect(checkBuiltSite(one, siteFrom(held), null)).toHaveLength(1);
  });
});

describe('what changed', () => {
  test('is told with the figure as it was and as it became, why, and where it was shown', () => {
    const [, two] = read(second).library.versions.get(chart) ?? [];
    const change = two?.file.change ?? expect.fail();
    expect(change.told.id.find(({ fact }) => fact === shownFact)).toMatchObject({
      what: 'Nilai',
      from: '52,08\u00a0persen',
      to: '51,00\u00a0persen',
    });
    expect(change).toMatchObject({ reason: 'source-revised', note: moved.note });
    expect(change.stories.map(({ slug }) => slug)).toEqual(['separuh-terlindungi']);
    expect(change.page.id.html).toContain('<b>52,08\u00a0persen</b>, menjadi <b>51,00\u00a0persen</b>');
  });
});

describe('a chart that is only drawn otherwise', () => {
  const sheets = { ...looks.sheets, tokens: looks.sheets.tokens.replaceAll('#0b6b62', '#0b6b63') };
  const anew = { ...looks, sheets };
  const redrawn = { ...moved, reason: 'redrawn' as const };
  const plan = (with_: typeof looks, decision: Decision, name: string = chart) => {
    const reading = read(second);
    const things = findPublishable(reading).filter(({ id }) => id === name);
    return planVersions(reading.library, things, new Map([[name, decision]]), '2026-05-01', with_);
  };

  test('need not be published, and may be, with that reason alone', () => {
    expect(findUnpublished(read(second))).toEqual([]);
    expect(plan(anew, redrawn)).toHaveProperty('writes');
  });

  test.each(published)('is not published when nothing is drawn otherwise either: %s', (name) => {
    expect(plan(looks, redrawn, name)).toMatchObject({
      refusal: { en: `${name}: nothing is drawn differently since its newest version.` },
    });
  });
});

describe('a version', () => {
  test('of a form that nobody knows is refused, with its form named', () => {
    const [path = ''] = versionFiles(first);
    const text = new TextDecoder().decode(first.get(path));
    expect(() => openVersion(text.replace('"schema":1', '"schema":2'))).toThrow('schema: 2');
    expect(() => openVersion('{}')).toThrow('schema: undefined');
    expect(() => openEdition('{"schema":"story-2"}')).toThrow('schema: "story-2"');
  });
});
