/**
 * For each letter of a text node, and its end, the offset in the file that it came from. The parser has taken out escapes, entities
 * and the marks at the start of quoted lines, so the two need not be as long.
 */
export function sourceOffsets(value: string, source: string, start: number, end: number): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  for (const letter of value) {
    if (source.startsWith(letter, at)) {
      if (letter === '&') at = skipEntity(source, at, end);
    } else if (source[at] === '\\') at += 1;
    else if (source[at] === '&') at = skipEntity(source, at, end);
    else {
      const found = source.indexOf(letter, at);
      if (found !== -1 && found < end) at = found;
    }
    for (let unit = 0; unit < letter.length; unit += 1) offsets.push(Math.min(at + unit, end));
    at += letter.length;
  }
  offsets.push(Math.min(at, end));
  return offsets;
}

/** Past an entity such as `&amp;`, up to its last letter; where it was when there is none. */
function skipEntity(source: string, at: number, end: number): number {
  const entity = /^&(?:#\w+|\w+);/.exec(source.slice(at, end));
  return entity === null ? at : at + entity[0].length - 1;
}
