import type { Language } from '../../i18n/locale.ts';
import { alternation } from './alternation.ts';
import { numberSigns } from './number-signs.ts';
import type { Numeral } from './numeral.ts';
import { readNumberWords } from './read-number-words.ts';
import { unitAfter } from './find-figures.ts';
import { wordKinds, type WordKind } from './word-kinds.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
}

/** What may stand between two words of one number. */
const joint = /^(?:\s+|[-‐‑])$/u;

/** Words that belong to numbers, in runs that nothing but a space or a hyphen interrupts. */
function runsOf(text: string, language: Language): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const { 0: written, index } of text.matchAll(/\p{L}+/gu)) {
    const kinds = wordKinds(written, language);
    if (kinds.length === 0) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    // A word written together with its scale counts as two that end at the same letter.
    const words = kinds.map((kind) => ({ start: index, end: index + written.length, kind }));
    if (run !== undefined && last !== undefined && joint.test(text.slice(last.end, index))) run.push(...words);
    else runs.push(words);
  }
  return runs;
}

const compileAfter = (language: Language) => {
  const { percent, rupiah } = numberSigns[language];
  return new RegExp(
    String.raw`^(?:\s*(?<percent>%)|[\s-]+(?:(?<word>${alternation(percent)})|${alternation(rupiah)})(?!\p{L}))`,
    'u',
  );
};

const afterPatterns: Readonly<Record<Language, RegExp>> = { id: compileAfter('id'), en: compileAfter('en') };

function* numeralsIn(run: readonly Word[], text: string, language: Language): Generator<Numeral> {
  for (let at = 0; at < run.length;) {
    const { length, value, isOrdinal } = readNumberWords(run.slice(at).map(({ kind }) => kind));
    const first = run[at];
    const last = run[at + length - 1];
    at += Math.max(1, length);
    if (length === 0 || isOrdinal || first === undefined || last === undefined) continue;
    const after = afterPatterns[language].exec(text.slice(last.end));
    const end = last.end + (after?.[0].length ?? 0);
    const isPercent = after?.groups?.['percent'] !== undefined || after?.groups?.['word'] !== undefined;
    const unit = after === null ? unitAfter(text, end, language) : isPercent ? 'percent' : 'rupiah';
    const minus = /(?<!\p{L})minus\s+$/iu.exec(text.slice(0, first.start))?.[0].length ?? 0;
    const offset = first.start - minus;
    yield { offset, text: text.slice(offset, end), value: minus > 0 && value !== null ? -value : value, unit };
  }
}

/** Every number in words: `lima puluh persen`, `dua pertiga`, `a third`, `seratus ribu`. What is allowed is not asked here. */
export const findNumberWords = (text: string, language: Language): readonly Numeral[] =>
  runsOf(text, language).flatMap((run) => [...numeralsIn(run, text, language)]);
