/** How many units an escape of a double-quoted string takes: `\"`, `\x41`, `\u2019`, `\U0001F600`. */
const lengthOfEscape = (sign: string | undefined): number =>
  sign === 'x' ? 4 : sign === 'u' ? 6 : sign === 'U' ? 10 : 2;

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/**
 * For each UTF-16 unit of a YAML string, and its end, the offset in the file that it came from, whether it is quoted, plain, folded or
 * a block. Null when the two do not agree, as with an anchor before it.
 * @param start where the node stands: its quotation mark, its `>` or `|`, or its first letter
 */
export function stringOffsets(value: string, source: string, start: number): readonly number[] | null {
  const opening = source[start];
  const isDouble = opening === '"';
  const isBlock = opening === '>' || opening === '|';
  let at = isBlock ? source.indexOf('\n', start) + 1 : isDouble || opening === "'" ? start + 1 : start;
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index];
    if (!isSpace(unit)) while (isSpace(source[at])) at += 1;
    while (isDouble && source[at] === '\\' && isSpace(source[at + 1])) {
      at += 1;
      while (isSpace(source[at])) at += 1;
    }
    offsets.push(at);
    if (isDouble && source[at] === '\\') {
      const length = lengthOfEscape(source[at + 1]);
      // A sign beyond the basic plane is one escape and two units.
      if (length === 10 && /[\uD800-\uDBFF]/.test(unit ?? '')) {
        offsets.push(at);
        index += 1;
      }
      at += length;
    } else if (opening === "'" && unit === "'" && source.startsWith("''", at)) at += 2;
    else if (source[at] === unit) at += 1;
    else if (isSpace(unit) && isSpace(source[at])) while (isSpace(source[at])) at += 1;
    else if (!isSpace(unit)) return null;
  }
  offsets.push(at);
  return offsets;
}
