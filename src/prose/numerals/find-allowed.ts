import type { Language } from '../../i18n/locale.ts';
import { allowedShapes, type AllowedKind, type AllowedShape } from './allowed-shapes.ts';
import { compileShape } from './compile-shape.ts';
import type { Numeral } from './numeral.ts';
import { contentsOf, holdsFigures, needsOf, type Need } from './shape-needs.ts';

/** A stretch of text in which numbers need no fact. */
export interface AllowedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: AllowedKind;
}

interface CompiledShape {
  readonly kind: AllowedKind;
  /** Patterns are slow to make and most texts need few of them: made when first asked for. */
  readonly pattern: () => RegExp;
  /** A text that meets none of these need not be searched for it. */
  readonly needs: readonly (readonly Need[])[];
  /** Whether a figure can stand in it: idioms hold words alone. */
  readonly holdsFigures: boolean;
}

function compileTogether(kind: AllowedKind, shapes: readonly AllowedShape[], language: Language): CompiledShape {
  const written = shapes.map(({ shape }) => shape);
  let pattern: RegExp | null = null;
  return {
    kind,
    pattern: () => (pattern ??= compileShape(written, language)),
    needs: written.map((shape) => needsOf(shape, language)),
    holdsFigures: written.some((shape) => holdsFigures(shape, language)),
  };
}

/** Shapes without slots are searched for together, which is what makes a long list of names cheap. */
function compile(language: Language): readonly CompiledShape[] {
  const [plain = [], slotted = []] = [false, true].map((wanted) =>
    allowedShapes[language].filter(({ shape }) => shape.includes('{') === wanted),
  );
  return [
    ...slotted.map((shape) => compileTogether(shape.kind, [shape], language)),
    ...Array.from(
      Map.groupBy(plain, ({ kind }) => kind),
      ([kind, shapes]) => compileTogether(kind, shapes, language),
    ),
  ];
}

const compiled: Readonly<Record<Language, readonly CompiledShape[]>> = { id: compile('id'), en: compile('en') };

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
 * @param naked the numbers of the text; where all are figures, shapes of words alone are passed over
 */
export function* findAllowed(
  text: string,
  language: Language,
  names: readonly string[],
  naked: readonly Numeral[],
): Generator<AllowedSpan> {
  yield* namesIn(text, names);
  const contents = contentsOf(text);
  const onlyFigures = naked.every((numeral) => /\p{N}/u.test(numeral.text));
  for (const { kind, pattern, needs, holdsFigures: fits } of compiled[language]) {
    if ((onlyFigures && !fits) || !needs.some((all) => all.every((need) => need(contents)))) continue;
    // Most texts hold none; to ask is cheaper than to begin reading them out.
    if (text.search(pattern()) === -1) continue;
    for (const { 0: found, index } of text.matchAll(pattern())) yield { start: index, end: index + found.length, kind };
  }
}
