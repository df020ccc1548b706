/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find: types, lint, pure code and fixtures, then the site
 * is built, read from disk and opened in a browser. It goes on after a failure, so that one run shows all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'terlindungi-test-'));

/** A step that is not a test suite counts as one test. */
interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs a program of Node; what it prints comes in one piece at its end when others run beside it. */
function run(args: readonly string[], beside = false): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}

const tool = (path: string, ...args: string[]) => run([join(root, 'node_modules', path), ...args]);
const toolBeside = (path: string, ...args: string[]) => run([join(root, 'node_modules', path), ...args], true);

async function timed(name: string, work: () => Promise<Pick<Outcome, 'passed' | 'failed'>>): Promise<Outcome> {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const counts = await work();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

const step = (name: string, work: () => Promise<boolean>) =>
  timed(name, async () => ((await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

function suite(project: string): Promise<Outcome> {
  return timed(`${project} tests`, async () => {
    const file = join(reports, `${project}.json`);
    const green = await tool(
      'vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    const { numPassedTests: passed, numTotalTests: total } = JSON.parse(await readFile(file, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numTotalTests: number;
    };
    // A skipped test, a file that does not load or a suite without tests has not passed.
    const failed = Math.max(total - passed, green && total > 0 ? 0 : 1);
    return { passed, failed };
  });
}

/** What reads the source without running it. It fills the second core while the unit tests, most of them of one file, run. */
async function readSource(): Promise<Outcome[]> {
  return [
    await step('types: astro check, strictest', () =>
      toolBeside('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'),
    ),
    await step('lint', () => toolBeside('eslint/bin/eslint.js', '--max-warnings=0', '.')),
    await step('format', () => toolBeside('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  ];
}

const [read, unit] = await Promise.all([readSource(), suite('unit')]);
const outcomes: Outcome[] = [...read, unit, await step('build', () => run([join(root, 'src/cli/build.ts')]))];
if (outcomes.at(-1)?.failed === 0) {
  outcomes.push(await suite('site'));
  await findBrowser();
  outcomes.push(await suite('browser'));
}
await rm(reports, { recursive: true, force: true });

console.log();
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
  );
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
