import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a file, with the text right inside it. Throws when it is not well-formed XML. */
export function parse(text: string): readonly Element[] {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const inner = open.at(-1);
    if (inner) inner.text += piece;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return elements;
}

/** Every word that is drawn. */
export const printed = (elements: readonly Element[]) =>
  elements.flatMap(({ name, text }) => (name === 'text' || name === 'tspan' ? [text] : [])).join(' ');
