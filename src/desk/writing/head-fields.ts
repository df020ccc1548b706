import { headEnd } from './scan-text.ts';

/** One question of a story's head, as its lines have it. */
export interface AskedFields {
  readonly who: string;
  readonly question: string;
  /** ISO dates; empty while there is none. */
  readonly on: string;
  readonly answered: string;
}

/** A string as YAML reads it in double quotes, whatever stands in it. */
const quote = (value: string): string => JSON.stringify(value);

const unquote = (written: string): string => {
  const bare = written.trim();
  if (bare === '' || bare === 'null') return '';
  if (!bare.startsWith('"')) return bare.replace(/^'|'$/g, '');
  try {
    return String(JSON.parse(bare));
  } catch {
    return bare.slice(1, -1);
  }
};

/** Where the lines of a key stand in the head, those below it that belong to it included; null when it has none. */
function linesOf(text: string, key: string): { readonly start: number; readonly end: number } | null {
  const head = text.slice(0, headEnd(text));
  const found = new RegExp(String.raw`^${key}:[^\n]*\n(?:[ \t][^\n]*\n)*`, 'm').exec(head);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** What a simple key of the head holds; empty when it is not there. */
export function readField(text: string, key: string): string {
  const lines = linesOf(text, key);
  return lines === null ? '' : unquote(text.slice(lines.start + key.length + 1, lines.end));
}

/** The items of a list that stands on one line: `topics: ["a", "b"]`. */
export const readList = (text: string, key: string): readonly string[] =>
  Array.from(readField(text, key).matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g), ([item]) => item);

function setLines(text: string, key: string, written: string): string {
  const lines = linesOf(text, key);
  if (lines !== null) return text.slice(0, lines.start) + written + text.slice(lines.end);
  const closing = text.lastIndexOf('---', headEnd(text));
  return closing <= 0 ? text : text.slice(0, closing) + written + text.slice(closing);
}

/** The text with a simple key of its head set; without it for an empty value. */
export const setField = (text: string, key: string, value: string): string =>
  setLines(text, key, value.trim() === '' ? '' : `${key}: ${quote(value.trim())}\n`);

export const setList = (text: string, key: string, items: readonly string[]): string =>
  setLines(text, key, items.length === 0 ? '' : `${key}: [${items.map(quote).join(', ')}]\n`);

export function readAsked(text: string): readonly AskedFields[] {
  const lines = linesOf(text, 'asked');
  const items =
    lines === null
      ? []
      : text
          .slice(lines.start, lines.end)
          .split(/\n\s*-\s/)
          .slice(1);
  return items.map((item) => {
    const field = (key: string) => unquote(new RegExp(String.raw`(?:^|\n\s*)${key}:([^\n]*)`).exec(item)?.[1] ?? '');
    return { who: field('who'), question: field('question'), on: field('on'), answered: field('answered') };
  });
}

const dated = (value: string) => (value === '' ? 'null' : quote(value));

export const setAsked = (text: string, asked: readonly AskedFields[]): string =>
  setLines(
    text,
    'asked',
    asked.length === 0
      ? 'asked: []\n'
      : `asked:\n${asked
          .map(
            ({ who, question, on, answered }) =>
              `  - who: ${quote(who)}\n    question: ${quote(question)}\n    on: ${dated(on)}\n    answered: ${dated(answered)}\n`,
          )
          .join('')}`,
  );
