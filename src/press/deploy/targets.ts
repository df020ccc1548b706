import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { checkSchema } from '../../facts/check-schema.ts';
import { ProblemsError, toProblem } from '../../facts/problem.ts';
import { suggest } from '../../facts/suggest.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Disk } from '../../library/disk.ts';
import { readJson } from '../../library/read-data.ts';
import { RefusalError } from '../refusal.ts';

export const deployPath = 'content/deploy.json';

const packed = z.boolean().optional();

/** A place to put the site up, as an editor names it. */
const targetSchema = z.discriminatedUnion('kind', [
  /** A folder of this machine, from the project's when it does not begin with a slash. */
  z.strictObject({ kind: z.literal('folder'), folder: z.string().min(1), packed }),
  /** A server reached with ssh: `user@host` and a folder from its root. */
  z.strictObject({
    kind: z.literal('rsync'),
    host: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._@-]*$/),
    folder: z.string().startsWith('/').min(2),
    packed,
  }),
  z.strictObject({
    kind: z.literal('s3'),
    bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]+$/),
    prefix: z.string().optional(),
    region: z.string().optional(),
    endpoint: z.url().optional(),
    pathStyle: z.boolean().optional(),
  }),
]);

export type Target = z.output<typeof targetSchema>;

/** `content/deploy.json`: where the site is put up, each place under a name. It holds no keys: those belong in the environment. */
export const deployFileSchema = z.strictObject({
  $schema: z.string().optional(),
  targets: z.record(z.string().regex(/^[a-z0-9-]+$/), targetSchema),
});

/** A target as it can be typed without a file: `s3://bucket/prefix`, `user@host:/folder`, or a folder with a slash in it. */
export function parseTarget(word: string): Target | null {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)(?:\/(.*?))?\/?$/.exec(word) ?? [];
  if (bucket !== undefined) return { kind: 's3', bucket, prefix };
  const [, host, folder] = /^([A-Za-z0-9][\w.-]*(?:@[A-Za-z0-9][\w.-]*)?):(\/[^/].*)$/.exec(word) ?? [];
  // A single letter in front of the colon is a drive of Windows.
  if (host !== undefined && host.length > 1 && folder !== undefined)
    return { kind: 'rsync', host, folder: folder.replace(/\/+$/, '') };
  return /[/\\]/.test(word) && !/^[a-z0-9]+:\/\//.test(word) ? { kind: 'folder', folder: word } : null;
}

function readTargets(disk: Disk, language: Language): ReadonlyMap<string, Target> {
  if (disk.list('content')?.some(({ name }) => name === 'deploy.json') !== true) return new Map();
  const reading = readJson(disk, deployPath);
  if ('problems' in reading) throw new ProblemsError(reading.problems, language);
  const checked = checkSchema(deployFileSchema, reading.parsed.value);
  if ('faults' in checked)
    throw new ProblemsError(
      checked.faults.map((fault) => toProblem(reading.parsed, fault)),
      language,
    );
  return new Map(Object.entries(checked.data.targets));
}

const ways = '/srv/www, pengguna@server:/srv/www, s3://wadah';

/** The target of a name in `content/deploy.json`, or of a word that says itself where it leads. Throws RefusalError for any other. */
export function findTarget(disk: Disk, word: string | undefined, language: Language): Target {
  const targets = readTargets(disk, language);
  const names = [...targets.keys()].join(', ');
  if (word === undefined) {
    throw new RefusalError({
      id: `Sebut ke mana: npm run deploy -- <tujuan>. ${names === '' ? `Tujuan ditulis di ${deployPath}, atau langsung, misalnya ${ways}.` : `Yang ada: ${names}.`}`,
      en: `Say where to: npm run deploy -- <target>. ${names === '' ? `Targets stand in ${deployPath}, or are typed, such as ${ways}.` : `There are: ${names}.`}`,
    });
  }
  const target = targets.get(word) ?? parseTarget(word);
  if (target) return target;
  if (/^(github|gh)?-?pages$/.test(word)) {
    throw new RefusalError({
      id: 'GitHub Pages diterbitkan oleh .github/workflows/pages.yml setiap kali sesuatu masuk ke main. Tidak ada yang perlu dijalankan di sini.',
      en: 'GitHub Pages is published by .github/workflows/pages.yml whenever something reaches main. Nothing has to be run here.',
    });
  }
  const help = suggest(word, targets.keys());
  throw new RefusalError({
    id: `Tidak ada tujuan "${word}" di ${deployPath}. ${help.id} Atau tulis langsung, misalnya ${ways}.`,
    en: `There is no target "${word}" in ${deployPath}. ${help.en} Or type it, such as ${ways}.`,
  });
}

/** The folder of a target on this machine. Throws RefusalError where the project itself would be written over. */
export function folderOf(folder: string, root: string): string {
  const path = isAbsolute(folder) ? resolve(folder) : resolve(root, folder);
  const project = resolve(root);
  const isWithin = (inner: string, outer: string) => inner === outer || `${inner}/`.startsWith(`${outer}/`);
  const taken = ['dist', 'src', 'content', 'data', 'public', 'tests', 'node_modules', '.git'];
  if (isWithin(project, path) || taken.some((name) => isWithin(path, `${project}/${name}`))) {
    throw new RefusalError({
      id: `${path} adalah folder proyek ini sendiri. Pilih folder lain.`,
      en: `${path} is a folder of this project itself. Choose another.`,
    });
  }
  return path;
}
