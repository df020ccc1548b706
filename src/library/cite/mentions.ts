import { textFragment } from '../../citing/cite/text-fragment.ts';
import type { Catalogue } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { printedFrom } from '../locks/read-locks.ts';
import type { Library } from '../read-library.ts';
import type { Story } from '../read-stories.ts';
import { bindingSign, type Bound, type Passage, sentenceAt } from '../../prose/passage.ts';

/** A passage as a reader sees it, and where in it each fact is printed. */
interface PrintedPassage {
  readonly text: string;
  readonly facts: readonly { readonly id: string; readonly offset: number }[];
}

/** Quotation marks and points as the build sets them in prose; an editor may type plain ones. */
const setTypes = (words: string): string =>
  words
    .replaceAll('...', '…')
    .replaceAll(/(?<=^|[\s(“‘])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s(“‘])'/g, '‘')
    .replaceAll("'", '’');

/** Puts what is printed in the place of every sign. Throws RangeError for an unknown fact: the checks have let none through. */
function printPassage(
  { text, bound, language }: Pick<Passage, 'text' | 'bound' | 'language'>,
  { facts }: Pick<Catalogue, 'facts'>,
): PrintedPassage {
  const found: { id: string; offset: number }[] = [];
  let printed = '';
  const print = (words: string, things: readonly Bound[]): void => {
    words.split(bindingSign).forEach((part, index) => {
      const thing = index === 0 ? undefined : things[index - 1];
      if (thing?.kind === 'claim') print(thing.words, thing.inner);
      else if (thing?.kind === 'fact') {
        const fact = facts.get(thing.id);
        if (fact === undefined) throw new RangeError(`${thing.id} is bound to nothing`);
        const form = thing.form ?? 'standard';
        found.push({ id: thing.id, offset: printed.length });
        printed += formatFact(fact, language, isForm(form) ? form : 'standard');
      } else if (thing !== undefined) printed += setTypes(thing.words);
      printed += setTypes(part);
    });
  };
  print(text, bound);
  return { text: printed, facts: found };
}

/** A story that prints a fact, and the sentences of its text that do, in reading order and each with an address that leads to it. */
export interface Mentions {
  readonly story: Story;
  readonly sentences: readonly { readonly text: string; readonly href: string }[];
}

/** Mentions by fact, for one language. A fact that stands only in a story's title or standfirst has no sentences. */
export function findMentions(library: Library, language: Language): ReadonlyMap<string, readonly Mentions[]> {
  const mentions = new Map<string, Mentions[]>();
  for (const story of library.stories.values()) {
    const { catalogue } = printedFrom(library, story.slug);
    const page = address({ page: 'story', id: story.slug }, language);
    const sentences = new Map<string, { text: string; href: string }[]>(
      story[language].headFigures.map(({ id }) => [id, []]),
    );
    for (const passage of story[language].passages) {
      if (passage.syntax !== 'mdx' || passage.language !== language) continue;
      const printed = printPassage(passage, catalogue);
      for (const { id, offset } of printed.facts) {
        const text = sentenceAt(printed, offset);
        const known = sentences.get(id) ?? [];
        // A sentence that prints a number twice is one sentence.
        if (known.some((other) => other.text === text)) continue;
        sentences.set(id, [...known, { text, href: `${page}#sebut-${id}${textFragment(text)}` }]);
      }
    }
    for (const [id, found] of sentences) mentions.set(id, [...(mentions.get(id) ?? []), { story, sentences: found }]);
  }
  return mentions;
}

/** Every story is read once for the pages of all facts. */
const known = new WeakMap<Library, Map<Language, ReadonlyMap<string, readonly Mentions[]>>>();

/** The stories that print a fact, each with its sentences. */
export function mentionsOfFact(library: Library, id: string, language: Language): readonly Mentions[] {
  const tongues = known.get(library) ?? new Map<Language, ReadonlyMap<string, readonly Mentions[]>>();
  known.set(library, tongues);
  const mentions = tongues.get(language) ?? findMentions(library, language);
  tongues.set(language, mentions);
  return mentions.get(id) ?? [];
}
