/** A block of a story's text, such as a paragraph: where it ends in the file, and how it begins. */
export interface StoryBlock {
  /** Offset behind its last sign, in UTF-16 units. */
  readonly end: number;
  readonly begins: string;
}

const shown = 90;

/** The blocks of a story below its head, in reading order. What a component holds open over an empty line is one block. */
export function blocksOf(text: string): readonly StoryBlock[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const blocks: StoryBlock[] = [];
  let open = 0;
  let begins = '';
  for (const match of text.slice(head).matchAll(/[^\s][\s\S]*?(?=\r?\n[ \t]*\r?\n|\s*$(?![\s\S]))/g)) {
    const [block] = match;
    if (open === 0) begins = block.slice(0, shown);
    open += (block.match(/<[A-Z]\w*(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>/g) ?? []).length;
    open -= (block.match(/<\/[A-Z]\w*>/g) ?? []).length;
    if (open <= 0) {
      open = 0;
      blocks.push({ end: head + match.index + block.length, begins });
    }
  }
  return blocks;
}

/** The story with a chart on a line of its own behind a block; at the top of its text behind none. */
export function withChart(text: string, chart: string, behind: number): string {
  const blocks = blocksOf(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `<Chart id="${chart}" />`;
  const end = blocks[behind]?.end;
  if (end !== undefined) return `${text.slice(0, end)}${newline}${newline}${line}${text.slice(end)}`;
  const head = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  return `${head}${newline}${line}${newline}${text.slice(head.length)}`;
}
