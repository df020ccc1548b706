import { type Language, languages } from '../../i18n/locale.ts';

type Texts = Readonly<Record<Language, string>>;

/** Offset behind the block that stands on a line, counted from 1; what a quotation holds together is one block. */
function endOfBlock(text: string, line: number): number {
  const lines = text.split('\n');
  let offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  for (const each of lines.slice(line - 1)) {
    const before = text.slice(0, offset);
    const isOpen = before.lastIndexOf('<Quote') > before.lastIndexOf('</Quote>');
    if (each.trim() === '' && !isOpen && offset > 0) break;
    offset += each.length + 1;
  }
  return text.slice(0, offset).trimEnd().length;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The line on which the head of a text ends. */
const headLines = (text: string) => lineAt(text, /^---[^]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0);

/**
 * Both texts with a photo on a line of its own, behind the paragraph in which the cursor stands and the one that says the same in the other
 * language: the first where it stands in the head, the last where nothing says the same.
 * @param at the language that was written in, and the offset of its cursor
 * @param pairs lines of blocks that say the same in both languages, counted from 1, as last read
 */
export function placePhoto(
  texts: Texts,
  name: string,
  at: { readonly language: Language; readonly offset: number },
  pairs: readonly (readonly [id: number, en: number])[] | null,
): Texts {
  const inText = (pairs ?? []).filter(([id, en]) => id > headLines(texts.id) - 1 && en > headLines(texts.en) - 1);
  const own = languages.indexOf(at.language);
  const line = lineAt(texts[at.language], at.offset);
  const pair = inText.findLast((each) => (each[own] ?? 0) <= line) ?? inText[0];
  const put = (language: Language) => {
    const text = texts[language];
    const behind = pair?.[languages.indexOf(language)];
    const end = behind === undefined ? text.trimEnd().length : endOfBlock(text, behind);
    return `${text.slice(0, end)}\n\n<Photo name="${name}" />${text.slice(end) || '\n'}`;
  };
  return { id: put('id'), en: put('en') };
}
