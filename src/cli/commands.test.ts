import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandNames, commandOf, commands } from './commands.ts';
import { describeFailure } from './failure.ts';
import { helpOn, listCommands } from './help-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
  });
  return { status, stdout, stderr };
};

test('every command of package.json stands in the one table, and starts there', () => {
  expect(Object.keys(scripts).toSorted()).toEqual([...commandNames].toSorted());
  for (const name of commandNames) expect(scripts[name], name).toBe(`node src/cli/run.mjs ${name}`);
});

test('every command has help in both languages, with each of its options', () => {
  for (const name of commandNames) {
    for (const language of ['id', 'en'] as const) {
      const help = helpOn(name, language);
      expect(help).toContain(commandOf(name).does[language]);
      for (const option of Object.keys(commandOf(name).options)) expect(help).toContain(`--${option}`);
      expect(listCommands(language)).toContain(`npm run ${name} `);
    }
    expect(helpOn(name, 'id'), name).not.toBe(helpOn(name, 'en'));
  }
});

test('--help, -h and help are answered, in the language that was asked for, and nothing is done', () => {
  for (const [word, name] of [
    ['--help', 'archive'],
    ['-h', 'new'],
    ['help', 'build'],
  ] as const) {
    expect(run(name, word)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(commands[name].does.en) as string,
    });
    expect(run(name, word, '--lang', 'id').stdout).toContain(commands[name].does.id);
  }
}, 60_000);

test('an option that a command does not take is refused with the nearest that it does, and so is a command', () => {
  expect(run('build', '--hlep')).toMatchObject({ status: 1, stderr: expect.stringContaining('--help') as string });
  expect(run('find', '--al', 'x').stderr).toContain('Did you mean --all?');
  expect(run('chek').stderr).toContain('Did you mean npm run check?');
}, 60_000);

const failing = (code: string, path = '') => Object.assign(new Error(`${code}: something`), { code, path });

test('what the machine refuses is a sentence that says what to do, never a stack', () => {
  const codes = [
    'ENOSPC',
    'EROFS',
    'EACCES',
    'EPERM',
    'EBUSY',
    'EADDRINUSE',
    'EMFILE',
    'ENOMEM',
    'ERR_MODULE_NOT_FOUND',
  ];
  for (const code of codes) {
    for (const language of ['id', 'en'] as const) {
      const said = describeFailure(failing(code), language);
      expect(said.split('\n'), code).toHaveLength(1);
      expect(said).not.toContain(code);
    }
  }
  expect(describeFailure(failing('ENOSPC', '/srv/x'), 'en')).toContain('(/srv/x)');
  expect(describeFailure(new Error('outer', { cause: failing('EROFS') }), 'id')).toContain('hanya dapat dibaca');
});

test('a mistake in the program is called ours, and keeps its stack', () => {
  const said = describeFailure(new TypeError('x is not a function'), 'en');
  expect(said).toContain('our fault, not yours');
  expect(said).toMatch(/TypeError: x is not a function\n +at /);
});
