import type { Language } from '../../i18n/locale.ts';
import { allowedShapes, type AllowedKind } from './allowed-shapes.ts';
import { compileShape } from './compile-shape.ts';
import { slotPattern } from './slots.ts';

/** A stretch of text in which numbers need no fact. */
export interface AllowedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: AllowedKind;
}

interface CompiledShape {
  readonly kind: AllowedKind;
  readonly pattern: RegExp;
  /** Slots that the shape cannot do without: a text that has none of their words need not be searched for it. */
  readonly needs: readonly string[];
}

const required = /\{(\w+)\}/g;

/** Shapes without slots are searched for together, which is what makes a long list of names cheap. */
function compile(language: Language): readonly CompiledShape[] {
  const [plain, slotted] = [false, true].map((wanted) =>
    allowedShapes[language].filter(({ shape }) => shape.includes('{') === wanted),
  );
  const byKind = Map.groupBy(plain ?? [], ({ kind }) => kind);
  return [
    ...(slotted ?? []).map(({ kind, shape }) => ({
      kind,
      needs: Array.from(shape.matchAll(required), ([, slot = '']) => slot),
      pattern: compileShape([shape], language),
    })),
    ...Array.from(byKind, ([kind, shapes]) => ({
      kind,
      needs: [],
      pattern: compileShape(
        shapes.map(({ shape }) => shape),
        language,
      ),
    })),
  ];
}

const compiled: Readonly<Record<Language, readonly CompiledShape[]>> = { id: compile('id'), en: compile('en') };

const slotTests = (language: Language): ReadonlyMap<string, RegExp> =>
  new Map(
    compiled[language]
      .flatMap(({ needs }) => needs)
      .map((slot) => [slot, new RegExp(slotPattern(slot, language), 'u')]),
  );

const tests: Readonly<Record<Language, ReadonlyMap<string, RegExp>>> = { id: slotTests('id'), en: slotTests('en') };

function* namesIn(text: string, names: readonly string[]): Generator<AllowedSpan> {
  for (const name of names) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const inWord = /[\p{L}\p{Nd}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{Nd}]/u.test(text.slice(end));
      if (!inWord) yield { start, end, kind: 'name' };
    }
  }
}

/**
 * Where in a text numbers are dates, laws, names, ordinals or idioms, the commonest first: whoever has nothing left to look for
 * need not ask for the next.
 */
export function* findAllowed(text: string, language: Language, names: readonly string[]): Generator<AllowedSpan> {
  const known = new Map<string, boolean>();
  const has = (slot: string): boolean => {
    const found = known.get(slot) ?? tests[language].get(slot)?.test(text) ?? false;
    known.set(slot, found);
    return found;
  };
  yield* namesIn(text, names);
  for (const { kind, pattern, needs } of compiled[language]) {
    if (!needs.every(has)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) yield { start: index, end: index + found.length, kind };
  }
}
