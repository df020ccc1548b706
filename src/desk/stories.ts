import { z } from 'zod';
import { identifier } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { checkStanding } from '../library/check-standing.ts';
import type { TextCheck } from '../library/check-story.ts';
import type { AnyHead } from '../prose/parse-story.ts';
import type { Desk } from './desk.ts';
import { textPath, type Written, type WrittenKind, writtenKinds } from './written.ts';

/** What a request says to name a text in two languages: a story unless it says otherwise. */
export const writtenShape = { kind: z.enum(writtenKinds).default('stories'), slug: identifier };

/** The longest text of one language that is kept or read, in UTF-16 code units: more than a book, less than a file that was taken by mistake. */
export const longest = 1_000_000;

export const inBoth = <Found>(find: (language: Language) => Found): Readonly<Record<Language, Found>> => ({
  id: find('id'),
  en: find('en'),
});

/** The folders of a kind, also of texts that cannot be read. */
export const slugsOf = (desk: Pick<Desk, 'disk'>, kind: WrittenKind): readonly string[] =>
  (desk.disk.list(`content/${kind}/`) ?? []).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));

/** Both languages as typed, or as saved where nothing is typed; null where there is neither. */
export const currentTexts = (
  desk: Pick<Desk, 'journal' | 'read'>,
  written: Written,
): Readonly<Record<Language, string | null>> =>
  inBoth((language) => {
    const path = textPath(written, language);
    return desk.journal.get(path)?.text ?? desk.read(path);
  });

/** Checks a text in two languages as it is typed. */
export const checkWritten = (
  desk: Pick<Desk, 'checkStory' | 'record'>,
  { kind, slug }: Written,
  texts: Readonly<Record<Language, string | null>>,
): TextCheck<AnyHead> =>
  kind === 'stories' ? desk.checkStory(slug, texts) : checkStanding(desk.record(), kind, slug, texts);
