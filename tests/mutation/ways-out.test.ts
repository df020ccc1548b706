import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFact } from '../../src/facts/format.ts';
import { planAccept } from '../../src/library/locks/plan-accept.ts';
import { planKeep } from '../../src/library/locks/plan-keep.ts';
import { planSign } from '../../src/library/locks/plan-sign.ts';
import { printedFrom } from '../../src/library/locks/read-locks.ts';
import { readRecord } from '../../src/library/read-library.ts';
import { listPrints } from '../../src/prose/lock/story-content.ts';
import type { Files } from '../faults/memory-disk.ts';
import {
  carryOut,
  diskOf,
  editObservations,
  editText,
  lockFile,
  setValue,
  signed,
  slug,
  unsigned,
} from './signed-files.ts';

const note = { id: 'Kantor memperbaiki hitungannya.', en: 'The office mended its count.' };
const day = '2026-02-01';
const read = (files: Files) => readRecord(diskOf(files));
const problems = (files: Files) => read(files).problems;
const messages = (files: Files) => problems(files).map(({ file, line, message }) => `${file}:${line} ${message.en}`);
const indonesian = `content/stories/${slug}/id.mdx`;

/** A figure of the story that moves by at least what is printed, and no further than its chart's claim stays true. */
const moves = fc
  .constantFrom('mks-claimed-2025', 'mks-coverage-2025', 'mks-eligible-2025', 'gowa-coverage-2025')
  .chain((id) => {
    const value = read(unsigned).library.catalogue.facts.get(id)?.value ?? 0;
    const step = id.includes('eligible') ? 1000 : 0.1;
    const ranges: Readonly<Record<string, readonly [number, number]>> = {
      'gowa-coverage-2025': [-50, -1],
      'mks-coverage-2025': [1, 50],
    };
    const [min, max] = ranges[id] ?? [1, 50];
    return fc.integer({ min, max }).map((steps) => ({ id, value: Number((value + steps * step).toFixed(4)) }));
  });

const printed = (files: Files) => {
  const { library } = read(files);
  const story = library.stories.get(slug);
  return story === undefined
    ? []
    : listPrints(story.id, 'id', printedFrom(library, slug).catalogue).map((print) => print.printed);
};

describe('a signed story', () => {
  test('passes as long as nothing moves, and an unsigned one is let through', () => {
    expect(messages(signed)).toEqual([]);
    expect(messages(unsigned)).toEqual([]);
    expect(read(signed).library.locks.has(slug)).toBe(true);
    expect(read(unsigned).library.locks.has(slug)).toBe(false);
  });

  test('stops when a figure would print differently: place, sentence, old and new, and three commands', () => {
    const found = problems(setValue(signed, 'mks-claimed-2025', 70));
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `content/stories/${slug}/en.mdx:13`,
      `${indonesian}:13`,
    ]);
    expect(found[1]?.message.id).toMatchInlineSnapshot(
      `"Kalimat yang disahkan 5 Januari 2026 akan tercetak lain, dulu "63,5 persen", kini "70,0 persen" (mks-claimed-2025): “Wali kota menyebut [63,5 persen → 70,0 persen], kantornya menghitung 52,08%.” Pilih satu: (1) terima dan catat sebagai koreksi: npm run accept -- separuh-terlindungi --id "…" --en "…"; (2) pertahankan angka yang disahkan: npm run keep -- separuh-terlindungi; (3) tulis ulang kalimatnya, lalu: npm run sign -- separuh-terlindungi"`,
    );
    expect(found[0]?.message.en).toMatchInlineSnapshot(
      `"A sentence signed on 5 January 2026 would print differently, "63.5 percent" then, "70.0 percent" now (mks-claimed-2025): “The mayor says [63.5 percent → 70.0 percent], his office counts 52.08%.” Choose one: (1) accept it with a correction note: npm run accept -- separuh-terlindungi --id "…" --en "…"; (2) keep the figures as signed: npm run keep -- separuh-terlindungi; (3) rewrite the sentence, then: npm run sign -- separuh-terlindungi"`,
    );
  });

  test('names the chart and what moved in it', () => {
    const found = messages(setValue(signed, 'gowa-coverage-2025', 20)).filter((message) => message.includes('chart'));
    expect(found).toMatchInlineSnapshot(`
      [
        "content/stories/separuh-terlindungi/id.mdx:15 The chart "city-and-regency" no longer shows what was signed on 5 January 2026: gowa-coverage-2025 35.1 percent → 20.0 percent; d-city-and-regency 17.0 points → 32.1 points. Choose one: (1) accept it with a correction note: npm run accept -- separuh-terlindungi --id "…" --en "…"; (2) keep the figures as signed: npm run keep -- separuh-terlindungi; (3) rewrite the sentence, then: npm run sign -- separuh-terlindungi",
      ]
    `);
  });

  test('does not notice a change below the printed rounding', () => {
    const grown = ['id', 'en'].reduce(
      (files, language) =>
        editText(files, `content/stories/${slug}/${language}.mdx`, (text) => `${text}\n<Fact id="d-growth" />\n`),
      unsigned,
    );
    const files = carryOut(grown, planSign(diskOf(grown), slug, day));
    const before = read(files).library.catalogue.facts;
    const moved = setValue(files, 'mks-members-2024', (before.get('mks-members-2024')?.value ?? 0) + 1);
    expect(read(moved).library.catalogue.facts.get('d-growth')?.value).not.toBe(before.get('d-growth')?.value);
    expect(messages(moved)).toEqual([]);
  });

  test('stops when a figure becomes another kind of figure, although its digits are the same', () => {
    const files = editObservations(signed, (observation) => {
      if (observation.id === 'mks-claimed-2025') observation.status = 'target';
    });
    expect(messages(files).join()).toMatch(/announced.*target/);
  });

  test('stops when something was bound that nobody signed, or taken out', () => {
    const added = editText(signed, indonesian, (text) =>
      text.replace('Wali kota', 'Dari <Fact id="mks-members-2024" /> pekerja. Wali kota'),
    );
    expect(messages(added).join()).toContain('<Fact id="mks-members-2024" /> was added after this story was signed');
  });

  test('stops when any word that a reader sees is another, wherever it stands, and says which was not signed', () => {
    const words = [...unsigned.keys()].flatMap((path) => {
      if (!/content\/.*\.(mdx|json)$/.test(path) || path.endsWith('site.json')) return [];
      const text = new TextDecoder().decode(unsigned.get(path));
      // Words of prose, of heads and of a chart's texts; ids, keys and dates are told by other checks.
      const shown = text.replaceAll(
        /<[^>]*>|\{[^}]*\}|"(?:\$schema|type|fact)": "[^"]*"|^(?:published|chart|draft):.*$|"\w+":/gm,
        (at) => ' '.repeat(at.length),
      );
      return [...shown.matchAll(/(?<=[\s"(_])\p{Ll}{5,}(?=[\s.,)"_])/gu)].map(({ 0: word, index }) => ({
        path,
        word,
        index,
      }));
    });
    expect(words.length).toBeGreaterThan(40);
    const unseen = words.filter(({ path, word, index }) => {
      const changed = editText(signed, path, (text) => `${text.slice(0, index)}lain${text.slice(index + word.length)}`);
      return messages(changed).length === 0;
    });
    expect(unseen).toEqual([]);
    const reworded = editText(signed, indonesian, (text) => text.replace('disebut', 'dinamai'));
    expect(messages(reworded)).toEqual([
      expect.stringMatching(
        /id\.mdx:\d+ Rewritten after .*5 January 2026: “Peserta .* npm run sign -- separuh/,
      ) as string,
    ]);
    expect(carryOut(reworded, planSign(diskOf(reworded), slug, day)).get(lockFile)).not.toEqual(signed.get(lockFile));
  });

  test('does not mind how a program ends its lines', () => {
    expect(messages(editText(signed, indonesian, (text) => text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  test('that is a draft again holds nothing up, and signing it makes it a story', () => {
    const draft = (['id', 'en'] as const).reduce(
      (files, language) =>
        editText(files, `content/stories/${slug}/${language}.mdx`, (text) =>
          text
            .replace('byline:', 'draft: true\nbyline:')
            .replace('<Fact id="d-uncovered" />', '<Fact id="d-uncoverd" />'),
        ),
      unsigned,
    );
    expect(messages(draft)).toEqual([]);
    expect([...read(draft).library.stories.keys()]).toEqual([]);
    expect(
      read(draft)
        .drafts.get(slug)
        ?.problems.map(({ message }) => message.en)
        .join(),
    ).toContain('"d-uncovered"');
    expect(planSign(diskOf(draft), slug, day)).toHaveProperty('problems');
    const mended = (['id', 'en'] as const).reduce(
      (files, language) =>
        editText(files, `content/stories/${slug}/${language}.mdx`, (text) => text.replace('d-uncoverd', 'd-uncovered')),
      draft,
    );
    const finished = carryOut(mended, planSign(diskOf(mended), slug, day));
    expect(new TextDecoder().decode(finished.get(indonesian))).not.toContain('draft');
    expect([...read(finished).library.stories.keys()]).toEqual([slug]);
    expect(messages(finished)).toEqual([]);
  });

  test('stops when a fact has left the record, and says what it was when signed', () => {
    const files = editText(signed, 'data/observations/makassar.json', (text) =>
      text.replaceAll('"mks-claimed-2025"', '"mks-said-2025"'),
    );
    const sound = editText(files, 'data/derivations.json', (text) =>
      text.replaceAll('"mks-claimed-2025"', '"mks-said-2025"'),
    );
    const whole = editText(sound, 'data/disputes.json', (text) => text.replaceAll('mks-claimed-2025', 'mks-said-2025'));
    expect(messages(whole).join('\n')).toMatch(/"mks-claimed-2025" has left data\/.*signed on 5 January 2026/);
  });

  test('with a damaged lock is a problem, not an unsigned story', () => {
    const files = editText(signed, lockFile, (text) => text.replace('"signed"', '"singed"'));
    expect(messages(files).join()).toMatch(/lock\.json:2 This lock is damaged/);
  });
});

describe('a claim that was true when signed', () => {
  const moved = setValue(signed, 'mks-coverage-2025', 48);

  test('stops when it turns false, in one message that says why and what to do', () => {
    const found = messages(moved).filter((message) => message.includes('more-than-half'));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(
      /en\.mdx:2 .*The claim "more-than-half\(mks-coverage-2025\)" was true when signed on 5 January 2026 and is false now: “\[More than half\].*npm run keep/,
    );
    expect(new Set(problems(moved).map(({ file, line, column }) => `${file}:${line}:${column}`)).size).toBe(
      problems(moved).length,
    );
  });

  test('cannot be accepted, because the sentence would be false', () => {
    const plan = planAccept(diskOf(moved), slug, note, day);
    expect('problems' in plan ? plan.problems.map(({ message }) => message.en).join() : '').toContain('more-than-half');
  });

  test('is true again when the story is kept on the values it was signed with', () => {
    const kept = carryOut(moved, planKeep(diskOf(moved), slug, day));
    expect(messages(kept)).toEqual([]);
    expect(printed(kept)).toEqual(printed(signed));
  });
});

describe('the three ways out', () => {
  test('accept: a dated correction with both figures, and the story passes again', () => {
    fc.assert(
      fc.property(moves, ({ id, value }) => {
        const moved = setValue(signed, id, value);
        expect(problems(moved)).not.toEqual([]);
        const after = carryOut(moved, planAccept(diskOf(moved), slug, note, day));
        expect(messages(after)).toEqual([]);
        const { library } = read(after);
        const [correction] = library.corrections;
        expect(correction).toMatchObject({ date: day, story: slug, note });
        const change = correction?.changes.find(({ fact }) => fact === id);
        const [was, is] = [read(signed), read(after)].map((reading) => reading.library.catalogue.facts.get(id));
        if (change && was && is)
          expect([change.from.id, change.to.en]).toEqual([formatFact(was, 'id'), formatFact(is, 'en')]);
        expect(correction?.changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  test('keep: the story passes again and prints what was signed, and the page knows what has moved', () => {
    fc.assert(
      fc.property(moves, ({ id, value }) => {
        const moved = setValue(signed, id, value);
        const after = carryOut(moved, planKeep(diskOf(moved), slug, day));
        expect(messages(after)).toEqual([]);
        expect(printed(after)).toEqual(printed(signed));
        const { library } = read(after);
        const edition = library.editions.get(slug);
        expect(edition?.since).toBe(day);
        expect(edition?.moved.length).toBeGreaterThan(0);
        const chart = (files: Files) =>
          printedFrom(read(files).library, slug).charts.get('city-and-regency')?.table('en').rows;
        expect(chart(after)?.map((row) => row.map(({ text }) => text))).toEqual(
          chart(signed)?.map((row) => row.map(({ text }) => text)),
        );
        expect(library.catalogue.facts.get(id)?.value).toBe(value);
      }),
      { numRuns: 12 },
    );
  });

  test('sign: only after rewriting, so that no change is let through without a word', () => {
    const moved = setValue(signed, 'mks-claimed-2025', 70);
    const asIs = planSign(diskOf(moved), slug, day);
    expect('problems' in asIs && asIs.problems.length).toBe(2);
    const rewritten = editText(moved, indonesian, (text) => text.replace('Wali kota menyebut', 'Menurut wali kota,'));
    expect(messages(carryOut(rewritten, planSign(diskOf(rewritten), slug, day)))).toEqual([]);
  });

  test('a story that is kept stops again when another figure moves, and can be accepted later', () => {
    const once = setValue(signed, 'mks-claimed-2025', 70);
    const kept = carryOut(once, planKeep(diskOf(once), slug, day));
    const twice = setValue(kept, 'gowa-coverage-2025', 20);
    expect(messages(twice)).not.toEqual([]);
    const keptTwice = carryOut(twice, planKeep(diskOf(twice), slug, '2026-03-01'));
    expect(messages(keptTwice)).toEqual([]);
    expect(read(keptTwice).library.locks.get(slug)?.kept?.since).toBe(day);
    const accepted = carryOut(keptTwice, planAccept(diskOf(keptTwice), slug, note, '2026-04-01'));
    expect(messages(accepted)).toEqual([]);
    expect(read(accepted).library.editions.size).toBe(0);
    expect(read(accepted).library.corrections[0]?.changes.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['mks-claimed-2025', 'gowa-coverage-2025']),
    );
  });

  test.each([
    ['a story that does not exist', planSign(diskOf(unsigned), 'separoh-terlindungi', day), /"separuh-terlindungi"/],
    ['no story at all', planSign(diskOf(unsigned), undefined, day), /npm run sign -- <slug>/],
    ['accepting when nothing moved', planAccept(diskOf(signed), slug, note, day), /Nothing has moved/],
    ['keeping when nothing moved', planKeep(diskOf(signed), slug, day), /Nothing has moved/],
    ['accepting what was never signed', planAccept(diskOf(unsigned), slug, note, day), /never signed/],
    ['keeping what was never signed', planKeep(diskOf(unsigned), slug, day), /never signed/],
    ['a note with a figure in it', planAccept(diskOf(signed), slug, { ...note, en: 'It is 64 percent.' }, day), /"64/],
    ['a note in one language', planAccept(diskOf(signed), slug, { id: 'Keliru.', en: ' ' }, day), /both languages/],
  ])('%s is refused with a reason and writes nothing', (_name, plan, reason) => {
    expect(plan).not.toHaveProperty('writes');
    expect('refusal' in plan ? plan.refusal.en : '').toMatch(reason);
    expect('refusal' in plan ? plan.refusal.id : '').not.toBe('');
  });

  test('a story with a mistake in it is not signed, and the mistake is told', () => {
    const wrong = editText(unsigned, indonesian, (text) => text.replace('form="sign"', 'form="tanda"'));
    const plan = planSign(diskOf(wrong), slug, day);
    expect('problems' in plan ? plan.problems.map(({ message }) => message.en).join() : '').toContain('"tanda"');
  });
});
