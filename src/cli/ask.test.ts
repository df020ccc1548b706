import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { collectAnswers, type Question } from './ask.ts';
import { RefusalError } from '../press/refusal.ts';
import { keptAnswers } from './kept-answers.ts';
import { chartQuestions } from './new-chart.ts';
import { derivationQuestions } from './new-derivation.ts';
import { factQuestions } from './new-fact.ts';
import { placeQuestions } from './new-place.ts';
import { seriesQuestions } from './new-series.ts';
import { sourceQuestions } from './new-source.ts';
import { storyQuestions } from './new-story.ts';

const { catalogue } = readData(openDisk(fileURLToPath(new URL('../../', import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'terlindungi-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const kinds: Readonly<Record<string, readonly Question[]>> = {
  story: storyQuestions,
  chart: chartQuestions,
  fact: factQuestions(catalogue, '2026-11-22', 'id'),
  source: sourceQuestions('2026-11-22'),
  place: placeQuestions(catalogue),
  derivation: derivationQuestions(catalogue),
  series: seriesQuestions(catalogue),
};

/** What an editor types where the example would not do, being no id of the record or no address. */
const typed: Readonly<Record<string, string>> = {
  'source-url': 'https://example.com/a',
  source: 'uji-2026-01-05',
  operation: 'share',
  value: '50,50',
};

const nothingGiven = { words: [], text: () => undefined, has: () => false };

/** Answers question after question, and stops at one of them as Ctrl+C does; then with Enter alone. */
function openEditor(questions: readonly Question[], stopAt: number, isTyping: boolean) {
  const stopped = new RefusalError({ id: 'Dibatalkan.', en: 'Cancelled.' });
  let asked = 0;
  const prompts = vi.mocked(console.log).mock.calls;
  const ask = () => {
    if (asked === stopAt) return Promise.reject(stopped);
    asked += 1;
    const shown = String(prompts.at(-1)?.[0] ?? '');
    const question = questions.find((each) => shown.startsWith(`\n${each.ask.id} · `));
    return Promise.resolve(isTyping ? (typed[question?.name ?? ''] ?? question?.example ?? '') : '');
  };
  return { open: () => ({ ask, close: () => {} }), count: () => asked };
}

test.each(Object.keys(kinds).filter((kind) => !['story', 'chart'].includes(kind)))(
  'nothing typed is lost: a %s that is broken off at any question is finished with Enter alone',
  async (kind) => {
    const questions = kinds[kind] ?? [];
    const whole = openEditor(questions, Infinity, true);
    const wanted = await collectAnswers(questions, nothingGiven, 'id', undefined, whole.open);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.count() - 1 }), async (stopAt) => {
        keptAnswers(folder, kind, 'uji').forget();
        const broken = collectAnswers(
          questions,
          nothingGiven,
          'id',
          keptAnswers(folder, kind, 'uji'),
          openEditor(questions, stopAt, true).open,
        );
        await expect(broken).rejects.toThrow(RefusalError);
        // What is kept stands on the disk: this is another run of the command.
        const kept = keptAnswers(folder, kind, 'uji');
        const again = openEditor(questions, Infinity, true);
        let count = 0;
        const ask = () => (count++ < stopAt ? Promise.resolve('') : again.open().ask());
        const finished = await collectAnswers(questions, nothingGiven, 'id', kept, () => ({ ask, close: () => {} }));
        expect(finished).toEqual(wanted);
      }),
    );
  },
);

test('a wrong answer is asked again and is not what is kept', async () => {
  const answers = ['kota', 'city', 'Kota Uji', 'Testville', 'sulawesi-selatan', '7399', '73.99', ''];
  const kept = keptAnswers(folder, 'place', 'salah');
  const ask = () => Promise.resolve(answers.shift() ?? '');
  await collectAnswers(placeQuestions(catalogue), nothingGiven, 'id', kept, () => ({ ask, close: () => {} }));
  expect(keptAnswers(folder, 'place', 'salah').get('level')).toBe('city');
});

test('where nobody can be asked, everything that is missing is named at once, with the codes of a place', async () => {
  const missing = collectAnswers(placeQuestions(catalogue), nothingGiven, 'en', undefined, null);
  await expect(missing).rejects.toThrow(/--level[^]*--name-id[^]*--parent[^]*--bps[^]*--kemendagri/);
});
