import { formatMoment } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { StoryCheck } from '../../library/check-story.ts';
import type { Disk } from '../../library/disk.ts';
import type { LibraryReading } from '../../library/read-library.ts';
import { readNotes } from '../../library/read-notes.ts';
import { findUnwritten } from '../../library/publishable.ts';
import { storyStandings } from '../../library/story-states.ts';
import { today } from '../today.ts';
import type { ProofSheet } from './write-proof.ts';

/** What a proof sheet is made of. */
export interface ProofGround {
  readonly disk: Disk;
  readonly reading: LibraryReading;
  /** The story as it is typed, where that is not what its files hold. */
  readonly typed: StoryCheck | null;
  /** The language of the words around the story. */
  readonly language: Language;
  readonly now: Date;
}

/** Everything that stands on the proof sheet of a story: the text as it is typed, what is wrong with it, what was noted. */
export function planProof(slug: string, { disk, reading, typed, language, now }: ProofGround): ProofSheet {
  return {
    slug,
    disk,
    story:
      typed === null ? (reading.drafts.get(slug)?.story ?? reading.library.stories.get(slug) ?? null) : typed.story,
    library: reading.library,
    problems:
      typed === null
        ? storyStandings(reading, [slug], today(now)).flatMap(({ problems, moved }) => [...problems, ...moved])
        : [...typed.problems, ...(typed.story === null ? [] : findUnwritten(typed.story))],
    notes: readNotes(disk, slug).notes,
    language,
    when: formatMoment(now.toISOString(), language),
  };
}
