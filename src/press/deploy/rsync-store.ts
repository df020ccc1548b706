import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RefusalError } from '../refusal.ts';
import { notesFolder } from '../../citing/headers.ts';
import { type Store } from './store.ts';

/** A folder of a server that is reached with ssh. */
export interface Server {
  /** The server as ssh knows it: `user@host`. */
  readonly host: string;
  /** From its root. */
  readonly folder: string;
}

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs a program to its end with something to read. */
function run(program: string, words: readonly string[], input: string | null, cwd?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
    });
    const heard = { said: '', complained: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.complained += text));
    // It may end without reading all; why, it says itself.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, ...heard }));
  });
}

function unlessNotInstalled(program: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'ENOENT') throw error;
    throw new RefusalError({
      id: `Program ${program} tidak terpasang di komputer ini. Pasang dahulu (Debian, Ubuntu: apt install rsync openssh-client), atau pilih tujuan lain.`,
      en: `The program ${program} is not installed on this computer. Install it (Debian, Ubuntu: apt install rsync openssh-client), or choose another target.`,
    });
  };
}

/** A word of a shell, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** For each folder on the way to some paths. */
const foldersOf = (paths: readonly string[]): readonly string[] => [...new Set(paths.map((path) => dirname(path)))];

/**
 * A folder of a server. What is new goes beside the site first, by rsync, which carries on where it was cut off; then it is renamed into
 * its places, and what is gone is removed, by a shell at the server.
 * @param shell what reaches the server, as `RSYNC_RSH` may say it
 */
export function openRsyncStore({ host, folder }: Server, shell: string): Store {
  const name = `${host}:${folder}`;
  const [ssh = 'ssh', ...sshWords] = shell.split(' ');
  const waiting = `${notesFolder}/next`;

  function fail({ complained }: Ended): never {
    const lines = complained.trim().split('\n');
    // What rsync adds only says that there was something.
    const said = lines.find((line) => !/^(Warning|rsync|$)/.test(line)) ?? lines.at(-1) ?? '';
    throw new RefusalError({
      id: `${name} tidak dapat dipakai: ${said}. Situs di sana tetap utuh; sesudah dibereskan, jalankan lagi.`,
      en: `${name} cannot be used: ${said}. The site there is whole; once that is mended, run this again.`,
    });
  }

  /** Runs lines of a shell in the folder; they come by its input, where no length is too much. */
  async function inFolder(enter: string, lines: readonly string[], allowed: readonly number[]): Promise<Ended> {
    const script = ['set -e', 'umask 022', enter, `cd ${quoted(folder)}`, ...lines, ''].join('\n');
    const ended = await run(ssh, [...sshWords, host, 'sh -s'], script).catch(unlessNotInstalled(ssh));
    return allowed.includes(ended.code) ? ended : fail(ended);
  }

  const write = (lines: readonly string[], allowed: readonly number[] = [0]) =>
    inFolder(`mkdir -p ${quoted(folder)}`, lines, allowed);

  /** What lines of a shell print that change nothing; null where there is nothing to read. */
  async function read(lines: readonly string[]): Promise<string | null> {
    const { said, code } = await inFolder(`[ -d ${quoted(folder)} ] || exit 9`, lines, [0, 9]);
    return code === 9 ? null : said;
  }

  /** A text goes as a here-document: no line of JSON is the word that ends it. */
  const asText = (path: string, text: string) => [`cat > ${quoted(path)} <<'END_OF_NOTE'`, text, 'END_OF_NOTE'];
  const note = (of: string) => `${notesFolder}/${of}`;

  return {
    name,
    keepsHeaders: false,
    async readNote(of) {
      return (await read([`[ -f ${note(of)} ] || exit 9`, `cat ${note(of)}`]))?.replace(/\n$/, '') ?? null;
    },
    async writeNote(of, text) {
      const part = note(`${of}.part`);
      await write([`mkdir -p ${notesFolder}`, ...asText(part, text), `mv -f ${part} ${note(of)}`]);
    },
    async removeNote(of) {
      await write([`rm -f ${note(of)}`]);
    },
    async claim(text) {
      const own = note(`lock.json.${process.pid}`);
      // A link fails when there is one, and is never there by halves.
      const { code } = await write(
        [
          `mkdir -p ${notesFolder}`,
          ...asText(own, text),
          `if ln ${own} ${note('lock.json')} 2>/dev/null; then rm -f ${own}; else rm -f ${own}; exit 9; fi`,
        ],
        [0, 9],
      );
      return code === 0;
    },
    async look() {
      const said = await read(['ls -A | head -n 10']);
      return (said ?? '').split('\n').filter((path) => path !== '' && path !== notesFolder);
    },
    async sumsOf(paths) {
      if (paths.length === 0) return new Map();
      const said = await read(
        paths.map((path) => `[ ! -f ${quoted(path)} ] || sha256sum ${quoted(path)} || shasum -a 256 ${quoted(path)}`),
      );
      const lines = [...(said ?? '').matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)];
      return new Map(lines.map(([, sum = '', path = '']) => [path, sum]));
    },
    async prepare(files, tell) {
      if (files.length === 0) return;
      const near = mkdtempSync(join(tmpdir(), 'terlindungi-deploy-'));
      try {
        for (const file of files) {
          mkdirSync(join(near, dirname(file.path)), { recursive: true });
          writeFileSync(join(near, file.path), file.bytes());
        }
        await write([`mkdir -p ${waiting}`]);
        // By content, since times tell nothing; what an earlier run brought and this one does not need is taken away.
        const words = [
          '-rcz',
          '--delete',
          '--partial',
          '--chmod=D755,F644',
          '-e',
          shell,
          './',
          `${host}:${folder}/${waiting}/`,
        ];
        const ended = await run('rsync', words, null, near).catch(unlessNotInstalled('rsync'));
        if (ended.code !== 0) fail(ended);
        tell(files.length);
      } finally {
        rmSync(near, { recursive: true, force: true });
      }
    },
    async put(files, tell) {
      const paths = files.map(({ path }) => path);
      await write([
        ...foldersOf(paths).map((path) => `mkdir -p ${quoted(path)}`),
        ...paths.map((path) => `mv -f ${quoted(`${waiting}/${path}`)} ${quoted(path)}`),
      ]);
      tell(files.length);
    },
    async remove(paths) {
      if (paths.length === 0) return;
      await write([
        ...paths.map((path) => `rm -f ${quoted(path)}`),
        ...foldersOf(paths)
          .filter((path) => path !== '.')
          .map((path) => `rmdir -p ${quoted(path)} 2>/dev/null || true`),
      ]);
    },
    async tidy() {
      await write([`rm -rf ${waiting} ${notesFolder}/*.part ${notesFolder}/lock.json.*`]);
    },
  };
}
