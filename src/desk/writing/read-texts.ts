import { fixWidth } from '../../charts/svg/fix-width.ts';
import { serialize, svg } from '../../charts/svg/svg.ts';
import type { Chart } from '../../charts/open-chart.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Mend } from '../../facts/mend.ts';
import { createOffsetIndex, type Position } from '../../facts/position.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import type { Library } from '../../library/read-library.ts';
import type { TextCheck } from '../../library/check-story.ts';
import type { AnyHead } from '../../prose/parse-story.ts';
import { alignBlocks, blocksOf } from '../../prose/language-pairs.ts';
import { evaluate } from '../../prose/claims/evaluate.ts';
import { ExpressionFault, parseExpression } from '../../prose/claims/expression.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import { textPath, type Written } from '../written.ts';
import { type FactCard, factCard, printFact } from './fact-card.ts';
import { headEnd, type Scanned, scanText } from './scan-text.ts';

export type Texts = Readonly<Record<Language, string>>;

/** A bound thing as the editor shows it. */
export interface Chip extends Pick<Scanned, 'kind' | 'start' | 'end' | 'words'> {
  /** A fact as printed, the title of a chart; null for what shows its own words, and for what names nothing. */
  readonly printed: string | null;
  /** The fact or chart that it names; of a photo, its story and its name with a slash between them. */
  readonly id: string | null;
  /** Of a claim: borne out by the record, said by a source though it is not, or neither. */
  readonly truth: 'true' | 'said' | 'false' | null;
  /** What somebody who points at it is told. */
  readonly note: Bilingual | null;
}

/** A problem at its place in a text. */
export interface Marked extends Position {
  readonly language: Language | null;
  readonly end?: Position;
  /** Offsets in the text. Of what marks no words, the start of its line. */
  readonly start: number;
  readonly stop: number;
  readonly message: Bilingual;
  readonly mends: readonly Mend[];
  readonly file: string;
}

/** A chart as a small picture. */
export interface Thumbnail {
  readonly title: string;
  readonly svg: string;
}

/** A story as it stands in the two editors. */
export interface Reading {
  readonly chips: Readonly<Record<Language, readonly Chip[]>>;
  readonly problems: readonly Marked[];
  /** The facts that are bound or offered, by id. */
  readonly facts: Readonly<Record<string, FactCard>>;
  readonly charts: Readonly<Record<string, Readonly<Record<Language, Thumbnail>>>>;
  /** Lines of blocks that say the same in both languages, counted from 1; null while one cannot be read. */
  readonly pairs: readonly (readonly [id: number, en: number])[] | null;
  readonly words: Readonly<Record<Language, number | null>>;
  readonly blocks: Readonly<Record<Language, number | null>>;
  readonly isDraft: boolean;
}

function truthOf({ attributes: { that = '', by, dispute } }: Scanned, catalogue: Catalogue): Chip['truth'] {
  try {
    if (evaluate(parseExpression(that), catalogue).is === 'true') return 'true';
  } catch (error) {
    if (!(error instanceof ExpressionFault)) return 'false';
  }
  return by !== undefined && dispute !== undefined ? 'said' : 'false';
}

function chipOf(
  found: Scanned,
  language: Language,
  { catalogue, charts }: Pick<Library, 'catalogue' | 'charts'>,
  slug: string,
): Chip {
  const { kind, start, end, words, attributes } = found;
  const chip = { kind, start, end, words, printed: null, id: attributes['id'] ?? null, truth: null, note: null };
  switch (kind) {
    case 'fact': {
      const fact = catalogue.facts.get(attributes['id'] ?? '');
      return fact === undefined ? chip : { ...chip, printed: printFact(fact, language, attributes['form']) };
    }
    case 'chart':
      return { ...chip, printed: charts.get(attributes['id'] ?? '')?.title[language] ?? null };
    case 'claim': {
      const that = attributes['that'] ?? '';
      return { ...chip, truth: truthOf(found, catalogue), note: { id: that, en: that } };
    }
    case 'literal': {
      const reason = attributes['reason'] ?? '';
      return { ...chip, note: { id: reason, en: reason } };
    }
    case 'photo':
      return { ...chip, id: `${slug}/${attributes['name'] ?? ''}` };
    case 'other':
      return chip;
  }
}

function markOf(problem: Problem, language: Language | null, text: string): Marked {
  const { file, line, column, end, message, mends = [] } = problem;
  const offsetOf = createOffsetIndex(text);
  const start = offsetOf(problem);
  const lineEnd = text.indexOf('\n', start);
  const word = /^[\p{L}\p{N}<{][^\s]*/u.exec(text.slice(start, lineEnd === -1 ? undefined : lineEnd))?.[0].length ?? 0;
  const stop = end === undefined ? start + word : offsetOf(end);
  return { file, line, column, ...(end === undefined ? {} : { end }), language, start, stop, message, mends };
}

const kept = new WeakMap<Chart, Readonly<Record<Language, Thumbnail>>>();

/** How wide a small picture is drawn; it is shown smaller. */
const width = 288;

/** A chart as the renderer draws it, with its colours written in. */
function thumbnail(chart: Chart): Readonly<Record<Language, Thumbnail>> {
  const known = kept.get(chart);
  if (known !== undefined) return known;
  const draw = (language: Language): Thumbnail => {
    const drawing = fixWidth(chart.draw(language, inkTheme(palettes.light), { narrowest: width }), width);
    const size = { viewBox: `0 0 ${drawing.width} ${drawing.height}`, 'aria-hidden': 'true' };
    const root = svg('svg', size, drawing.element);
    return { title: chart.title[language], svg: serialize(root) };
  };
  const drawn = { id: draw('id'), en: draw('en') };
  kept.set(chart, drawn);
  return drawn;
}

/** What the editors show of two texts: what is bound in them, what is wrong and the ways out, and which blocks stand side by side. */
export function readTexts(
  written: Written,
  texts: Texts,
  { story, problems, isDraft }: TextCheck<AnyHead>,
  library: Pick<Library, 'catalogue' | 'charts'>,
): Reading {
  const chipsOf = (language: Language) =>
    scanText(texts[language], headEnd(texts[language])).map((found) => chipOf(found, language, library, written.slug));
  const chips = { id: chipsOf('id'), en: chipsOf('en') };
  const marked = problems.map((problem) => {
    const language = languages.find((each) => problem.file === textPath(written, each));
    return language !== undefined
      ? markOf(problem, language, texts[language])
      : { ...markOf(problem, null, ''), start: 0, stop: 0 };
  });
  const ids = [
    ...[...chips.id, ...chips.en].flatMap(({ kind, id }) => (kind === 'fact' && id !== null ? [id] : [])),
    ...marked.flatMap(({ mends }) =>
      mends.flatMap((mend) => (mend.kind === 'bind' ? [mend.fact] : mend.kind === 'compose' ? mend.near : [])),
    ),
  ];
  const shown = [
    ...new Set([...chips.id, ...chips.en].flatMap(({ kind, id }) => (kind === 'chart' ? [id ?? ''] : []))),
  ];
  const pairs = story === null ? null : alignBlocks(blocksOf(story.id), blocksOf(story.en));
  return {
    chips,
    problems: marked,
    facts: Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const fact = library.catalogue.facts.get(id);
        return fact === undefined ? [] : [[id, factCard(fact)] as const];
      }),
    ),
    charts: Object.fromEntries(
      shown.flatMap((id) => {
        const chart = library.charts.get(id);
        return chart === undefined ? [] : [[id, thumbnail(chart)] as const];
      }),
    ),
    pairs: pairs?.flatMap(([id, en]) => (id === null || en === null ? [] : [[id.line, en.line] as const])) ?? null,
    words: { id: story?.id.words ?? null, en: story?.en.words ?? null },
    blocks: {
      id: story?.id.blocks.reduce((sum, count) => sum + count, 0) ?? null,
      en: story?.en.blocks.reduce((sum, count) => sum + count, 0) ?? null,
    },
    isDraft,
  };
}
