import { beforeAll, describe, expect, test } from 'vitest';
import { findFingerprints, type ListedFile, readCitation, readList } from '../../src/citing/verify/read-citation.ts';
import { judgeCitation } from '../../src/citing/verify/judge-citation.ts';
import { judgeFile, readSums } from '../../src/citing/verify/judge-file.ts';
import { makeFactIndex } from '../../src/citing/verify/make-fact-index.ts';
import { tellVerdict } from '../../src/citing/verify/verdict-words.ts';
import { makeIndex } from '../../src/citing/verify/make-index.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { historyOf } from '../../src/citing/releases/release.ts';
import { getDataSet } from '../../src/library/data-set.ts';
import type { Library } from '../../src/library/read-library.ts';
import { chart, fresh, moved, publish, read, release, revise, shownFact } from './archived-project.ts';

let older: Library;
let library: Library;

/** The data are released, and released again once the source has revised a figure. */
beforeAll(async () => {
  const first = await release(await publish(fresh, '2026-03-01'), '2026-03-01');
  older = read(first).library;
  library = read(await release(await publish(revise(first, 51), '2026-04-01', moved), '2026-04-01')).library;
});

function judge(bytes: Uint8Array, name: string) {
  const list = getDataSet(library).files.get('SHA256SUMS') ?? expect.fail();
  const sums = readSums(new TextDecoder().decode(list), sha256(list));
  return judgeFile(
    sha256(bytes),
    [],
    new Map(),
    { sums, releases: makeFactIndex(library.releases, library.archive.dataFiles).releases },
    name,
  );
}

describe('a file of the data set', () => {
  test('matches when it is of the newest release, whatever it is called', () => {
    const files = [...getDataSet(library).files];
    expect(files.length).toBeGreaterThan(20);
    for (const [name, bytes] of files.filter(([each]) => !each.startsWith('release-1-')))
      for (const called of [name, 'download.bin'])
        expect(judge(bytes, called), name).toMatchObject({
          is: 'matches',
          where: { kind: 'data', file: expect.any(String) },
        });
  });

  test('is told by its name, with its release', () => {
    const verdict = judge(getDataSet(library).files.get('facts.csv') ?? expect.fail(), 'facts (1).csv');
    const { headline, sentences } = tellVerdict(verdict, 'id');
    expect(headline).toBe('Cocok: berkas data terbitan terbaru');
    expect(sentences[0]).toContain(
      `facts.csv, berkas data, terbitan ${library.releases.at(-1)?.short.slice(0, 8)}, terbit 1 April 2026.`,
    );
  });

  test('of an older release is superseded, whichever file it is', () => {
    const files = [...getDataSet(older).files];
    expect(files.length).toBeGreaterThan(20);
    const changed = files.filter(
      ([name, bytes]) => sha256(getDataSet(library).files.get(name) ?? '') !== sha256(bytes),
    );
    for (const kind of ['facts.csv', 'facts.json', 'terlindungi.zip', 'datapackage.json', 'SHA256SUMS'])
      expect(changed.map(([name]) => name)).toContain(kind);
    const release = files.find(([name]) => name.startsWith('release-1-')) ?? expect.fail();
    for (const [name, bytes] of [release, ...changed]) {
      const verdict = judge(bytes, name);
      expect(verdict, name).toMatchObject({
        is: 'superseded',
        where: { version: older.releases[0]?.short, file: name },
      });
      expect(tellVerdict(verdict, 'en').headline).toBe('Matches: a data file of an older release');
    }
  });

  test('that no release offered is called neither altered nor foreign', () => {
    const bytes = new TextEncoder().encode('no package of ours');
    for (const called of ['terlindungi.zip', 'terlindungi (2).zip'])
      expect(judge(bytes, called)).toEqual({ is: 'other-data', file: 'terlindungi.zip' });
    expect(tellVerdict(judge(bytes, 'terlindungi.zip'), 'en').sentences[0]).toContain(
      'It may be from an older release',
    );
    expect(judge(bytes, 'else.zip')).toEqual({ is: 'unknown' });
  });
});

describe('a fingerprint without an address', () => {
  const ask = (text: string, more: readonly ListedFile[] = []) => {
    const versions = library.versions.get(chart) ?? [];
    const charts = new Map([[chart, makeIndex(chart, versions, library.archive.files)]]);
    const facts = makeFactIndex(library.releases, library.archive.dataFiles);
    const list = [...library.archive.files].map(([path, hash]) => [hash, path] as const);
    return judgeCitation(findFingerprints(readCitation(text, []), facts, [...list, ...more]), { charts, facts });
  };

  test('is found among the versions of charts, the numbers and the releases, whole or shortened', () => {
    const version = library.versions.get(chart)?.at(-1) ?? expect.fail();
    const fact = historyOf(library.releases, shownFact);
    const data = library.releases.at(-1) ?? expect.fail();
    for (const { hash, kind } of [
      { hash: version.hash, kind: 'chart' },
      { hash: fact[0]?.hash ?? '', kind: 'fact' },
      { hash: data.hash, kind: 'data' },
    ]) {
      for (const text of [hash, hash.slice(0, 16), `SHA-256: ${hash}`, ` Sidik jari: ${hash.slice(0, 16)}.\n`])
        expect(ask(text), text).toMatchObject({ is: 'matches', where: { kind, version: hash.slice(0, 16) } });
    }
    expect(ask(fact.at(-1)?.hash ?? '')).toMatchObject({ is: 'superseded', where: { kind: 'fact' } });
  });

  test('on another site is not vouched for', () => {
    const { short } = library.versions.get(chart)?.at(-1) ?? expect.fail();
    expect(ask(`https://terlindungl.example/v/${chart}/${short}/`)).toEqual({ is: 'unknown' });
  });

  test('of a file of a chart is that of its version', () => {
    const [path = '', hash = ''] = [...library.archive.files].find(([each]) => each.endsWith('.csv')) ?? [];
    const verdict = ask(`${hash}  ${path.split('/').at(-1)}`);
    expect(verdict).toMatchObject({ where: { kind: 'chart', id: chart, file: path.split('/').at(-1) } });
  });

  test('does not vouch for a figure that was not published', () => {
    const short = historyOf(library.releases, shownFact)[0]?.short ?? '';
    expect(ask(`51,00 persen, sidik jari ${short}`)).toMatchObject({ is: 'matches' });
    expect(ask(`61,00 persen, sidik jari ${short}`)).toMatchObject({ is: 'altered', why: 'wrong-words' });
  });

  test('that belongs to nothing asks for the address', () => {
    const verdict = ask('0'.repeat(16));
    expect(verdict).toEqual({ is: 'unknown', fingerprint: true });
    expect(tellVerdict(verdict, 'id').sentences[0]).toContain('tempel juga alamat');
  });

  test('is read from the list as sha256sum writes it', () => {
    expect(readList(`${'a'.repeat(64)}  /v/a/b.csv\n`)[0]).toEqual(['a'.repeat(64), '/v/a/b.csv']);
  });
});
