import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../../src/citing/verify/find-mentions.ts';
import { firstDifference } from '../../src/citing/verify/first-difference.ts';
import { judgeFile } from '../../src/citing/verify/judge-file.ts';
import { differFromClosest, originalNames } from '../../src/citing/verify/originals.ts';
import { tellVerdict } from '../../src/citing/verify/verdict-words.ts';
import { makeIndex, type VerifyIndex } from '../../src/citing/verify/verify-index.ts';
import { listVersionFiles, type FileKind } from '../../src/citing/versions/version-files.ts';
import type { Version } from '../../src/citing/versions/version.ts';
import { sha256 } from '../../src/facts/sha256.ts';
import { versionFileBytes } from '../../src/library/archive/version-file-bytes.ts';
import { chart, fresh, moved, publish, read, revise } from './archived-project.ts';

const kinds: readonly FileKind[] = ['record', 'csv', 'svg', 'png', 'package', 'bibtex', 'citations'];

let versions: readonly Version[];
let indexes: ReadonlyMap<string, VerifyIndex>;

beforeAll(async () => {
  const files = await publish(revise(await publish(fresh, '2026-03-01'), 51), '2026-04-01', moved);
  versions = read(files).library.versions.get(chart) ?? [];
  const known = await Promise.all(
    versions.flatMap((version) =>
      listVersionFiles(version).map(async (file) => [file.path, [sha256(await versionFileBytes(version, file))]] as const),
    ),
  ); // prettier-ignore
  indexes = new Map([[chart, makeIndex(chart, versions, new Map(known))]]);
});

async function download(which: number, kind: FileKind): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const version = versions[which];
  const file = version && listVersionFiles(version).find((each) => each.kind === kind);
  if (!version || !file) throw new Error(`there is no ${kind}`);
  return { name: file.name, bytes: await versionFileBytes(version, file) };
}

const judge = (bytes: Uint8Array, name: string) =>
  judgeFile(sha256(bytes), findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${name}`), indexes);

describe.each(kinds)('a downloaded file (%s)', (kind) => {
  test('of the newest version matches', async () => {
    const { bytes, name } = await download(1, kind);
    expect(judge(bytes, name)).toMatchObject({ is: 'matches', where: { version: versions[1]?.short, file: name } });
  });

  test('of an older version is superseded, and leads to what changed', async () => {
    const { bytes, name } = await download(0, kind);
    const verdict = judge(bytes, name);
    expect(verdict).toMatchObject({ is: 'superseded', where: { next: versions[1]?.short } });
    const paths = tellVerdict(verdict, 'id').links.map(({ path }) => path);
    expect(paths).toContain(`/v/${chart}/${versions[1]?.short}/perubahan/`);
  });

  test('is altered when one byte of it is another, whatever it is called', async () => {
    const { bytes, name } = await download(1, kind);
    const wrong = new Uint8Array(bytes);
    const last = wrong.length - 2;
    wrong[last] = (wrong[last] ?? 0) ^ 1;
    for (const called of [name, name.replace('.', ' (1).')])
      expect(judge(wrong, called)).toMatchObject({ is: 'altered' });
    if (kind !== 'package') expect(judge(wrong, 'unnamed')).toMatchObject({ is: 'altered', why: 'bytes' });
  });
});

describe('what differs', () => {
  test('is shown as the line in the file and the line as published', async () => {
    const { bytes, name } = await download(1, 'csv');
    const ours = new TextDecoder().decode(bytes);
    const found = differFromClosest(ours.replace('51', '61'), new Map([[name, ours], ['other.csv', 'x']]));
    expect(found?.name).toBe(name);
    expect(found?.difference).toMatchObject({ onlyForm: false });
    expect(found?.difference.theirs).toContain('61');
    expect(found?.difference.ours).toContain('51');
  }); // prettier-ignore

  test('is only the form when a spreadsheet has changed the ends of the lines', () => {
    expect(firstDifference('\ufeffa,b\r\n1,2\r\n', 'a,b\n1,2\n')).toMatchObject({ onlyForm: true });
  });

  test('is looked for in files of the same kind only', () => {
    expect(originalNames(['a-id.csv', 'a-en.csv', 'a-id.svg', 'a-id.png'], 'mine.CSV')).toEqual([
      'a-id.csv',
      'a-en.csv',
    ]);
    expect(originalNames(['a-id.png'], 'mine.png')).toEqual([]);
  });
});
