import { describe, expect, test } from 'vitest';
import { writeRelease } from '../../src/citing/releases/release.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { readReleases } from '../../src/library/archive/releases.ts';
import { memoryDisk, type Files } from '../faults/memory-disk.ts';
import { bytes, edited, first, paths, project, release, second, textOf } from './release-project.ts';

const [one = '', two = ''] = paths(second);
const without = (path: string): Files => new Map([...second].filter(([each]) => each !== path));
const problemsOf = (files: Files) =>
  readReleases(memoryDisk(files)).problems.map(({ file, message }) => [file, message.en]);

describe('the archive of releases', () => {
  test('is read in order and without a problem when nobody touched it', () => {
    const { releases, problems } = readReleases(memoryDisk(second));
    expect(problems).toEqual([]);
    expect(releases.map(({ file }) => file.number)).toEqual([1, 2]);
  });

  test('refuses a release in which one figure was altered', () => {
    const altered = textOf(second, one).replace('200000', '210000');
    expect(problemsOf(new Map([...second, [one, bytes(altered)]]))).toEqual([[one, expect.stringContaining('was altered')]]);
  }); // prettier-ignore

  test('refuses a release that an editor’s program saved with a byte order mark', () => {
    expect(problemsOf(new Map([...second, [one, bytes(`\ufeff${textOf(second, one)}`)]]))).toEqual([[one, expect.stringContaining('was altered')]]);
  }); // prettier-ignore

  test('refuses a release whose forerunner is missing', () => {
    expect(problemsOf(without(one))).toEqual([[two, expect.stringContaining('Release 1 is missing')]]);
  });

  test('refuses two releases of one number', () => {
    const [, fork = ''] = paths(release(edited(first, '"value": 200000', '"value": 220000'), '2026-02-03'));
    const files = release(edited(first, '"value": 200000', '"value": 220000'), '2026-02-03');
    const forked = new Map([...second, [fork, files.get(fork) ?? new Uint8Array()]]);
    expect(problemsOf(forked)).toEqual([[expect.stringContaining('/2-'), expect.stringContaining('two of release 2')]]);
  });

  test('refuses a release that follows another than the one before it', () => {
    const other = release(project, '2026-01-03');
    const grafted = new Map([...other, [two, second.get(two) ?? new Uint8Array()]]);
    expect(problemsOf(grafted)).toEqual([[two, expect.stringContaining('does not follow')]]);
  });

  test('refuses a renamed release, a stranger among them, and one that somebody else wrote', () => {
    const renamed = new Map([...without(one), [one.replace('/1-', '/3-'), second.get(one) ?? new Uint8Array()]]);
    expect(problemsOf(renamed)).toEqual([[one.replace('/1-', '/3-'), expect.stringContaining(`Name it ${one.slice('content/releases/'.length)}`)]]);
    expect(problemsOf(new Map([...second, ['content/releases/notes.txt', bytes('x')]]))).toEqual([
      ['content/releases/notes.txt', expect.stringContaining('is not the name of a release')],
    ]);
    const spaced = JSON.stringify(JSON.parse(textOf(second, one)), null, 1);
    const path = `content/releases/1-${sha256(spaced)}.json`;
    expect(problemsOf(new Map([...without(one), [path, bytes(spaced)]]))).toEqual([[path, expect.stringContaining('not written by')]]);
  }); // prettier-ignore

  test('refuses a release with a schema fault, even under its true hash', () => {
    const text = writeRelease({ ...JSON.parse(textOf(second, one)), extra: 1 });
    const path = `content/releases/1-${sha256(text)}.json`;
    expect(problemsOf(new Map([...first].filter(([each]) => each !== one).concat([[path, bytes(text)]]))).length).toBe(1);
  }); // prettier-ignore
});
