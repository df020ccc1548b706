import { byPlace } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { AnyHead } from '../prose/parse-story.ts';
import { asTyped, type TextCheck } from './check-story.ts';
import { checkLinks } from './check-whole.ts';
import type { LibraryReading } from './read-library.ts';
import { type HeldAgainst, readStory } from './read-stories.ts';
import { heldStanding, type StandingKind } from './standing-texts.ts';

type Reading = Pick<LibraryReading, 'open' | 'unfinished' | 'library'>;

function checkHeld<Head extends AnyHead>(
  { open, unfinished, library }: Reading,
  folder: string,
  slug: string,
  texts: Readonly<Record<Language, string | null>>,
  held: HeldAgainst<Head>,
): TextCheck<Head> {
  const { story, problems, isDraft } = readStory(folder, slug, asTyped(folder, slug, texts), held);
  const stories = new Set([...library.stories.keys(), ...unfinished.story]);
  const astray = story === null ? [] : checkLinks(story, { ...open.things, story: stories }, unfinished);
  return { story, isDraft, problems: [...problems, ...astray].toSorted(byPlace) };
}

/**
 * Checks one standing text as it is typed, by the same rules as the whole.
 * @param texts both languages as typed
 */
export function checkStanding(
  reading: Reading,
  kind: StandingKind,
  slug: string,
  texts: Readonly<Record<Language, string | null>>,
): TextCheck<AnyHead> {
  const held = heldStanding(reading.open);
  const folder = `content/${kind}/`;
  return kind === 'texts'
    ? checkHeld(reading, folder, slug, texts, held.texts)
    : checkHeld(reading, folder, slug, texts, held.guide);
}
