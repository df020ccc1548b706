import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../../src/citing/verify/read-citation.ts';
import { csvCells, firstDifference } from '../../src/citing/verify/first-difference.ts';
import { differFromClosest, judgeFile, originalNames, settleForm } from '../../src/citing/verify/judge-file.ts';
import { tellDifference, tellVerdict } from '../../src/citing/verify/verdict-words.ts';
import { parseCsv } from '../../src/citing/csv/csv.ts';
import { makeIndex } from '../../src/citing/verify/make-index.ts';
import type { VerifyIndex } from '../../src/citing/verify/verify-index.ts';
import { listVersionFiles, type FrozenVersion } from '../../src/citing/versions/open-version.ts';
import { type FileKind, fileKinds } from '../../src/citing/formats.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { chart, fresh, moved, publish, read, revise, typefaces } from './archived-project.ts';

let versions: readonly FrozenVersion[];
let indexes: ReadonlyMap<string, VerifyIndex>;

beforeAll(async () => {
  const files = await publish(revise(await publish(fresh, '2026-03-01'), 51), '2026-04-01', moved);
  versions = read(files).library.versions.get(chart) ?? [];
  const known = await Promise.all(
    versions.flatMap((version) =>
      listVersionFiles(version).map(
        async (file) => [file.path, sha256(await versionFileBytes(version, file, typefaces))] as const,
      ),
    ),
  );
  indexes = new Map([[chart, makeIndex(chart, versions, new Map(known))]]);
});

async function download(which: number, kind: FileKind): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const version = versions[which];
  const file = version && listVersionFiles(version).find((each) => each.kind === kind);
  if (!version || !file) throw new Error(`there is no ${kind}`);
  return { name: file.name, bytes: await versionFileBytes(version, file, typefaces) };
}

const judge = (bytes: Uint8Array, name: string) =>
  judgeFile(
    sha256(bytes),
    findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${name}`),
    indexes,
    { sums: new Map(), releases: [] },
    name,
  );

describe.each(fileKinds)('a downloaded file (%s)', (kind) => {
  test('of the newest version matches', async () => {
    const { bytes, name } = await download(1, kind);
    expect(judge(bytes, name)).toMatchObject({ is: 'matches', where: { version: versions[1]?.short, file: name } });
  });

  test('of an older version is superseded, and leads to what changed', async () => {
    const { bytes, name } = await download(0, kind);
    const verdict = judge(bytes, name);
    expect(verdict).toMatchObject({ is: 'superseded', where: { next: versions[1]?.short } });
    expect(tellVerdict(verdict, 'id').sentences[0]).toContain(
      `“${versions[0]?.file.words.id.title}”, versi ${versions[0]?.short.slice(0, 8)}, terbit 1 Maret 2026.`,
    );
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
    // What is packed shows nothing of what it names.
    if (kind !== 'package' && kind !== 'xlsx')
      expect(judge(wrong, 'unnamed')).toMatchObject({ is: 'altered', why: 'bytes' });
  });
});

describe('what matched', () => {
  test('is named with its kind, its title, its version and its day', async () => {
    const { bytes, name } = await download(1, 'csv');
    const [title = '', short = ''] = [versions[1]?.file.words.en.title, versions[1]?.short.slice(0, 8)];
    const [told] = tellVerdict(judge(bytes, name), 'en').sentences;
    expect(told).toBe(
      `The table (CSV) of the chart “${title}”, version ${short}, published 1 April 2026. It is still the newest version.`,
    );
  });
});

describe('what differs', () => {
  test('is shown as the line in the file and the line as published', async () => {
    const { bytes, name } = await download(1, 'csv');
    const ours = new TextDecoder().decode(bytes);
    const found = differFromClosest(
      ours.replace('51', '61'),
      new Map([
        [name, ours],
        ['other.csv', 'x'],
      ]),
    );
    expect(found?.name).toBe(name);
    expect(found?.difference).toMatchObject({ onlyForm: false });
    expect(found?.difference.theirs).toContain('61');
    expect(found?.difference.ours).toContain('51');
  });

  test('is only the form when a spreadsheet has changed the ends of the lines', () => {
    expect(firstDifference('\ufeffa,b\r\n1,2\r\n', 'a,b\n1,2\n')).toMatchObject({ onlyForm: true });
  });

  test('is only the form when a spreadsheet has put semicolons between the cells, in whichever language', async () => {
    const version = versions[1] ?? expect.fail();
    const files = listVersionFiles(version).filter(({ kind }) => kind === 'csv');
    const texts = await Promise.all(
      files.map(
        async (file) =>
          [file.name, new TextDecoder().decode(await versionFileBytes(version, file, typefaces))] as const,
      ),
    );
    expect(texts).toHaveLength(2);
    for (const [name, text] of texts) {
      const rows = parseCsv(text);
      if (!('rows' in rows)) throw new Error('the original is CSV');
      const cell = (value: string | number | boolean | null) => `"${String(value ?? '').replaceAll('"', '""')}"`;
      const saved = rows.rows.map((row) => row.map(cell).join(';')).join('\n');
      for (const again of [saved, text.replaceAll('\r\n', '\n'), text.replaceAll(/\r?\n/g, '\r\n'), `\ufeff${text}`]) {
        if (again === text) continue;
        const found = differFromClosest(again, new Map(texts)) ?? expect.fail();
        expect(found).toMatchObject({ name, difference: { onlyForm: true } });
        const altered = judge(new TextEncoder().encode(again), name);
        const settled = settleForm(altered, found.name, indexes, [], 'text');
        expect(settled).toMatchObject({ is: 'matches', form: 'text', where: { file: name } });
        const told = tellDifference(tellVerdict(settled, 'en'), found, '/', 'en');
        expect(told.headline).toBe('Matches');
        expect(told.sentences.join(' ')).toContain('What it says is the same; only line ends');
      }
      expect(differFromClosest(saved.replace('51', '61'), new Map(texts))).toMatchObject({
        name,
        difference: { onlyForm: false },
      });
    }
  });

  test('is the line that was added or left out', () => {
    expect(firstDifference('a\nb\n', 'a\n')).toEqual({ line: 2, theirs: 'b', ours: '', onlyForm: false });
    expect(firstDifference('a\n', 'a\nb\n')).toEqual({ line: 2, theirs: '', ours: 'b', onlyForm: false });
  });

  test('is a cell that was split, too', () => {
    expect(csvCells('a,b\n"1,2",3\n')).toBe(csvCells('a;b\r\n1,2;3\r\n'));
    expect(csvCells('a,b\n"1,2"\n')).not.toBe(csvCells('a,b\n1,2\n'));
  });

  test('is looked for in files of the same kind only', () => {
    expect(originalNames(['a-id.csv', 'a-en.csv', 'a-id.svg', 'a-id.png'], 'mine.CSV')).toEqual([
      'a-id.csv',
      'a-en.csv',
    ]);
    expect(originalNames(['a-id.png'], 'mine.png')).toEqual([]);
  });
});
