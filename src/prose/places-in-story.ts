import { mdxToMdast, type MdastNode } from 'satteri';
import { createLineIndex } from '../facts/position.ts';
import type { Language } from '../i18n/locale.ts';
import { parseFrontMatter } from './front-matter.ts';
import { alignBlocks, blocksOf } from './language-pairs.ts';
import type { ParsedStory } from './parse-story.ts';

/** What stands in a story by itself, such as a paragraph, or a component with all that it holds: behind it a chart may be put. */
export interface StoryPlace {
  /** Its lines in the file, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** Offset behind its last sign, in UTF-16 units. */
  readonly end: number;
  /** As it is written. */
  readonly text: string;
}

/** The places of a text below its head, in reading order, as the parser of the site has them; null where it cannot be read. */
export function placesIn(text: string): readonly StoryPlace[] | null {
  const { body } = parseFrontMatter(text, '');
  if (body === null) return null;
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch {
    return null;
  }
  const position = createLineIndex(text);
  return ('children' in root ? root.children : []).flatMap(({ position: place }): readonly StoryPlace[] => {
    const [from, to] = [place?.start.offset ?? 0, place?.end.offset ?? 0];
    const written = text.slice(from, to).trimEnd();
    if (written === '') return [];
    const end = from + written.length;
    return [{ first: position(from).line, last: position(end - 1).line, end, text: written }];
  });
}

/**
 * For each place of one language the place of the other that says the same, by what stands in both; null where nothing does.
 * @param places of the texts that the stories were read from
 */
export function pairPlaces(
  story: Readonly<Record<Language, ParsedStory>>,
  places: Readonly<Record<Language, readonly StoryPlace[]>>,
): readonly (number | null)[] {
  const pairs = alignBlocks(blocksOf(story.id), blocksOf(story.en)).flatMap(([id, en]) =>
    id === null || en === null ? [] : [[id.line, en.line] as const],
  );
  return places.id.map(({ first, last }) => {
    const own = pairs.find(([line]) => line >= first && line <= last);
    const at = own === undefined ? -1 : places.en.findIndex((other) => own[1] >= other.first && own[1] <= other.last);
    return at === -1 ? null : at;
  });
}

/**
 * The text with an element on a line of its own behind a place, and every other sign as it was.
 * @param behind null for the top of the text, below its head
 */
export function withElement(text: string, element: string, behind: StoryPlace | null): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (behind !== null) return `${text.slice(0, behind.end)}${newline}${newline}${element}${text.slice(behind.end)}`;
  const { body } = parseFrontMatter(text, '');
  const head = body === null ? 0 : body.length - body.trimStart().length;
  return `${text.slice(0, head).trimEnd()}${newline}${newline}${element}${newline}${newline}${text.slice(head)}`;
}
