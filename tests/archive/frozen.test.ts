import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../folders.ts';
import { runNode } from '../project-copy.ts';
import { fresh, moved, publish, release, revise } from './archived-project.ts';

/** What opening a version may import: its own folder, the form of a published number, and packages whose versions are pinned. */
const allowed = [
  'src/citing/versions/form-1.ts',
  'src/citing/versions/open-edition.ts',
  'src/citing/versions/open-frozen.ts',
  'src/citing/versions/open-version.ts',
  'src/citing/versions/pack-1.ts',
  'src/citing/versions/short-length.ts',
  'src/citing/versions/story-form-1.ts',
  'src/facts/canonical-json.ts',
  'src/facts/fingerprint.ts',
  'src/facts/published-fact.ts',
];
const packages = ['zod', 'node:crypto', 'fflate'];

describe('opening a version of a chart or an edition of a story', () => {
  test('imports nothing that lives: no chart, schema, theme, word list or reader of the record', () => {
    const seen = new Set<string>();
    const foreign = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, specifier = ''] of text.matchAll(
        /(?:^import|^\} from|^(?:import|export) .* from|import\()\s*'([^']+)'/gm,
      )) {
        if (specifier.startsWith('.')) visit(relative(root, join(root, dirname(file), specifier)));
        else foreign.add(specifier);
      }
    };
    visit('src/citing/versions/open-version.ts');
    visit('src/citing/versions/open-edition.ts');
    visit('src/citing/versions/pack-1.ts');
    expect([...seen].filter((file) => !allowed.includes(file))).toEqual([]);
    expect([...foreign].filter((name) => !packages.includes(name))).toEqual([]);
  });

  test('and packing its pictures rest on exact versions of the packages that make bytes', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    for (const name of ['fflate', '@resvg/resvg-wasm']) expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

type Change = readonly [file: string, from: string | RegExp, to: string];

/** Changes to living code and data that somebody will make one day, and what a journalist would call them. */
const changes: readonly (readonly [name: string, ...changes: readonly Change[]])[] = [
  [
    'numbers must say more than they do today',
    [
      'src/facts/schema/observation.ts',
      'observationSchema = z.strictObject({',
      'observationSchema = z.strictObject({\n  method: z.string(),',
    ],
  ],
  ['a kind of number is renamed', ['src/facts/schema/observation.ts', "z.enum(['measured'", "z.enum(['counted'"]],
  ['a type of chart is given up', ['src/charts/registry.ts', "  'people-grid': defineChart(peopleGrid),\n", '']],
  [
    'the colours change',
    ['src/theme/palette.ts', "'#0b6b62'", "'#123456'"],
    ['src/theme/styles/tokens.css', '#0b6b62', '#123456'],
  ],
  [
    'decimals are printed otherwise',
    ['src/i18n/numbers.ts', 'minimumFractionDigits: decimals', 'minimumFractionDigits: 0'],
  ],
  [
    'months are shortened in dates',
    ['src/i18n/dates.ts', "month: 'long', year: 'numeric' },", "month: 'short', year: 'numeric' },"],
  ],
  [
    'letters are taken to be wider',
    ['src/charts/labels/text-width.ts', '(thousandths / 1000) * size', '(thousandths / 800) * size'],
  ],
  [
    'the typeface is replaced',
    ['src/theme/fonts/plus-jakarta-sans-500.ttf', '', 'src/theme/fonts/plus-jakarta-sans-700.ttf'],
  ],
  ['labels find other places', ['src/charts/labels/place-labels.ts', 'const gap = 6', 'const gap = 14']],
  ['paths are rounded otherwise', ['src/charts/svg/svg.ts', 'Math.round(value * 100) / 100', 'Math.round(value)']],
  [
    'what is counted is defined anew',
    [
      'data/indicators.json',
      'Bagian pekerja yang menjadi peserta',
      'Persentase pekerja yang terdaftar sebagai peserta',
    ],
  ],
  ['a place gets another name', ['data/places.json', '"id": "Kota Makassar"', '"id": "Ujung Pandang"']],
  ['a source turns out to have another title', ['data/sources.json', /"title": "/, '"title": "Ralat: ']],
  [
    'a unit is called otherwise',
    ['src/i18n/units.ts', "id: 'persen', en: 'percent' }, sign", "id: 'per seratus', en: 'per hundred' }, sign"],
  ],
  ['the words of the version page change', ['src/i18n/archive-words.ts', 'Versi tetap, terbit', 'Versi arsip, terbit']],
  [
    'editions are laid out anew and called otherwise',
    ['src/citing/versions/compose-edition.ts', "paragraph('standfirst'", "paragraph('lead'"],
    ['src/i18n/archive-words.ts', 'Edisi tetap, terbit', 'Edisi arsip, terbit'],
  ],
  ['the text of stories is written otherwise', ['src/prose/print-body.ts', '<blockquote>', '<blockquote cite="x">']],
  ['the words for what changed change', ['src/i18n/archive-words.ts', "added: 'Ditambahkan'", "added: 'Baru'"]],
  ['who said a number is introduced otherwise', ['src/i18n/cite-words.ts', /version: '/, "version: 'edisi "]],
  [
    'a column of the CSV is renamed',
    ['src/citing/csv/version-tables.ts', "'version_url'", "'version_address'"],
    ['src/citing/csv/column-words.ts', 'version_url:', 'version_address:'],
  ],
  [
    'the readme of the ZIP is reworded',
    ['src/i18n/data-words.ts', "fingerprint: 'Sidik jari (SHA-256)'", "fingerprint: 'Cap jari'"],
  ],
  [
    'citations follow another manual',
    ['src/citing/cite/styles.ts', '`${creator}. ${quoted(ended', '`${creator}, ${quoted(ended'],
  ],
  [
    'the figure to paste is marked up otherwise',
    ['src/citing/embed/snippets.ts', '`<figure style="margin:0">', '`<figure lang="id" style="margin:0">'],
  ],
  [
    'embeds get another foot',
    ['src/citing/embed/write-embed.ts', '<p class="chart-source">', '<p class="foot chart-source">'],
  ],
  ['embeds get another style', ['src/theme/styles/embed.css', /padding: [^;]+;/, 'padding: 1px;']],
  ['the share card is laid out anew', ['src/citing/picture/card-plan.ts', 'padding: 56', 'padding: 70']],
  ['tables are called otherwise', ['src/i18n/messages.ts', "tableOf: 'Tabel'", "tableOf: 'Daftar'"]],
  ['lines are drawn thicker', ['src/theme/styles/drawing.css', 'stroke-width: 2px', 'stroke-width: 3px']],
  [
    'the page of a version is built otherwise',
    ['src/citing/versions/compose-pages.ts', "'chart-note'", "'chart-remark'"],
  ],
  ['the licence changes', ['src/citing/licence.ts', "short: 'CC BY 4.0'", "short: 'CC BY 5.0'"]],
  [
    'the site moves to another address',
    ['content/site.json', 'https://terlindungi.example', 'https://dilindungi.example'],
  ],
];

interface Printed {
  /** By what it is of. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What publishing would write today. */
  readonly today: string;
}

describe('what was published', () => {
  let folder = '';
  let archived = '';
  let unchanged: Printed;

  /** A copy of what makes the site, in which changes are tried one after the other. */
  async function makeCopy(name: string): Promise<string> {
    const copy = join(folder, name);
    await mkdir(join(copy, 'tests/archive'), { recursive: true });
    const taken = ['src', 'data', 'content', 'package.json', 'tests/archive/print-versions.ts'];
    await Promise.all([
      ...taken.map((path) => cp(join(root, path), join(copy, path), { recursive: true })),
      symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction'),
      symlink(join(folder, 'cache'), join(copy, '.cache'), 'junction'),
    ]);
    return copy;
  }

  /** Changes the files of a copy. Gives a way back. */
  async function change(copy: string, changed: readonly Change[]): Promise<() => Promise<unknown>> {
    const before = new Map<string, Buffer>();
    for (const [file, from, to] of changed) {
      const path = join(copy, file);
      const bytes = await readFile(path);
      before.set(path, bytes);
      const text = bytes.toString();
      const now = file.endsWith('.ttf') ? await readFile(join(root, to)) : text.replace(from, to);
      expect(now, `${file} no longer holds ${String(from)}`).not.toBe(text);
      await writeFile(path, now);
    }
    return () => Promise.all(Array.from(before, ([path, bytes]) => writeFile(path, bytes)));
  }

  async function print(copy: string): Promise<Printed> {
    const environment = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const script = join(copy, 'tests/archive/print-versions.ts');
    const { code, said } = await runNode(copy, [script, copy, archived], environment);
    expect(code, said).toBe(0);
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Printed;
  }

  /** What each change brings about, tried as many at a time as there are processors. */
  const printed = new Map<string, Printed | Error>();

  async function tryChanges(name: string, waiting: (typeof changes)[number][]): Promise<void> {
    const copy = await makeCopy(name);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [what, ...changed] = next;
      try {
        const undo = await change(copy, changed);
        printed.set(what, await print(copy));
        await undo();
      } catch (error) {
        printed.set(what, error instanceof Error ? error : new Error(String(error)));
        return;
      }
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terlindungi-frozen-'));
    archived = join(folder, 'archived');
    await mkdir(join(folder, 'cache'));
    // A chart and a story with two versions, so that there is a page of what changed.
    const first = await release(await publish(fresh, '2026-03-01'), '2026-03-01');
    for (const [path, bytes] of await publish(revise(first, 51), '2026-04-01', moved)) {
      await mkdir(dirname(join(archived, path)), { recursive: true });
      await writeFile(join(archived, path), bytes);
    }
    unchanged = await print(await makeCopy('unchanged'));
    const waiting = [...changes];
    const lanes = Array.from({ length: Math.min(4, availableParallelism()) }, (_, lane) => `copy-${lane}`);
    await Promise.all(lanes.map((name) => tryChanges(name, waiting)));
  }, 600_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is whole: every file, page, embed and citation of every version and edition, and a page of what changed', () => {
    const names = Object.keys(unchanged.hashes);
    expect(new Set(names.map((name) => name.split(':')[0])).size).toBeGreaterThanOrEqual(8);
    for (const kind of [
      '.png',
      '-card.png',
      '.svg',
      '.csv',
      '.zip',
      '.json',
      'citations (id)',
      'records (en)',
      'change (id)',
      'edition (id)',
      'edition (en)',
    ])
      expect(
        names.some((name) => name.endsWith(kind)),
        kind,
      ).toBe(true);
    expect(unchanged.today).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(changes.map(([name]) => name))(
    'stays the same to the last byte when %s, though what is published next does not',
    (name) => {
      const after = printed.get(name) ?? expect.fail('it was not tried');
      if (after instanceof Error) throw after;
      expect(after.hashes).toEqual(unchanged.hashes);
      expect(after.today).not.toBe(unchanged.today);
    },
  );
});
