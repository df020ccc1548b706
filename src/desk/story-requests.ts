import { z } from 'zod';
import type { Problem } from '../facts/problem.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { lockPath, storiesFolder } from '../library/locks/read-locks.ts';
import type { PlannedFile } from '../press/planned-files.ts';
import { RefusalError } from '../press/refusal.ts';
import { ConflictError, type Desk } from './desk.ts';
import type { Draft } from './drafts.ts';
import { request } from './request.ts';

/** One language of a story as the desk has it. */
export interface OpenText {
  readonly path: string;
  /** What the file holds; null when there is none. */
  readonly saved: string | null;
  /** What is typed and not saved; null when nothing is. Where its `before` is not `saved`, the file was changed elsewhere since. */
  readonly draft: Draft | null;
  /** The same text as it is being typed at another desk. */
  readonly elsewhere: Draft | null;
}

/** A text as typed, and the revision of the draft that it was typed over: 0 when there was none. */
const typedSchema = z.strictObject({
  text: z.string().max(1_000_000),
  before: z.string().nullable(),
  revision: z.int().min(0),
});

const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/);
const languageSchema = z.enum(languages);

export const textPath = (slug: string, language: Language): string => `${storiesFolder}${slug}/${language}.mdx`;

const inBoth = <Found>(find: (language: Language) => Found): Readonly<Record<Language, Found>> => ({
  id: find('id'),
  en: find('en'),
});

/** Both languages of a story as typed, or as saved where nothing is typed. */
export const currentTexts = (desk: Desk, slug: string): Readonly<Record<Language, string | null>> =>
  inBoth((language) => {
    const path = textPath(slug, language);
    return desk.drafts.get(path)?.text ?? desk.read(path);
  });

/** What is wrong with a story as it is typed: `drift` is in what it no longer is what was signed, and is in `problems` too. */
export interface TypedCheck {
  readonly isDraft: boolean;
  readonly isSigned: boolean;
  readonly problems: readonly Problem[];
  readonly drift: readonly Problem[];
}

export function checkTyped(desk: Desk, slug: string): TypedCheck {
  const { isDraft, problems, drift } = desk.checkStory(slug, currentTexts(desk, slug));
  return { isDraft, isSigned: desk.read(lockPath(slug)) !== null, problems, drift };
}

/** What every panel that holds the text of a story may ask. */
export const storyRequests = {
  'story.open': request(z.strictObject({ slug: slugSchema }), (desk, { slug }): Readonly<Record<Language, OpenText>> =>
    inBoth((language) => {
      const path = textPath(slug, language);
      return { path, saved: desk.read(path), draft: desk.drafts.get(path), elsewhere: desk.drafts.elsewhere(path) };
    }),
  ),

  /** Keeps a text as typed and checks the story with it. Refused with both texts when another window has typed since. */
  'story.type': request(
    z.strictObject({ slug: slugSchema, language: languageSchema, typed: typedSchema }),
    (
      desk,
      { slug, language, typed: { revision, ...typed } },
    ): { readonly revision: number; readonly check: TypedCheck } => {
      const path = textPath(slug, language);
      const found = desk.drafts.keep({ path, ...typed }, revision);
      if ('newer' in found) throw new ConflictError([{ path, mine: typed.text, theirs: found.newer.text }]);
      return { revision: found.kept.revision, check: checkTyped(desk, slug) };
    },
  ),

  'story.check': request(z.strictObject({ slug: slugSchema }), (desk, { slug }) => checkTyped(desk, slug)),

  /** Writes what is typed into its files, both languages or none. Refused with both texts when a file was changed elsewhere. */
  'story.save': request(z.strictObject({ slug: slugSchema }), (desk, { slug }) => {
    const drafts = languages.flatMap((language) => desk.drafts.get(textPath(slug, language)) ?? []);
    desk.write(
      drafts
        .filter(({ text, before }) => text !== before)
        .map(({ path, text, before }): PlannedFile => ({ path, text, before })),
    );
    for (const { path } of drafts) desk.drafts.drop(path);
    return { at: desk.now().toISOString(), check: checkTyped(desk, slug) };
  }),

  /** Decides a conflict: from now on the text as typed stands upon what the file holds today. */
  'story.rebase': request(
    z.strictObject({ slug: slugSchema, language: languageSchema, text: z.string().max(1_000_000) }),
    (desk, { slug, language, text }) => {
      const path = textPath(slug, language);
      const found = desk.drafts.keep({ path, text, before: desk.read(path) }, desk.drafts.get(path)?.revision ?? 0);
      if ('newer' in found) throw new RefusalError({ id: 'Coba sekali lagi.', en: 'Try once more.' });
      return found.kept;
    },
  ),

  /** Throws away what is typed in one language: the file is as it was. */
  'story.discard': request(
    z.strictObject({ slug: slugSchema, language: languageSchema }),
    (desk, { slug, language }) => {
      desk.drafts.drop(textPath(slug, language));
      return checkTyped(desk, slug);
    },
  ),
};
