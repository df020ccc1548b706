import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openVersion } from '../../src/citing/versions/open-version.ts';
import { checkBuiltSite } from '../../src/library/archive/built-site.ts';
import { findPublishable, findUnpublished, planVersions, type Decision } from '../../src/library/archive/publish.ts';
import { archivedAt, checkAddress } from '../../src/library/archive/read-archive.ts';
import type { Files } from '../faults/memory-disk.ts';
import {
  chart,
  fresh,
  looks,
  moved,
  problemsOf,
  publish,
  read,
  record,
  release,
  revise,
  shownFact,
  siteFrom,
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
const versionFiles = (files: Files) => archived(files).filter((path) => path.startsWith(`content/versions/${chart}/`));

describe('publishing', () => {
  test('gives a new chart its first version, and finds nothing more to do', () => {
    expect(problemsOf(first)).toEqual([]);
    expect(versionFiles(first)).toHaveLength(1);
    expect(findUnpublished(read(first))).toEqual([]);
  });

  test('twice over writes nothing new', async () => {
    expect(await publish(first, '2027-01-01')).toEqual(first);
  });

  test('adds a version for a changed chart and leaves every byte of the first as it was', () => {
    expect(problemsOf(second)).toEqual([]);
    expect(versionFiles(second)).toHaveLength(2);
    for (const path of versionFiles(first)) expect(second.get(path)).toEqual(first.get(path));
    const [one, two] = read(second).library.versions.get(chart) ?? [];
    expect(two?.file.previous).toBe(one?.hash);
  });

  test('only adds lines to the lists', () => {
    const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
    for (const path of ['content/versions/addresses.txt', 'content/versions/files.txt'])
      expect(text(second, path).startsWith(text(first, path))).toBe(true);
  });

  test('refuses a changed chart without a reason, with a reason that cannot be right, or with a figure in its note', () => {
    const reading = read(revise(first, 51));
    const plan = (decision: typeof moved | null) =>
      planVersions(
        reading.library,
        findUnpublished(reading),
        new Map(decision ? [[chart, decision]] : []),
        '2026-04-01',
        looks,
      );
    expect(plan(null)).toHaveProperty('refusal');
    expect(plan({ ...moved, reason: 'wording' })).toHaveProperty('refusal');
    expect(plan({ ...moved, reason: 'redrawn' })).toHaveProperty('refusal');
    expect(plan({ ...moved, note: { id: 'Kini 51,0 persen.', en: 'Now higher.' } })).toHaveProperty('refusal');
    expect(plan(moved)).toHaveProperty('writes');
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
    expect(archivedAt(library.versions)).toBe(library.site.address);
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
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toContain('both claim to follow');
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

  const story = '/cerita/separuh-terlindungi/';

  test.each([
    ['over a page that is there', [['/tentang/', story]], /\/tentang\/ still exists as a page/],
    ['over the embed of a chart', [[`/embed/${chart}/`, story]], /still exists as a page/],
    ['over a number', [[`/angka/${shownFact}/`, story]], /still exists as a page/],
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
        ['/c/', story],
      ],
      /Write "\/cerita\/separuh-terlindungi\/" at once/,
    ],
    [
      'twice',
      [
        ['/a/', story],
        ['/a/', '/metode/'],
      ],
      /redirected above already/,
    ],
    ['away from a permanent version', [['/v/x/', story]], /permanent version/],
    ['into the other language', [['/en/old/', story]], /different languages/],
    ['from a place within a page', [['/lama/#x', story]], /without # or \?: "\/lama\/"/],
  ] as const)('may not send readers %s, and says so by check', (_, list, says) => {
    const said = problemsOf(redirects(...list));
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(({ message }) => message.en).join('\n')).toMatch(says);
    for (const { file } of said) expect(file).toBe('content/redirects.json');
  });

  test('may move a page in one step and not in two', async () => {
    const there = ['/', story, '/lama/'];
    expect(problemsOf(redirects(['/lama/', story]))).toEqual([]);
    expect(problemsOf(redirects(['/lama/', '/antara/'], ['/antara/', story]))).toHaveLength(1);
    const { archive: one } = read(redirects(['/lama/', story])).library;
    const page = (html: string) => new TextEncoder().encode(html);
    const site = await siteOf(second, there);
    const held = new Map(site.paths.map((path) => [path, site.bytes(path)] as const));
    held.set('/lama/', page(`<meta http-equiv="refresh" content="0; url=${story}">`));
    expect(checkBuiltSite(one, siteFrom(held), null)).toEqual([]);
    held.set(story, page('<meta http-equiv="refresh" content="0; url=/">'));
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
  const plan = (with_: typeof looks, decision: Decision) => {
    const reading = read(second);
    const decisions = new Map([[chart, decision]]);
    return planVersions(reading.library, findPublishable(reading), decisions, '2026-05-01', with_);
  };

  test('need not be published, and may be, with that reason alone', () => {
    expect(findUnpublished(read(second))).toEqual([]);
    expect(plan(anew, redrawn)).toHaveProperty('writes');
  });

  test('is not published when nothing is drawn otherwise either', () => {
    expect(plan(looks, redrawn)).toMatchObject({
      refusal: { en: `${chart}: nothing is drawn differently since its newest version.` },
    });
  });
});

describe('a version', () => {
  test('of a form that nobody knows is refused, with its form named', () => {
    const [path = ''] = versionFiles(first);
    const text = new TextDecoder().decode(first.get(path));
    expect(() => openVersion(text.replace('"schema":1', '"schema":2'))).toThrow('schema: 2');
    expect(() => openVersion('{}')).toThrow('schema: undefined');
  });
});
