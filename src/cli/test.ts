/**
 * `npm test`: everything. The site is built; then types, lint and format are checked beside the tests of pure code and fixtures, of the
 * site on disk and of the site in a browser. It goes on after a failure, so that one run shows all of them, and says at its end what
 * took how long: seconds of a suite are those of its files together, of which two run at a time.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** The suite of a test's file: those that read the built site, those that open it, and all others. */
const suiteOf = (path: string) => /\btests[\\/](site|browser)[\\/]/.exec(path)?.[1] ?? 'unit';

const secondsOf = ({ startTime, endTime }: FileResult) => (endTime - startTime) / 1000;

/** Test files that took longest, which are the ones to make shorter. */
const slowest = 15;

/** Runs suites side by side, since one waits for programs and browsers while another computes. */
async function suites(names: readonly string[]): Promise<readonly Outcome[]> {
  console.log(`\n— ${names.join(', ')} tests`);
  const file = join(reports, 'tests.json');
  const chosen = names.flatMap((name) => ['--project', name]);
  const green = await tool(
    'vitest/vitest.mjs',
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as { readonly testResults: readonly FileResult[] };
  const outcomes = names.map((name): Outcome => {
    const files = testResults.filter((result) => suiteOf(result.name) === name);
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    // A skipped test, a file that does not load or a suite without tests has not passed.
    const unloaded = files.filter(
      ({ status, assertionResults }) => status !== 'passed' && assertionResults.length === 0,
    );
    const failed = Math.max(tests.length - passed + unloaded.length, tests.length === 0 ? 1 : 0);
    return { name: `${name} tests`, passed, failed, seconds: files.reduce((sum, each) => sum + secondsOf(each), 0) };
  });
  const isTold = green || outcomes.some(({ failed }) => failed > 0);
  const rows = testResults.toSorted((a, b) => secondsOf(b) - secondsOf(a)).slice(0, slowest);
  console.log('\nThe slowest files, seconds:\n');
  for (const row of rows) console.log(`${secondsOf(row).toFixed(1).padStart(7)}  ${relative(root, row.name)}`);
  return isTold ? outcomes : [...outcomes, { name: 'vitest itself', passed: 0, failed: 1, seconds: 0 }];
}

/** What reads the source without running it. */
async function readSource(): Promise<Outcome[]> {
  return [
    await step('types: astro check, strictest', () =>
      toolBeside('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'),
    ),
    await step('types of the desk’s page', () => toolBeside('typescript/bin/tsc', '--noEmit', '-p', 'src/desk')),
    await step('lint', () => toolBeside('eslint/bin/eslint.js', '--max-warnings=0', '.')),
    await step('format', () => toolBeside('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  ];
}

const start = performance.now();
const build = await step('build', () => run([join(root, 'src/cli/build.ts')]));
if (build.failed === 0) await findBrowser();
const [read, tests] = await Promise.all([
  readSource(),
  suites(build.failed === 0 ? ['unit', 'site', 'browser'] : ['unit']),
]);
const outcomes: Outcome[] = [build, ...read, ...tests];
await rm(reports, { recursive: true, force: true });

console.log();
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
  );
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed, in ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
process.exitCode = total('failed') === 0 ? 0 : 1;
