import { textFragment } from '../../citing/cite/text-fragment.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { boundInHead } from '../../prose/parse-story.ts';
import { sentenceAt } from '../../prose/passage.ts';
import { printedFrom } from '../locks/printed-from.ts';
import type { Library } from '../read-library.ts';
import type { Story } from '../story.ts';
import { printPassage } from './print-passage.ts';

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
      boundInHead(story[language].frontMatter).map((id) => [id, []]),
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
