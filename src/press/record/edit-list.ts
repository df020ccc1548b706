import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';

/** What a key of an object leads to; undefined when there is no such key, or no object. */
export const member = (node: ValueNode | undefined, key: string): ValueNode | undefined =>
  node?.type === 'Object' ? memberOf(node, key)?.value : undefined;

const nameOf = ({ name }: ObjectNode['members'][number]): string =>
  name.type === 'String' ? name.value : name.type === 'Identifier' ? name.name : '';

const memberOf = (node: ObjectNode, key: string) => node.members.find((each) => nameOf(each) === key);

/** The entry of a list in the text of a JSON file that has an id. */
function entryIn(text: string, key: string, id: string): ObjectNode | null {
  const entries = member(parse(text, { mode: 'json', ranges: true }).body, key);
  if (entries?.type !== 'Array') return null;
  for (const { value } of entries.elements) {
    const own = member(value, 'id');
    if (value.type === 'Object' && own?.type === 'String' && own.value === id) return value;
  }
  return null;
}

/** What an entry of a list holds; null when there is none with this id. */
export function readEntry(text: string, key: string, id: string): Readonly<Record<string, unknown>> | null {
  const range = entryIn(text, key, id)?.range;
  return range === undefined ? null : (JSON.parse(text.slice(...range)) as Record<string, unknown>);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The white space before an offset on its line. */
const marginOf = (text: string, offset: number): string => /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';

/**
 * An entry of a list as it is to be. Keys that hold what they held keep every byte; so does all around it.
 * @param write a value of the entry as it stands at the left margin behind its key, lines ending at LF
 */
export function replaceInList(
  text: string,
  key: string,
  id: string,
  entry: Readonly<Record<string, unknown>>,
  write: (key: string, value: unknown) => string,
): string {
  const node = entryIn(text, key, id);
  if (node === null) throw new Error(`no entry "${id}" in "${key}"`);
  const [first] = node.members;
  const margin = marginOf(text, first?.range?.[0] ?? 0);
  const newline = newlineOf(text);
  const printed = (name: string, value: unknown) => write(name, value).split('\n').join(`${newline}${margin}`);
  const changes: Change[] = [];
  let end = node.range?.[0] ?? 0;
  const added: string[] = [];
  const flush = () => {
    // What is new stands behind the key that it follows in the entry.
    if (added.length > 0)
      changes.push({ start: end, end, text: added.map((line) => `,${newline}${margin}${line}`).join('') });
    added.length = 0;
  };
  for (const [name, value] of Object.entries(entry)) {
    const known = memberOf(node, name);
    const [start, stop] = known?.value.range ?? [];
    if (start === undefined || stop === undefined) {
      added.push(`${JSON.stringify(name)}: ${printed(name, value)}`);
      continue;
    }
    flush();
    end = stop;
    if (JSON.stringify(JSON.parse(text.slice(start, stop))) !== JSON.stringify(value))
      changes.push({ start, end: stop, text: printed(name, value) });
  }
  flush();
  for (const [index, each] of node.members.entries()) {
    if (Object.hasOwn(entry, nameOf(each))) continue;
    // The comma before it goes with it; an entry begins with its id, which stays.
    const before = node.members[index - 1]?.range?.[1] ?? 0;
    changes.push({ start: before, end: each.range?.[1] ?? before, text: '' });
  }
  return changes
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((after, { start, end: stop, text: written }) => after.slice(0, start) + written + after.slice(stop), text);
}

/** The text of a file without an entry of a list; null when the list would be empty. */
export function removeFromList(text: string, key: string, id: string): string | null {
  const list = member(parse(text, { mode: 'json', ranges: true }).body, key);
  if (list?.type !== 'Array' || list.elements.length < 2) return null;
  const ranges = list.elements.map(({ value }) => value.range ?? [0, 0]);
  const index = list.elements.findIndex(({ value }) => {
    const own = member(value, 'id');
    return own?.type === 'String' && own.value === id;
  });
  const [here, before, after] = [ranges[index], ranges[index - 1], ranges[index + 1]];
  if (here === undefined) return text;
  const [start, end] = before === undefined ? [here[0], after?.[0] ?? here[1]] : [before[1], here[1]];
  return text.slice(0, start) + text.slice(end);
}

/** The text of a file of data/ in which these records name one series more. Every other byte stays as it is. */
export function joinSeries(text: string, key: string, ids: ReadonlySet<string>, series: string): string {
  const entries = member(parse(text, { mode: 'json', ranges: true }).body, key);
  if (entries?.type !== 'Array') return text;
  const places = entries.elements.flatMap(({ value }) => {
    const [id, names] = [member(value, 'id'), member(value, 'series')];
    if (id?.type !== 'String' || !ids.has(id.value) || names?.type !== 'Array' || names.range === undefined) return [];
    const last = names.elements.at(-1)?.value.range;
    return [last === undefined ? ([names.range[0] + 1, ''] as const) : ([last[1], ', '] as const)];
  });
  return places.reduceRight(
    (before, [at, comma]) => `${before.slice(0, at)}${comma}"${series}"${before.slice(at)}`,
    text,
  );
}
