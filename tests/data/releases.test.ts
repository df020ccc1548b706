import { describe, expect, test } from 'vitest';
import { changesOf, historyOf, releasedFacts, writeRelease } from '../../src/citing/releases/release.ts';
import { describeHistory, describeRelease, writeChangelog } from '../../src/citing/releases/describe-release.ts';
import { canonicalJson } from '../../src/facts/canonical-json.ts';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { getLibrary } from '../../src/library/library.ts';
import { isReleased, planRelease } from '../../src/library/archive/releases.ts';
import { bytes, first, id, note, paths, project, read, release, second, textOf } from './release-project.ts';

describe('the releases of the data', () => {
  test('begin with every fact, and say nothing twice', () => {
    expect(isReleased(read(project))).toBe(false);
    const library = read(first);
    expect(isReleased(library)).toBe(true);
    expect(planRelease(library, { date: '2026-03-04', note })).toBeNull();
    expect(releasedFacts(library.releases).size).toBe(library.catalogue.facts.size);
  });

  test('do not change with the day, the machine or the order of reading: same record, same bytes', () => {
    expect([...release(project, '2026-01-02')]).toEqual([...first]);
  });

  test('hold only what changed, with what was computed from it', () => {
    const { releases, catalogue } = read(second);
    const { added, changed, withdrawn, tables } = changesOf(releases, 1);
    expect([added, withdrawn]).toEqual([[], []]);
    expect(changed.map(({ after }) => after.id)).toEqual(['d-growth', id]);
    expect(changed.map(({ before, after }) => [before.value, after.value])[1]).toEqual([200000, 210000]);
    expect(catalogue.facts.get(id)?.value).toBe(210000);
    expect(tables).toEqual(['facts', 'observations']);
    expect(describeRelease(releases, 1, 'id').summary).toBe('2 angka berganti');
    expect(describeRelease(releases, 1, 'id').lines[1]).toMatchObject({ fact: id, from: '200.000', to: '210.000', besides: [] });
    // That a formula holds other figures follows from them; only another way to compute is told.
    expect(describeRelease(releases, 1, 'en').lines[0]).toMatchObject({ fact: 'd-growth', besides: [] });
  }); // prettier-ignore

  test('tell the history of a number, the newest first, with a fingerprint that anybody can recompute from the file', () => {
    const { releases } = read(second);
    const history = historyOf(releases, id);
    expect(history.map(({ release: number, date, content }) => [number, date, content?.value])).toEqual([
      [2, '2026-02-03', 210000],
      [1, '2026-01-02', 200000],
    ]);
    for (const [index, { hash, short }] of history.entries()) {
      const file: unknown = JSON.parse(textOf(second, paths(second)[1 - index] ?? ''));
      const facts: unknown = Reflect.get(Object(file), 'facts');
      expect(sha256(canonicalJson(Reflect.get(Object(facts), id)))).toBe(hash);
      expect(hash?.startsWith(short ?? '?')).toBe(true);
    }
  });

  test('notice a change that touches no number, such as a note on a place', () => {
    const places = textOf(first, 'data/places.json').replace(/"note": null/, '"note": { "id": "Kota.", "en": "City." }');
    const third = release(new Map([...first, ['data/places.json', bytes(places)]]), '2026-02-03');
    const { releases } = read(third);
    expect(changesOf(releases, 1)).toMatchObject({ added: [], changed: [], withdrawn: [] });
    expect(changesOf(releases, 1).tables).toEqual(['places']);
    expect(describeRelease(releases, 1, 'en').summary).toBe('no number changed');
  }); // prettier-ignore

  test('tell of a number that was withdrawn, and of one that came back', () => {
    const { releases, catalogue } = read(second);
    const fact = releasedFacts(releases).get(id) ?? null;
    const add = (known: typeof releases, content: typeof fact) => {
      const text = writeRelease({ schema: 1, number: known.length + 1, date: '2026-05-06', previous: known.at(-1)?.hash ?? null, note, facts: { [id]: content }, tables: {} });
      return [...known, { hash: sha256(text), short: sha256(text).slice(0, 16), text, file: { ...JSON.parse(text) } }];
    };
    const gone = add(releases, null);
    expect(releasedFacts(gone).size).toBe(catalogue.facts.size - 1);
    expect(historyOf(gone, id)[0]).toMatchObject({ release: 3, content: null, hash: null });
    expect(describeRelease(gone, 2, 'en')).toMatchObject({ summary: '1 number withdrawn', lines: [{ fact: id, to: null }] });
    const back = add(gone, fact);
    expect(changesOf(back, 3).added.map((each) => each.id)).toEqual([id]);
    expect(historyOf(back, id)[0]?.short).toBe(historyOf(releases, id)[0]?.short);
    expect(describeHistory(historyOf(back, id), 'en')).toMatchObject([
      { printed: '210,000', told: note.en, anchor: expect.stringMatching(/^v-/) },
      { printed: 'withdrawn', told: note.en, anchor: null, short: null },
      { printed: '210,000', told: `Changed: value. ${note.en}`, anchor: null },
      { printed: '200,000', told: `First published. ${note.en}`, anchor: expect.stringMatching(/^v-/) },
    ]);
    expect(writeChangelog(back, 'id').match(/^## Terbitan \d/gm)).toEqual(['## Terbitan 4', '## Terbitan 3', '## Terbitan 2', '## Terbitan 1']);
  }); // prettier-ignore
});

test('the record of this project is released as it stands', () => {
  expect(isReleased(getLibrary())).toBe(true);
});
