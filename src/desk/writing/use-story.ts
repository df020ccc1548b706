import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/locale.ts';
import { ask, AskError } from '../client/ask.ts';
import type { Refused } from '../answer.ts';
import type { Reading, Texts } from './read-texts.ts';

/** How long after the last key the text is read, in milliseconds. */
const pause = 150;

type Files = Readonly<Record<Language, string | null>>;

/** What was typed and not saved, as it is kept in this browser from key to key. */
interface Kept {
  readonly texts: Texts;
  readonly before: Files;
}

const keyOf = (slug: string) => `desk-typed:${slug}`;

function keptOf(slug: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** Editors count a line break as one sign; the file keeps its own. */
const toLines = (text: string | null) => (text ?? '').replace(/\r\n?/g, '\n');
const asIn = (before: string | null, text: string) =>
  before !== null && /\r\n/.test(before) ? text.replaceAll('\n', '\r\n') : text;

export interface OpenedStory {
  /** What the editors begin with. */
  readonly start: Texts;
  readonly isRestored: boolean;
}

/** One story: opens it, keeps what is typed, reads it after a pause and saves it. */
export function useStory(slug: string) {
  const [opened, setOpened] = useState<OpenedStory | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState<{ readonly reading: Reading; readonly texts: Texts } | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const before = useRef<Files>({ id: null, en: null });
  const texts = useRef<Texts>({ id: '', en: '' });
  const round = useRef(0);
  const timer = useRef(0);

  const fail = (error: unknown) => {
    if (!(error instanceof AskError)) throw error;
    setRefused(error.said);
  };

  const read = useCallback(async () => {
    round.current += 1;
    const mine = round.current;
    const typed = texts.current;
    try {
      const found = await ask('writing.read', { slug, texts: typed });
      if (mine !== round.current) return;
      setReading({ reading: found, texts: typed });
      setRefused((said) => (said?.conflicts === undefined ? null : said));
    } catch (error) {
      fail(error);
    }
  }, [slug]);

  const open = useCallback(async () => {
    try {
      const { files } = await ask('writing.open', { slug });
      const kept = keptOf(slug);
      const start = kept?.texts ?? { id: toLines(files.id), en: toLines(files.en) };
      before.current = kept?.before ?? files;
      texts.current = start;
      setIsSaved(kept === null);
      setOpened({ start, isRestored: kept !== null });
      await read();
    } catch (error) {
      fail(error);
    }
  }, [slug, read]);

  useEffect(() => {
    void open();
    return () => clearTimeout(timer.current);
  }, [open]);

  /** To be told of every key. */
  const typed = useCallback(
    (language: Language, text: string) => {
      texts.current = { ...texts.current, [language]: text };
      localStorage.setItem(
        keyOf(slug),
        JSON.stringify({ texts: texts.current, before: before.current } satisfies Kept),
      );
      setIsSaved(false);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void read(), pause);
    },
    [slug, read],
  );

  const save = useCallback(async () => {
    const { id, en } = texts.current;
    const written = { id: asIn(before.current.id, id), en: asIn(before.current.en, en) };
    try {
      const { at } = await ask('writing.save', { slug, texts: written, before: before.current });
      before.current = written;
      localStorage.removeItem(keyOf(slug));
      setSavedAt(at);
      setIsSaved(true);
      setRefused(null);
    } catch (error) {
      fail(error);
    }
  }, [slug]);

  /** After a conflict: saves over what stands in the files now, or takes it instead. */
  const settle = useCallback(
    async (choice: 'mine' | 'theirs') => {
      const { files } = await ask('writing.open', { slug });
      before.current = files;
      setRefused(null);
      if (choice === 'mine') {
        await save();
        return;
      }
      localStorage.removeItem(keyOf(slug));
      texts.current = { id: toLines(files.id), en: toLines(files.en) };
      setIsSaved(true);
      setOpened({ start: texts.current, isRestored: false });
      await read();
    },
    [slug, save, read],
  );

  return { opened, refused, reading, savedAt, isSaved, typed, save, settle, texts };
}
