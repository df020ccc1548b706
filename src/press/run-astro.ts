import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Astro says these on every build although nothing is wrong. */
const harmless = [
  // https://github.com/withastro/astro/issues/18087
  /use astro:head-inject/,
];

interface LogLine {
  readonly message: string;
  readonly level: string;
}

function parseLine(line: string): LogLine | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    const { message, level } = value as Partial<LogLine>;
    return message === undefined || level === undefined ? null : { message, level };
  } catch {
    return null;
  }
}

/** Only what a build needs: nothing of the caller's environment can find its way into a page. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'LC_MESSAGES', 'SystemRoot', 'TMPDIR', 'TEMP', 'CI'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs an Astro command that ends by itself. Gives everything that Astro complained about: it logs some errors, such as a font
 * that is missing, and then exits as if all were well, so a single warning counts as a failure.
 * @param signal stops it; what is given then is of no use, but it has ended and writes nothing more
 */
export async function runAstro(args: readonly string[], cwd: string, signal?: AbortSignal): Promise<readonly string[]> {
  const complaints: string[] = [];
  const child = spawn(process.execPath, [astro, ...args, '--json'], {
    cwd,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  signal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  const hear = async (stream: NodeJS.ReadableStream, loud: boolean) => {
    for await (const line of createInterface({ input: stream })) {
      const entry = parseLine(line);
      const speaks = entry ? entry.level === 'warn' || entry.level === 'error' : loud && line.trim() !== '';
      const message = entry?.message ?? line;
      if (speaks && !harmless.some((pattern) => pattern.test(message))) complaints.push(message);
    }
  };
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const [code] = await Promise.all([ended, hear(child.stdout, false), hear(child.stderr, true)]);
  return code === 0 || complaints.length > 0 ? complaints : [`astro ${args[0]} ended with exit code ${code}`];
}
