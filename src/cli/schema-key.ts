/**
 * The text of a JSON file with `$schema` as its first key, naming the schema it is written to. All other bytes stay as they
 * are: indentation and line ends are taken from the line that follows. A text that is no object is given back unchanged.
 */
export function withSchemaKey(text: string, schema: string): string {
  const key = `"$schema": ${JSON.stringify(schema)}`;
  const known = /("\$schema"\s*:\s*)"(?:[^"\\]|\\.)*"/;
  // Only at the top: the key is the first one wherever this command has put it.
  if (/^\s*\{\s*"\$schema"\s*:\s*"/.test(text))
    return text.replace(known, (_, name: string) => name + JSON.stringify(schema));
  const open = /^\s*\{(\s*)/.exec(text);
  if (open === null) return text;
  const space = open[1] ?? '';
  const isEmpty = text[open[0].length] === '}';
  return `${open[0]}${key}${isEmpty ? '' : `,${space === '' ? ' ' : space}`}${text.slice(open[0].length)}`;
}
