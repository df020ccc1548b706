import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Difference, FactChange, WordChange, WordPart } from './describe-change.ts';
import type { StoryFormOne } from './story-form-1.ts';

/** What a story says, apart from when and why it was archived: two editions alike in this need not both be. */
export type SaidInStory = Pick<StoryFormOne, 'words' | 'dates' | 'figures'>;

/** All that a story says, in both languages, as one text to compare. */
export const whatStorySays = ({ words, dates, figures }: SaidInStory): string =>
  canonicalJson({ words, dates, figures });

function* compareFigures(old: SaidInStory, now: SaidInStory, language: Language): Generator<FactChange> {
  const before = new Map(old.figures.map((figure) => [figure.fact, figure]));
  const after = new Map(now.figures.map((figure) => [figure.fact, figure]));
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    const figure = is ?? was;
    if (figure === undefined) continue;
    const common = { id, name: figure.name[language], shown: true, printed: figure.printed[language], changes: [] };
    if (was === undefined) yield { ...common, how: 'added' };
    else if (is === undefined) yield { ...common, how: 'left-out' };
    else if (was.printed[language] !== is.printed[language]) {
      const change = { aspect: 'printed' as const, from: was.printed[language], to: is.printed[language] };
      yield { ...common, how: 'changed', changes: [change] };
    }
  }
}

/** HTML as a reader reads it, a block to each entry. */
const blocksOf = (html: string): readonly string[] =>
  html
    .replaceAll(/⟦label:([^⟧]*)⟧/g, '$1')
    .replaceAll(/<\/(?:p|h[23]|li|blockquote|footer|figure|tr)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '');

/** Blocks that stand in one of two texts alone, those that follow the same neighbours side by side. */
function* pairBlocks(part: WordPart, old: readonly string[], now: readonly string[]): Generator<WordChange> {
  const gone = old.filter((block) => !now.includes(block));
  const fresh = now.filter((block) => !old.includes(block));
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1)
    yield { part, from: gone[index] ?? null, to: fresh[index] ?? null };
}

/** What differs between an edition and the one before it, words and figures as they were printed then. */
export function compareEditions(old: SaidInStory, now: SaidInStory, language: Language): Difference {
  const linesOf = ({ words, dates }: SaidInStory) => {
    const { kicker, title, standfirst, description, byline, summary, body, asked } = words[language];
    return {
      kicker: [kicker],
      title: [title],
      standfirst: blocksOf(standfirst),
      description: [description],
      byline: [byline],
      dates: [[dates.published, dates.updated, dates.event].filter((day) => day !== null).join(', ')],
      summary: summary.flatMap(blocksOf),
      body: blocksOf(body),
      asked: [asked.title, ...asked.lines],
    } as const;
  };
  const [before, after] = [linesOf(old), linesOf(now)];
  const parts = Object.keys(before) as readonly (keyof typeof before)[];
  return {
    facts: [...compareFigures(old, now, language)],
    words: parts.flatMap((part) => [...pairBlocks(part, before[part], after[part])]),
    saysElse: whatStorySays(old) !== whatStorySays(now),
  };
}
