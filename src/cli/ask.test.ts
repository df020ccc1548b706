import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { collectAnswers, type Question } from './ask.ts';
import { RefusalError } from '../press/refusal.ts';
import { keptAnswers } from './kept-answers.ts';
import { chartQuestions } from './new-chart.ts';
import { newRecordQuestions } from './new-record.ts';
import { storyQuestions } from './new-story.ts';
import { recordKindNames } from '../facts/forms/record-names.ts';

const { catalogue } = readData(openDisk(fileURLToPath(new URL('../../', import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'terlindungi-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const context = { catalogue, today: '2026-11-22', language: 'id' as const };

const kinds: Readonly<Record<string, readonly Question[]>> = {
  story: storyQuestions,
  chart: chartQuestions,
  ...Object.fromEntries(recordKindNames.map((kind) => [kind, newRecordQuestions(kind, 'uji', context)])),
};
const placeQuestions = kinds['place'] ?? [];

/** What an editor types where the example would not do, being no id of the record or no address. */
const typed: Readonly<Record<string, string>> = {
  'source-url': 'https://example.com/a',
  url: 'https://example.com/a',
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
    const shown = prompts.map(([line]) => String(line)).findLast((line) => line.startsWith('\n')) ?? '';
    const question = questions.find((each) => shown === `\n${each.ask.id}` || shown.startsWith(`\n${each.ask.id} · `));
    if (asked > 200) throw new Error(`asked again and again: ${shown} “${question?.example ?? ''}”`);
    return Promise.resolve(isTyping ? (typed[question?.name ?? ''] ?? (question?.example || 'Kata uji.')) : '');
  };
  return { open: () => ({ ask, close: () => {} }), count: () => asked };
}

test.each(Object.keys(kinds).filter((kind) => !['story', 'chart'].includes(kind)))(
  'nothing typed is lost: a %s that is broken off at any question is finished with Enter alone',
  async (kind) => {
    const questions = kinds[kind] ?? [];
    const whole = openEditor(questions, Infinity, true);
    const wanted = await collectAnswers(questions, nothingGiven, 'id', undefined, whole.open);
    for (let stopAt = 0; stopAt < whole.count(); stopAt++) {
      keptAnswers(folder, kind, 'uji').forget();
      vi.mocked(console.log).mockClear();
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
    }
  },
  120_000,
);

test('a wrong answer is asked again and is not what is kept', async () => {
  const answers = ['kota', 'city', '7399', '73.99', 'sulawesi-selatan', 'Kota Uji', 'Testville', ''];
  const kept = keptAnswers(folder, 'place', 'salah');
  const ask = () => {
    const next = answers.shift();
    return next === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(next);
  };
  await collectAnswers(placeQuestions, nothingGiven, 'id', kept, () => ({ ask, close: () => {} }));
  expect(keptAnswers(folder, 'place', 'salah').get('level')).toBe('city');
});

test('where nobody can be asked, everything that is missing is named at once', async () => {
  const missing = collectAnswers(placeQuestions, nothingGiven, 'en', undefined, null);
  await expect(missing).rejects.toThrow(/--level[^]*--name-id[^]*--name-en/);
});
