import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layOutTable } from './bench-weight.ts';
import { today } from '../press/today.ts';
import { plannedDisk, type PlannedFile } from '../press/planned-files.ts';
import { type Disk, openDisk } from '../library/disk.ts';
import { lockNow } from '../library/locks/plan-sign.ts';
import { lockPath } from '../library/locks/read-locks.ts';
import { readLibrary, readRecord } from '../library/read-library.ts';
import { writeLock } from '../prose/lock/lock.ts';
import { copyProject, linkPackages, removeCopy } from '../press/copy-project.ts';

const folder = 'content/stories/';

const syllables = ['ba', 'ci', 'du', 'fa', 'gi', 'ho', 'ja', 'ku', 'li', 'mo', 'na', 'pi', 'ru', 'sa', 'to', 'wi'];

/** A name of a village that nobody counts on: another for each number, and no word that claims or counts anything. */
function nameOf(index: number): string {
  const letters = [index >> 12, index >> 8, index >> 4, index].map((part) => syllables[part % syllables.length]);
  return `${letters.join('')}kang`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What makes the text of each generated story its own, in every paragraph: whatever keeps what it has seen would be flattered otherwise. */
const additions = {
  id: (name: string) => ` Begitulah yang tercatat di Desa ${name}.`,
  en: (name: string) => ` So it was written down in the village of ${name}.`,
};

function vary(text: string, language: 'id' | 'en', index: number): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const named = head.replace(/^title: "/m, `title: "${capital(nameOf(index))}: `);
  const paragraphs = body.split('\n\n').map((paragraph, place) => {
    const isProse = /^[^#<\-\s]/.test(paragraph);
    return isProse ? paragraph.trimEnd() + additions[language](capital(nameOf(index * 31 + place))) : paragraph;
  });
  return `---\n${named}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** As many stories as one likes, made from those there are: real prose with its real numbers and claims, each worded a little differently. */
export function generateStories(disk: Disk, count: number): readonly PlannedFile[] {
  const models = (disk.list(folder) ?? []).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const textOf = (path: string) => {
    const read = disk.read(path);
    return 'bytes' in read ? new TextDecoder().decode(read.bytes) : '';
  };
  return Array.from({ length: count }, (_, index) =>
    (['id', 'en'] as const).map((language) => ({
      path: `${folder}desa-${nameOf(index)}/${language}.mdx`,
      text: vary(textOf(`${folder}${models[index % models.length] ?? ''}/${language}.mdx`), language, index),
      before: null,
    })),
  ).flat();
}

export interface StoriesCheck {
  readonly stories: number;
  readonly seconds: number;
  /** Milliseconds for one story: about the same for any number of stories, or checking is not linear. */
  readonly each: number;
}

/**
 * How long it takes to check the record with that many stories in it. Throws ProblemsError when the stories there are have
 * mistakes.
 */
export function timeStories(root: string, count: number): StoriesCheck {
  const base = openDisk(root);
  // Files of the generated stories alone, as reading them from the disk is not what is measured.
  const disk = plannedDisk(base, generateStories(base, count));
  const empty = performance.now();
  readLibrary(root, { disk: base });
  const start = performance.now();
  readLibrary(root, { disk });
  const end = performance.now();
  return { stories: count, seconds: (end - start) / 1000, each: (end - start - (start - empty)) / count };
}

/** What a program cost, with all that it started. */
interface Cost {
  readonly cpu: number;
  readonly wall: number;
  /** Bytes that all of its processes held at once, at the most. NaN where the system does not tell. */
  readonly memory: number;
}

/** Seconds of processor time of the programs that this one started and that have ended; NaN where the system does not tell. */
function endedTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Linux counts in hundredths of a second: user and system time of waited-for children are its 16th and 17th fields.
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return NaN;
  }
}

/** Bytes of memory that a process and all below it hold now. */
function heldBy(parent: number): number {
  const parents = new Map<number, { readonly parent: number; readonly held: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      parents.set(Number(name), { parent: field('PPid'), held: field('VmRSS') * 1024 });
    } catch {
      // It has ended in the meantime.
    }
  }
  const below = (id: number): number =>
    (parents.get(id)?.held ?? 0) +
    [...parents].reduce((sum, [child, { parent: of }]) => sum + (of === id ? below(child) : 0), 0);
  return below(parent);
}

/** Runs a program of Node in a folder. Throws Error when it fails: there is nothing to measure then. */
async function measure(folder: string, args: readonly string[]): Promise<Cost> {
  const [start, before] = [performance.now(), endedTime()];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = Number.isNaN(before) ? NaN : 0;
  const watching = setInterval(() => {
    if (!Number.isNaN(before)) memory = Math.max(memory, heldBy(child.pid ?? 0));
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`${args.join(' ')} failed; mend that first`);
  return { cpu: endedTime() - before, wall: (performance.now() - start) / 1000, memory };
}

export async function writeAll(folder: string, files: readonly Pick<PlannedFile, 'path' | 'text'>[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The site itself with the stories in it, in a copy, through its real pipeline: checked, with pictures, numbers' pages and all. */
async function buildSite(root: string, stories: readonly PlannedFile[]): Promise<readonly [Cost, string]> {
  const folder = await copyProject(root);
  await writeAll(folder, stories);
  const reading = readRecord(openDisk(folder));
  const locks = stories.flatMap(({ path }) => {
    const story = path.endsWith('/id.mdx') ? reading.library.stories.get(path.split('/').at(-2) ?? '') : undefined;
    return story === undefined
      ? []
      : [{ path: lockPath(story.slug), text: writeLock(lockNow(story, reading, today())) }];
  });
  await writeAll(folder, locks);
  // No story is built before what it publishes is in the archive.
  await measure(folder, [join(folder, 'src/cli/archive.ts')]);
  return [await measure(folder, [join(folder, 'src/cli/build.ts')]), folder];
}

/** Their plain prose through Astro as it comes, with a collection of MDX and one page for each. */
async function buildPlain(root: string, stories: readonly PlannedFile[]): Promise<readonly [Cost, string]> {
  const folder = await mkdtemp(join(tmpdir(), 'terlindungi-plain-'));
  await linkPackages(root, folder);
  // What stands inside a component is prose; what a component prints by itself is a word here.
  const plain = (text: string) =>
    text.replaceAll(/<(Fact|Chart)\b[^>]*\/>/g, '…').replaceAll(/<\/?[A-Z]\w*[^>]*>/g, '');
  await writeAll(folder, [
    { path: 'package.json', text: '{ "type": "module" }' },
    { path: 'astro.config.mjs', text: "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n" },
    {
      path: 'src/content.config.ts',
      text: "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { stories: defineCollection({ loader: glob({ base: './content/stories', pattern: '**/*.mdx' }) }) };\n",
    },
    {
      path: 'src/pages/[...path].astro',
      text: `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('stories')).map((story) => ({ params: { path: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
---
<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>{story.data.title}</title></head><body><h1>{story.data.title}</h1><Content /></body></html>
`,
    },
    ...stories.map(({ path, text }) => ({ path, text: plain(text) })),
  ]);
  return [await measure(folder, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent']), folder];
}

function weigh(dist: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

/** Prints what it costs to build the site with so many more stories, beside default Astro MDX on as many pages in the same run. */
export async function benchSite(root: string, count: number): Promise<void> {
  const stories = generateStories(openDisk(root), count);
  const folders: string[] = [];
  try {
    const rows: string[][] = [];
    const cpu: number[] = [];
    for (const [name, build] of [
      ['default Astro MDX', buildPlain],
      ['this site', buildSite],
    ] as const) {
      const [cost, folder] = await build(root, stories);
      folders.push(folder);
      const { files, bytes } = weigh(join(folder, 'dist'));
      const whole = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
      cpu.push(cost.cpu);
      rows.push([
        name,
        cost.cpu.toFixed(1),
        cost.wall.toFixed(1),
        whole(cost.memory / 1e6),
        whole(files),
        whole(bytes / 1e6),
      ]);
    }
    const heads = [`${count} stories, both languages`, 'CPU s', 'wall s', 'peak MB', 'files', 'MB written'];
    console.log(layOutTable(heads, rows));
    console.log(
      `\nProcessor time of this site to that of default Astro MDX: ${((cpu[1] ?? NaN) / (cpu[0] ?? NaN)).toFixed(2)}`,
    );
  } finally {
    for (const folder of folders) await removeCopy(folder);
  }
}
