import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shortLength } from '../citing/versions/short-length.ts';
import { ProblemsError } from '../facts/problem.ts';
import { versionFolder } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { typefacePath } from '../library/archive/archive.ts';
import { openBuiltSite, type BuiltSite } from '../library/archive/built-site.ts';
import { planLedgers } from '../library/archive/ledgers.ts';
import { toldOf, type VersionsPlan } from '../library/archive/publish.ts';
import type { Library } from '../library/read-library.ts';
import { runClean } from '../press/clean-process.ts';
import type { PlannedRelease } from './archive-decide.ts';
import { countAddresses, countFiles } from './describe-record.ts';
import { RefusalError } from '../press/refusal.ts';

type Writes = ReadonlyMap<string, string | Uint8Array>;

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Whether a file may be written again: only the lists, which grow at their end, and their seal. */
const mayGrow = (path: string): boolean => /^content\/versions\/[^/]+$/.test(path);

/** Puts bytes in a file in one step, so that nobody reads half of it. Gives a way back. */
function writeOne(root: string, path: string, bytes: Uint8Array, before: Buffer | null): () => void {
  const target = join(root, path);
  const made = mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.new-${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, target);
  return () => {
    if (before !== null) writeFileSync(target, before);
    else rmSync(target, { force: true });
    if (made === undefined) return;
    for (let folder = dirname(target); folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder);
  };
}

function removeOne(root: string, path: string): () => void {
  const target = join(root, path);
  const bytes = readFileSync(target);
  rmSync(target);
  return () => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
}

/**
 * Writes files of the archive, all or none. A version that exists is never written again, and a list only grows. Gives a way to
 * take everything back, for when what comes after fails.
 * @param removed what is taken away first, when the archive begins anew
 */
export function writeArchive(root: string, writes: Writes, removed: readonly string[] = []): () => void {
  const gone = new Set(removed);
  const files = Array.from(writes, ([path, content]) => ({
    path,
    bytes: Buffer.from(content),
    before: gone.has(path) ? null : readOrNull(join(root, path)),
  }));
  for (const { path, bytes, before } of files) {
    if (before === null || before.equals(bytes)) continue;
    const grows = path.endsWith('/seal.json') || bytes.subarray(0, before.length).equals(before);
    if (mayGrow(path) && grows) continue;
    throw new RefusalError({
      id: `${path} sudah ada dan tidak pernah ditulis ulang. Tidak ada yang ditulis.`,
      en: `${path} exists and is never written again. Nothing was written.`,
    });
  }
  const steps: (() => void)[] = [];
  const undo = () => steps.toReversed().forEach((step) => step());
  try {
    for (const path of removed) steps.push(removeOne(root, path));
    for (const { path, bytes, before } of files)
      if (before === null || !before.equals(bytes)) steps.push(writeOne(root, path, bytes, before));
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

/** Every file of the archive on disk. */
export const listArchive = (root: string): readonly string[] =>
  ['content/versions', 'content/releases'].flatMap((folder) =>
    (readOrNone(join(root, folder)) ?? []).map((name) => `${folder}/${name}`),
  );

function readOrNone(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch {
    return null;
  }
}

/**
 * Builds the site beside dist/ to see which addresses and files it has, and throws the folder away. What Astro complains of is
 * printed, and RefusalError thrown.
 */
async function withBuiltSite<Result>(root: string, look: (site: BuiltSite) => Result): Promise<Result> {
  const folder = join(root, `dist.next-archive-${process.pid}`);
  try {
    const code = await runClean(new URL('../press/build-pages.ts', import.meta.url), [root, folder], root);
    if (code !== 0) {
      throw new RefusalError({
        id: 'Situs tidak dapat dibangun, jadi tidak ada yang diarsipkan.',
        en: 'The site cannot be built, so nothing was archived.',
      });
    }
    return look(openBuiltSite(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Text as one word of a shell. */
const asWord = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What a command was writing when it was interrupted, and what other programs leave behind. */
const isTemporary = (path: string) =>
  path.split('/').some((name) => name.startsWith('.') || /\.(next|new)-\d+|~$/.test(name));

/**
 * The command that keeps in Git all that belongs together: every path of data/ and content/ that has changed, the archive as its two
 * folders, and nothing temporary.
 */
export function commitAdvice(root: string): string {
  const { status, stdout } = spawnSync(
    'git',
    ['status', '--porcelain', '-z', '--no-renames', '-uall', '--', 'data', 'content'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const changed = status === 0 ? stdout.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)])) : [];
  const paths = changed
    .filter((path) => !isTemporary(path))
    .map((path) => /^content\/(?:versions|releases)(?=\/)/.exec(path)?.[0] ?? path);
  const named = paths.length === 0 ? ['data', 'content'] : [...new Set(paths)].toSorted();
  return `git add -- ${named.map(asWord).join(' ')} && git commit`;
}

/** What is about to be published. */
interface Publication extends VersionsPlan {
  readonly release: PlannedRelease | null;
  /** The typefaces of its pictures. */
  readonly typefaces: ReadonlyMap<string, Uint8Array>;
  /** What is taken away first, when the archive begins anew. */
  readonly removed: readonly string[];
}

function tell(
  root: string,
  { published, release }: Publication,
  counts: { readonly addresses: number; readonly files: number },
  language: Language,
): void {
  const isId = language === 'id';
  const names = {
    chart: isId ? (['versi pertama', 'versi baru'] as const) : (['first version', 'new version'] as const),
    story: isId ? (['edisi pertama', 'edisi baru'] as const) : (['first edition', 'new edition'] as const),
  };
  const lines = published.map(({ id, kind, hash, file }) => {
    const [first, next] = names[kind];
    return `${id}: ${file.previous === null ? first : next}, ${versionFolder(id, hash.slice(0, shortLength))}`;
  });
  if (release !== null) lines.push(release.path);
  const [addresses, files] = [countAddresses(counts.addresses, language), countFiles(counts.files, language)];
  if (lines.length + counts.addresses + counts.files === 0)
    lines.push(isId ? 'Tidak ada yang baru.' : 'Nothing to do.');
  else
    lines.push(
      isId
        ? `Dicatat: ${addresses} dan ${files}. Simpan bersama:`
        : `Recorded: ${addresses} and ${files}. Commit them together:`,
      `  ${commitAdvice(root)}`,
      isId
        ? 'Lalu bangun situs yang akan diterbitkan; yang tadi hanya untuk mencatat:'
        : 'Then build the site to publish; the one just built was only for the record:',
      '  npm run build',
    );
  console.log(lines.join('\n'));
}

/** The number in the name of a release's file. */
const numberOf = ({ path }: PlannedRelease): number => Number(/\/(\d+)-/.exec(path)?.[1]);

/**
 * Writes new versions, builds the site with them, and writes down its addresses and the hashes of its files. When anything fails on
 * the way, the archive is as it was. Gives what tells of it, once it stands in the project.
 */
export async function recordSite(
  root: string,
  library: Library,
  plan: Publication,
  language: Language,
): Promise<(root: string) => void> {
  const { writes, published, release, typefaces, removed } = plan;
  const fresh = published.some(({ kind }) => kind === 'chart')
    ? Array.from(typefaces, ([hash, bytes]) => [typefacePath(hash), bytes] as const)
    : [];
  const undo = writeArchive(
    root,
    new Map<string, string | Uint8Array>([
      ...fresh,
      ...writes,
      ...(release === null ? [] : [[release.path, release.text] as const]),
    ]),
    removed,
  );
  try {
    const told = toldOf(library, published, release?.path);
    const number = release === null ? (library.releases.at(-1)?.file.number ?? null) : numberOf(release);
    const ledgers = await withBuiltSite(root, (site) => planLedgers(library.archive, site, told, number));
    if ('problems' in ledgers) throw new ProblemsError(ledgers.problems, language);
    writeArchive(root, ledgers.writes);
    return (project) => tell(project, plan, ledgers, language);
  } catch (error) {
    undo();
    throw error;
  }
}
