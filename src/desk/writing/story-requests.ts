import { z } from 'zod';
import { type Language, languages } from '../../i18n/locale.ts';
import type { PlannedFile } from '../../press/planned-files.ts';
import type { Conflict, Desk } from '../desk.ts';
import { request } from '../request.ts';
import { checkWritten, inBoth, longest, writtenShape } from '../stories.ts';
import { textPath, type Written, writtenAt } from '../written.ts';
import { readTexts } from './read-texts.ts';

/** What a text stands upon: what its file held when it was begun, and the revision of what is typed over it, 0 for nothing. */
export interface Base {
  readonly before: string | null;
  readonly revision: number;
}

/** One language of a story as the desk has it. An editor's lines end with one sign; the file keeps its own ends. */
export interface OpenText {
  /** As typed, or as saved where nothing is typed. */
  readonly text: string;
  /** What the file holds; empty when there is none. */
  readonly saved: string;
  readonly base: Base;
  /** When somebody types the same text at another desk on this project, as an ISO moment. */
  readonly elsewhere: string | null;
  /** What desks that are gone left of it, and a later text stands in the way of; the latest first. */
  readonly older: readonly OlderText[];
}

/** A text that was put aside. */
export interface OlderText {
  readonly path: string;
  readonly at: string;
  readonly revision: number;
  readonly text: string;
}

const toLines = (text: string | null) => (text ?? '').replace(/\r\n?/g, '\n');
const asIn = (before: string | null, text: string) =>
  before !== null && /\r\n/.test(before) ? text.replaceAll('\n', '\r\n') : text;

const text = z.string().max(longest);
const base = z.strictObject({ before: z.string().nullable(), revision: z.int().min(0) });
const written = z.strictObject(writtenShape);

function openTexts(desk: Desk, story: Written): Readonly<Record<Language, OpenText>> {
  return inBoth((language) => {
    const path = textPath(story, language);
    const [saved, draft] = [desk.read(path), desk.journal.get(path)];
    return {
      text: toLines(draft?.text ?? saved),
      saved: toLines(saved),
      base: {
        before: draft === null ? saved : draft.before,
        revision: draft?.revision ?? 0,
      },
      elsewhere: desk.journal.elsewhere(path)?.at ?? null,
      older: desk.journal.older(path).map(({ at, revision, text: left }) => ({
        path,
        at,
        revision,
        text: toLines(left),
      })),
    };
  });
}

/** Where what is typed no longer stands upon what the file holds. */
const movedFiles = (desk: Desk, story: Written): readonly Conflict[] =>
  languages.flatMap((language): readonly Conflict[] => {
    const path = textPath(story, language);
    const draft = desk.journal.get(path);
    const theirs = desk.read(path);
    return draft === null || draft.before === theirs ? [] : [{ path, mine: draft.text, theirs }];
  });

/** What every panel that holds the text of a story may ask. */
export const storyRequests = {
  'story.open': request(written, (desk, story) => openTexts(desk, story)),

  /**
   * Keeps what was typed and reads the whole: what is bound, what is wrong, and how to mend it. What cannot be kept, because another window
   * has typed since, and what no longer stands upon its file is in `conflicts`; it is read all the same.
   */
  'story.type': request(
    z.strictObject({
      ...writtenShape,
      texts: z.strictObject({ id: text, en: text }),
      /** The languages that were typed in since the desk was told last. */
      changed: z.strictObject({ id: base.optional(), en: base.optional() }),
    }),
    (desk, { texts, changed, ...story }) => {
      const kept: Partial<Record<Language, Base>> = {};
      const conflicts: Conflict[] = [];
      for (const language of languages) {
        const known = changed[language];
        if (known === undefined) continue;
        const path = textPath(story, language);
        const mine = asIn(known.before, texts[language]);
        const found = desk.journal.keep({ path, text: mine, before: known.before }, known.revision);
        if ('newer' in found) conflicts.push({ path, mine, theirs: found.newer.text });
        else kept[language] = { before: found.kept.before, revision: found.kept.revision };
      }
      for (const moved of movedFiles(desk, story))
        if (!conflicts.some(({ path }) => path === moved.path)) conflicts.push(moved);
      const reading = readTexts(story, texts, checkWritten(desk, story, texts), desk.record().library);
      return { kept, conflicts, reading };
    },
  ),

  /** Writes what is typed into its files, both languages or none. Refused with both texts when a file was changed elsewhere. */
  'story.save': request(written, (desk, story) => {
    const drafts = languages.flatMap((language) => desk.journal.get(textPath(story, language)) ?? []);
    desk.write(
      drafts
        .filter(({ text: typed, before }) => typed !== before)
        .map(({ path, text: typed, before }): PlannedFile => ({ path, text: typed, before })),
    );
    for (const { path } of drafts) desk.journal.drop(path);
    return { at: desk.now().toISOString(), opened: openTexts(desk, story) };
  }),

  /**
   * Decides a conflict: what was typed here goes on, over what the file holds now; or it is given up for what it stands against, which is
   * another window's text or the file's.
   */
  'story.settle': request(
    z.strictObject({
      path: z.string(),
      choice: z.discriminatedUnion('use', [
        z.strictObject({ use: z.literal('mine'), text }),
        z.strictObject({ use: z.literal('theirs'), theirs: z.string().nullable() }),
      ]),
    }),
    (desk, { path, choice }) => {
      const story = writtenAt(path);
      if (story === null) return null;
      const draft = desk.journal.get(path);
      if (choice.use === 'mine') {
        const before = desk.read(path);
        // A draft keeps what it was begun upon; this one begins anew.
        desk.journal.drop(path);
        desk.journal.keep({ path, text: asIn(before, choice.text), before }, 0);
      } else if (draft !== null && draft.text !== choice.theirs) desk.journal.drop(path);
      return openTexts(desk, story)[story.language];
    },
  ),

  /** Throws away a text that was put aside. */
  'story.forget': request(
    z.strictObject({
      path: z.string(),
      at: z.iso.datetime(),
      revision: z.int().min(0),
    }),
    (desk, older) => {
      const story = writtenAt(older.path);
      if (story === null) return null;
      desk.journal.forget(older);
      return openTexts(desk, story)[story.language].older;
    },
  ),
};
