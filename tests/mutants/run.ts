/**
 * `npm run mutants`: changes one thing in the source at a time, in copies of the project, and asks whether a unit test beside the code
 * notices. What no test notices is printed with its place, as it was and as it became.
 *
 *   npm run mutants                                 200 mutants of the rooms that decide what readers are told
 *   npm run mutants -- --count 60 --seed 7 src/charts
 *
 * The same seed gives the same mutants for the same source. It takes a second or more for each, so it is no part of `npm test`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { root } from '../folders.ts';
import { copyProject, removeCopy } from '../project-copy.ts';

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : ['src/facts', 'src/charts', 'src/prose', 'src/citing'];

interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** What an operator becomes: its neighbour at the boundary or its opposite. */
const operators: Readonly<Record<string, string>> = {
  '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '+': '-', '-': '+', '*': '/', '/': '*', '&&': '||', '||': '&&',
}; // prettier-ignore

/** What a piece of code may become; null for one that only types or imports know, or that has no near neighbour. */
function mutate(node: ts.Node, source: ts.SourceFile): readonly [ts.Node, string] | null {
  const text = (part: ts.Node) => part.getText(source);
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    // A sum of texts is no arithmetic: it would only fail to compile.
    if (operatorToken.kind === ts.SyntaxKind.PlusToken && /['"`]/.test(text(left) + text(right))) return null;
    const other = operators[text(operatorToken)];
    return other === undefined ? null : [operatorToken, other];
  }
  if (ts.isNumericLiteral(node)) return [node, String(Number(node.text) + 1)];
  if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) return [node, 'false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) return [node, 'true'];
  if (ts.isConditionalExpression(node)) return [node.condition, `!(${text(node.condition)})`];
  if (ts.isIfStatement(node)) return [node.expression, `!(${text(node.expression)})`];
  if (ts.isPropertyAccessExpression(node) && text(node.name) === 'some') return [node.name, 'every'];
  if (ts.isPropertyAccessExpression(node) && text(node.name) === 'every') return [node.name, 'some'];
  if (ts.isPropertyAccessExpression(node) && /^(min|max)$/.test(text(node.name)) && text(node.expression) === 'Math')
    return [node.name, text(node.name) === 'min' ? 'max' : 'min'];
  return null;
}

/** Every mutant of a file, in the order of its text. */
function mutantsOf(file: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    const change = mutate(node, source);
    if (change !== null)
      found.push({ file, start: change[0].getStart(source), end: change[0].end, becomes: change[1] });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whether a unit test below a folder fails in the copy. One that never ends has noticed too. */
function fails(copy: string, file: string, folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
    const args = ['related', file, '--run', '--project', 'unit', '--dir', folder, '--bail', '1', '--passWithNoTests'];
    const child = spawn(process.execPath, [vitest, ...args, '--testTimeout', '20000'], { cwd: copy, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code !== 0);
    });
  });
}

/** The tests beside a file notice most of what happens to it, and are quick; then those of everything that imports it. */
const isNoticed = async (copy: string, file: string): Promise<boolean> =>
  (await fails(copy, file, dirname(file))) || fails(copy, file, 'src');

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !/(\.test|\.d|\/examples?)\.ts$|\/test-[^/]*$|\/testing\//.test(name))
    .toSorted(),
);
const random = randomFrom(Number(values.seed));
const drawn = files
  .flatMap(mutantsOf)
  .map((mutant) => ({ mutant, lot: random() }))
  .toSorted((a, b) => a.lot - b.lot)
  .slice(0, Number(values.count))
  .map(({ mutant }) => mutant);
const survivors: Mutant[] = [];
let next = 0;

async function work(): Promise<void> {
  const copy = await copyProject();
  try {
    for (let mutant = drawn[next++]; mutant !== undefined; mutant = drawn[next++]) {
      const path = join(copy, mutant.file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end));
      if (!(await isNoticed(copy, mutant.file))) survivors.push(mutant);
      writeFileSync(path, text);
    }
  } finally {
    await removeCopy(copy);
  }
}

await Promise.all([work(), work()]);
for (const { file, start, end, becomes } of survivors.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
  const text = readFileSync(join(root, file), 'utf8');
  const line = text.slice(0, start).split('\n').length;
  console.log(`${file}:${line}  ${text.slice(start, end)}  →  ${becomes}`);
  console.log(`    ${(text.split('\n')[line - 1] ?? '').trim()}`);
}
const killed = drawn.length - survivors.length;
console.log(
  `\n${killed} of ${drawn.length} mutants noticed (${((100 * killed) / drawn.length).toFixed(1)} %), seed ${values.seed}`,
);
