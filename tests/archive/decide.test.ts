import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideChanges, decideRelease, describeUnpublished } from '../../src/cli/archive-decide.ts';
import { writeArchive } from '../../src/cli/archive-record.ts';
import { readArguments } from '../../src/cli/command.ts';
import { RefusalError } from '../../src/press/refusal.ts';
import { releaseFileSchema } from '../../src/citing/releases/release.ts';
import { findUnpublished } from '../../src/library/archive/publish.ts';
import type { Files } from '../faults/memory-disk.ts';
import { setValue } from '../mutation/signed-files.ts';
import {
  chart,
  editText,
  fresh,
  moved,
  publish,
  published as both,
  read,
  release,
  revise,
  shownFact,
} from './archived-project.ts';

const given = (...argv: string[]) => readArguments(argv, 'archive');
const note = ['--id', 'Kantornya memperbarui angka.', '--en', 'The office revised its figure.'];

let published: Files;
let revised: Files;

beforeAll(async () => {
  published = await release(await publish(fresh, '2026-03-01'), '2026-03-01');
  revised = revise(published, 51);
});

/** What an editor is told when something is refused, in English. */
async function refusal(attempt: () => Promise<unknown>): Promise<string> {
  const error: unknown = await attempt().catch((thrown: unknown) => thrown);
  if (!(error instanceof RefusalError)) throw new Error('it was not refused');
  return error.bilingual.en;
}

describe('a release of the data', () => {
  const decide = (files: Files, argv: readonly string[] = [], decisions = new Map<string, typeof moved>()) =>
    decideRelease(read(files).library, given(...argv), decisions, '2026-04-01', false, 'en');
  const fileOf = (text: string | undefined) => releaseFileSchema.parse(JSON.parse(text ?? ''));
  const noteOf = (text: string | undefined) => fileOf(text).note;

  test('is not due while nothing in the data has changed', async () => {
    expect(await decide(published)).toBeNull();
  });

  test('needs no reason when it is the first', async () => {
    const planned = await decide(fresh);
    expect(planned?.path).toMatch(/^content\/releases\/1-[0-9a-f]{64}\.json$/);
    expect(noteOf(planned?.text).en).toContain('first release');
  });

  test('is refused when nobody says what changed, with the command to say it', async () => {
    const said = await refusal(() => decide(revised));
    expect(said).toContain('npm run archive -- data --id');
    expect(said).toContain('Nothing was written.');
  });

  test('is given the note of the editor, in both languages', async () => {
    const planned = await decide(revised, note);
    expect(planned?.path).toMatch(/^content\/releases\/2-/);
    expect(noteOf(planned?.text)).toEqual(moved.note);
  });

  test('gives each number the note of what changed it: the chart’s to what the chart shows, the editor’s own to the others', async () => {
    const { facts, ...told } = fileOf((await decide(revised, [], new Map([[chart, moved]])))?.text);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(Object.keys(told.notes ?? {})));
    expect(told.notes).toHaveProperty('d-claim-gap');
    for (const each of Object.values(told.notes ?? {})) expect(each).toEqual(moved.note);
    const others = setValue(revised, 'mks-formal-2025', 160_500);
    const said = await refusal(() => decide(others, [chart], new Map([[chart, moved]])));
    expect(said).toContain('mks-formal-2025');
    expect(said).toContain('--data-id');
    const own = ['--data-id', 'Tarifnya diperbaiki.', '--data-en', 'The rate was corrected.'];
    const release = fileOf((await decide(others, [chart, ...own], new Map([[chart, moved]])))?.text);
    expect(release.notes).not.toHaveProperty('mks-formal-2025');
    expect(release.notes?.[shownFact]).toEqual(moved.note);
    expect(release.note.en).toBe('The rate was corrected.');
  });

  test('leaves published charts alone when only what may be compared has changed', () => {
    const allowed = editText(published, 'data/comparability.json', (text) =>
      text.replace(/"separations": \[[^]*\]/, '"separations": []'),
    );
    expect(allowed).not.toEqual(published);
    expect(findUnpublished(read(allowed))).toEqual([]);
  });

  test('is refused with a figure in its note, or in one language only', async () => {
    expect(await refusal(() => decide(revised, ['--id', 'Kini 51 persen.', '--en', 'Higher.']))).toContain('51');
    await refusal(() => decide(revised, ['--id', 'Lebih tinggi.']));
  });
});

describe('a chart and a story that changed', () => {
  const changed = () => findUnpublished(read(revised));

  test('is refused without a reason, with the command for each', async () => {
    const said = await refusal(() => decideChanges(changed(), given(), 'en'));
    for (const name of both) expect(said).toContain(`npm run archive -- ${name} --because`);
    expect(said).toContain('Nothing was written.');
  });

  test('is refused with a reason that names no chart: it would be said of every one', async () => {
    await refusal(() => decideChanges(changed(), given('--because', 'source-revised', ...note), 'en'));
  });

  test('is refused with a reason that does not exist', async () => {
    await refusal(() => decideChanges(changed(), given(chart, '--because', 'because', ...note), 'en'));
  });

  test('is published with what the editor said of it', async () => {
    const decisions = await decideChanges(changed(), given(...both, '--because', 'source-revised', ...note), 'en');
    expect(decisions).toEqual(new Map(both.map((name) => [name, moved])));
  });

  test('asks for one note, not for another one for its data', () => {
    const told = describeUnpublished({ things: changed(), isReleased: false }, 'en') ?? '';
    expect(told.match(/npm run archive/g)).toHaveLength(both.length);
    expect(told).not.toContain('-- data');
    expect(describeUnpublished({ things: [], isReleased: true }, 'en')).toBeNull();
  });
});

describe('writing to the archive', () => {
  const root = mkdtempSync(join(tmpdir(), 'terlindungi-archive-'));
  const version = `content/versions/${chart}/${'0'.repeat(64)}.json`;
  const list = 'content/versions/addresses.txt';
  const text = (path: string) => readFileSync(join(root, path), 'utf8');

  beforeAll(() => void mkdirSync(join(root, 'content')));

  afterAll(() => rmSync(root, { recursive: true }));

  test('adds files and lines, and can take all of it back', () => {
    writeArchive(root, new Map([[list, '/\n']]));
    const undo = writeArchive(
      root,
      new Map([
        [version, '{}\n'],
        [list, '/\n/data/\n'],
      ]),
    );
    expect(text(list)).toBe('/\n/data/\n');
    undo();
    expect(text(list)).toBe('/\n');
    expect(() => text(version)).toThrow('ENOENT');
  });

  test('never writes a version again, or a list that lost or changed a line, and then writes nothing at all', () => {
    writeArchive(root, new Map([[version, '{}\n']]));
    const seal = 'content/versions/seal.json';
    for (const [path, wrong] of [
      [version, '{ }\n'],
      [list, ''],
      [list, '/data/\n'],
    ] as const)
      expect(() =>
        writeArchive(
          root,
          new Map([
            [seal, '{}\n'],
            [path, wrong],
          ]),
        ),
      ).toThrow(RefusalError);
    expect(() => text(seal)).toThrow('ENOENT');
    expect(text(version)).toBe('{}\n');
  });
});
