import { parse } from '@humanwhocodes/momoa';

/**
 * Puts an entry at the end of a list in the text of a JSON file. Every other byte stays as it is: line ends and indentation are
 * taken from what is there. Throws Error when there is no such list; the file has been checked before.
 * @param entry the entry as it would stand at the left margin, lines ending at LF
 */
export function insertIntoList(text: string, key: string, entry: string): string {
  const { body } = parse(text, { mode: 'json', ranges: true });
  const member =
    body.type === 'Object'
      ? body.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key)
      : undefined;
  const list = member?.value;
  if (list?.type !== 'Array' || list.range === undefined) throw new Error(`no list "${key}"`);
  const [start, end] = list.range;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const margin = (offset: number) => /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const last = list.elements.at(-1);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const lastStart = last?.value.range?.[0];
  const inner = lastStart === undefined ? `${outer}  ` : margin(lastStart);
  const indented = entry.trimEnd().split('\n').map((line) => (line === '' ? line : inner + line)).join(newline); // prettier-ignore
  const lastEnd = last?.value.range?.[1];
  if (lastEnd === undefined)
    return `${text.slice(0, start + 1)}${newline}${indented}${newline}${outer}${text.slice(end - 1)}`;
  return `${text.slice(0, lastEnd)},${newline}${indented}${text.slice(lastEnd)}`;
}
