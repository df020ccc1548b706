import type { VerdictText } from '../citing/verify/verdict-words.ts';

/** What the page says of an address or a file. `is` decides the colour of its edge. */
export interface Answer extends VerdictText {
  readonly is: string;
  readonly details?: readonly (readonly [term: string, text: string])[];
}

/** An element of the page with text, which is never read as markup, and what follows it. */
export function element(tag: string, text: string, ...inside: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...inside);
  return made;
}

/** Puts an answer into the page; a screen reader speaks it, since the place is a live region. */
export function showVerdict(result: HTMLElement, { is, headline, sentences, links, details = [] }: Answer): void {
  result.dataset['is'] = is;
  const list = element(
    'p',
    '',
    ...links.flatMap(({ label, path }) => {
      const link = element('a', label);
      link.setAttribute('href', path);
      return [link, document.createTextNode(' ')];
    }),
  );
  list.className = 'links';
  const pairs = element('dl', '', ...details.flatMap(([term, text]) => [element('dt', term), element('dd', text)]));
  result.replaceChildren(
    element('h2', headline),
    ...sentences.map((sentence) => element('p', sentence)),
    ...(details.length > 0 ? [pairs] : []),
    ...(links.length > 0 ? [list] : []),
  );
}
