import type { Catalogue } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import { bindingSign, type Bound, type Passage } from '../../prose/passage.ts';

/** A passage as a reader sees it, and where in it each fact is printed. */
export interface PrintedPassage {
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
export function printPassage(
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
