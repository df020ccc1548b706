import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languages } from '../../i18n/locale.ts';
import { ask, AskError } from '../client/ask.ts';
import type { Refused } from '../answer.ts';
import type { Conflict } from '../desk.ts';
import type { Reading, Texts } from './read-texts.ts';

/** How long after the last key the text is read, in milliseconds. */
const pause = 150;

/** One language as the desk keeps it: what its file held when it was begun, and the revision of what is typed over it. */
interface Base {
  readonly before: string | null;
  readonly revision: number;
}

type Bases = Readonly<Record<Language, Base>>;

/** What the desk has not been told yet: between a key and the pause after it, the browser alone has it. */
const keyOf = (slug: string) => `desk-typed:${slug}`;

function untold(slug: string): Texts | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as Texts | null;
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
  const bases = useRef<Bases>({ id: { before: null, revision: 0 }, en: { before: null, revision: 0 } });
  const texts = useRef<Texts>({ id: '', en: '' });
  /** What the desk was told last. */
  const told = useRef<Texts>({ id: '', en: '' });
  const telling = useRef<Promise<void>>(Promise.resolve());
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
    } catch (error) {
      fail(error);
    }
  }, [slug]);

  /** Tells the desk what is typed, one after the other, so that it stands in the journal on the disk. */
  const tell = useCallback(() => {
    const next = async () => {
      const typed = texts.current;
      for (const language of languages) {
        if (typed[language] === told.current[language]) continue;
        const { before, revision } = bases.current[language];
        const text = asIn(before, typed[language]);
        const kept = await ask('story.type', { slug, language, typed: { text, before, revision } });
        bases.current = { ...bases.current, [language]: { before, revision: kept.revision } };
        told.current = { ...told.current, [language]: typed[language] };
      }
      if (typed === texts.current) localStorage.removeItem(keyOf(slug));
    };
    telling.current = telling.current.then(next);
    // What failed has been said; what is typed next is told all the same.
    const done = telling.current;
    telling.current = done.catch(() => undefined);
    return done;
  }, [slug]);

  const open = useCallback(
    async (takesUntold: boolean) => {
      try {
        const found = await ask('story.open', { slug });
        const textOf = (language: Language) => toLines(found[language].draft?.text ?? found[language].saved);
        const baseOf = ({ saved, draft }: (typeof found)['id']): Base => ({
          before: draft === null ? saved : draft.before,
          revision: draft?.revision ?? 0,
        });
        bases.current = { id: baseOf(found.id), en: baseOf(found.en) };
        told.current = { id: textOf('id'), en: textOf('en') };
        const mine = takesUntold ? untold(slug) : null;
        texts.current = mine ?? told.current;
        const isRestored = mine !== null || found.id.draft !== null || found.en.draft !== null;
        setIsSaved(!isRestored);
        setOpened({ start: texts.current, isRestored });
        await Promise.all([read(), tell()]);
      } catch (error) {
        fail(error);
      }
    },
    [slug, read, tell],
  );

  useEffect(() => {
    void open(true);
    return () => clearTimeout(timer.current);
  }, [open]);

  /** To be told of every key. */
  const typed = useCallback(
    (language: Language, text: string) => {
      texts.current = { ...texts.current, [language]: text };
      localStorage.setItem(keyOf(slug), JSON.stringify(texts.current));
      setIsSaved(false);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        void read();
        tell().catch(fail);
      }, pause);
    },
    [slug, read, tell],
  );

  const save = useCallback(async () => {
    try {
      await tell();
      const written = texts.current;
      const { at } = await ask('story.save', { slug });
      const baseOf = (language: Language): Base => ({
        before: asIn(bases.current[language].before, written[language]),
        revision: 0,
      });
      bases.current = { id: baseOf('id'), en: baseOf('en') };
      setSavedAt(at);
      setIsSaved(true);
      setRefused(null);
    } catch (error) {
      fail(error);
    }
  }, [slug, tell]);

  /** After a conflict: goes on with what was typed here, over what the files hold now; or takes what stands there instead. */
  const settle = useCallback(
    async (choice: 'mine' | 'theirs', conflicts: readonly Conflict[]) => {
      const found = await ask('story.open', { slug });
      for (const language of languages) {
        const conflict = conflicts.find(({ path }) => path === found[language].path);
        if (conflict === undefined) continue;
        if (choice === 'mine') {
          const text = asIn(found[language].saved, texts.current[language]);
          const kept = await ask('story.rebase', { slug, language, text });
          bases.current = { ...bases.current, [language]: { before: kept.before, revision: kept.revision } };
          told.current = { ...told.current, [language]: texts.current[language] };
        } else if (found[language].draft !== null && found[language].draft.text !== conflict.theirs)
          await ask('story.discard', { slug, language });
      }
      setRefused(null);
      if (choice === 'mine') await save();
      else {
        localStorage.removeItem(keyOf(slug));
        await open(false);
      }
    },
    [slug, save, open],
  );

  return { opened, refused, reading, savedAt, isSaved, typed, save, settle, texts };
}
