import { type Language, languages } from '../../i18n/locale.ts';
import type { Refused } from '../answer.ts';
import { type ask as askDesk, AskError } from '../client/ask.ts';
import type { Kept } from '../client/kept.ts';
import type { Conflict } from '../desk.ts';
import { textPath, type Written } from '../written.ts';
import type { Reading, Texts } from './read-texts.ts';
import type { Base, OpenText } from './story-requests.ts';

/** How long after the last key the text is told to the desk, and after how long it is tried again when nobody answers; in milliseconds. */
const pause = 150;
const patience = 3_000;

/** What the browser keeps of a story that the desk was not told yet: the texts, and what they stand upon. */
export interface Untold {
  readonly texts: Texts;
  readonly bases: Readonly<Record<Language, Base>>;
}

/** A story as it stands in the page. */
export interface StoryState {
  /** What the editors hold; null until the story is open. */
  readonly texts: Texts | null;
  /** Grows with every change of a text, by whomever. */
  readonly version: number;
  /** What was read last, of which texts, and which version they were. */
  readonly reading: { readonly reading: Reading; readonly texts: Texts; readonly version: number } | null;
  /** Grows whenever the desk holds another text, so that the page that it draws is another. */
  readonly told: number;
  readonly conflicts: readonly Conflict[];
  readonly refused: Refused | null;
  readonly isSaved: boolean;
  readonly savedAt: string | null;
  /** Whether something was still unsaved when it was opened. */
  readonly isRestored: boolean;
  /** Whether what is typed would outlive a closed tab before the desk was told. */
  readonly hasRoom: boolean;
  /** When somebody last typed the same story at another desk, as an ISO moment. */
  readonly elsewhere: string | null;
}

interface Surroundings {
  readonly written: Written;
  readonly ask: typeof askDesk;
  readonly kept: Kept<Untold>;
  /** Calls later, and gives what takes that back. */
  readonly later: (then: () => void, milliseconds: number) => () => void;
  /** The state is another. */
  readonly show: (state: StoryState) => void;
  /** Puts a text in the place of what an editor holds. It was not typed. */
  readonly replace: (language: Language, text: string) => void;
}

/** One story while it is written: opens it, tells the desk what is typed, one thing after the other, and saves it. */
export interface StorySession {
  readonly open: () => Promise<void>;
  /** To be told of every key. */
  readonly type: (language: Language, text: string) => void;
  readonly save: () => Promise<void>;
  /** Looks again at what may have been changed from elsewhere: the record, and the files where nothing is untold. */
  readonly refresh: () => Promise<void>;
  readonly settle: (choice: 'mine' | 'theirs', conflict: Conflict) => Promise<void>;
  /** The page is left: what is not told yet is told now. */
  readonly close: () => void;
}

/** A story that nobody has opened yet. */
export const unopened: StoryState = {
  texts: null,
  version: 0,
  reading: null,
  told: 0,
  conflicts: [],
  refused: null,
  isSaved: true,
  savedAt: null,
  isRestored: false,
  hasRoom: true,
  elsewhere: null,
};

export function openSession({ written, ask, kept, later, show, replace }: Surroundings): StorySession {
  let state = unopened;
  /** What is typed; `state.texts` once the story is open. */
  let texts: Record<Language, string> = { id: '', en: '' };
  /** What the desk was told last, and null where it does not hold what the browser kept. */
  let told: Record<Language, string | null> = { id: null, en: null };
  let saved: Record<Language, string> = { id: '', en: '' };
  let bases: Record<Language, Base> = { id: { before: null, revision: 0 }, en: { before: null, revision: 0 } };
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let stop: () => void = () => undefined;
  let isClosed = false;

  const set = (change: Partial<StoryState>) => {
    state = { ...state, ...change, isSaved: languages.every((language) => texts[language] === saved[language]) };
    if (!isClosed) show(state);
  };
  /** One thing after the other: what is asked while another answer is under way would stand upon what is no longer so. */
  const inTurn = (job: () => Promise<void>): Promise<void> => {
    const done = queue.then(job).catch((error: unknown) => {
      if (!(error instanceof AskError)) throw error;
      set({ refused: error.said, conflicts: error.said.conflicts ?? state.conflicts });
      // What was typed is told as soon as somebody answers again.
      if (error.status === 0) soon(patience);
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const untold = () => languages.filter((language) => texts[language] !== told[language]);

  const name = `${written.kind}/${written.slug}`;
  /** What a window was refused is kept under a name of its own. */
  const refusedName = `${name} refused`;
  /** What this window keeps, by name: what another window keeps under the same name is not forgotten with it. */
  const own = new Map<string, string>();
  const forget = (under: string) => {
    if (JSON.stringify(kept.read(under)) === own.get(under)) kept.forget(under);
    own.delete(under);
  };
  const keep = () => {
    const [under, other] = state.conflicts.length > 0 ? [refusedName, name] : [name, refusedName];
    own.set(under, JSON.stringify({ texts, bases }));
    const hasRoom = kept.keep(under, { texts, bases });
    forget(other);
    if (hasRoom !== state.hasRoom) set({ hasRoom });
  };

  const put = (language: Language, text: string) => {
    texts = { ...texts, [language]: text };
    replace(language, text);
    set({ texts, version: state.version + 1 });
  };

  /** Takes over what the desk holds, where nothing was typed since that it does not know. */
  const adopt = (language: Language, opened: OpenText) => {
    saved = { ...saved, [language]: opened.saved };
    if (texts[language] !== told[language]) return;
    bases = { ...bases, [language]: opened.base };
    told = { ...told, [language]: opened.text };
    if (texts[language] !== opened.text) put(language, opened.text);
  };

  const tellNow = async () => {
    const typed = texts;
    const { version } = state;
    const changed = Object.fromEntries(untold().map((language) => [language, bases[language]]));
    const answer = await ask('story.type', { ...written, texts: typed, changed });
    for (const language of languages) {
      const known = answer.kept[language];
      if (known === undefined) continue;
      bases = { ...bases, [language]: known };
      told = { ...told, [language]: typed[language] };
    }
    set({
      reading: { reading: answer.reading, texts: typed, version },
      told: state.told + (Object.keys(answer.kept).length > 0 ? 1 : 0),
      conflicts: answer.conflicts,
      refused: null,
    });
    if (answer.conflicts.length > 0) return keep();
    forget(refusedName);
    if (typed === texts) forget(name);
  };
  const tell = (): Promise<void> => {
    stop();
    waiting ??= inTurn(() => {
      waiting = null;
      return tellNow();
    });
    return waiting;
  };
  function soon(milliseconds: number) {
    stop();
    stop = later(() => void (state.texts === null ? open() : tell()), milliseconds);
  }

  const open = () =>
    inTurn(async () => {
      const opened = await ask('story.open', written);
      const left = kept.read(refusedName) ?? kept.read(name);
      for (const under of [refusedName, name]) own.set(under, JSON.stringify(kept.read(under)));
      for (const language of languages) {
        const { text, base } = opened[language];
        const mine = left?.texts[language] ?? text;
        const isTold = mine === text;
        texts = { ...texts, [language]: mine };
        told = { ...told, [language]: isTold ? text : null };
        saved = { ...saved, [language]: opened[language].saved };
        bases = { ...bases, [language]: isTold ? base : (left?.bases[language] ?? base) };
      }
      set({ texts, version: state.version + 1, elsewhere: opened.id.elsewhere ?? opened.en.elsewhere, refused: null });
      set({ isRestored: !state.isSaved });
      await tellNow();
    });

  return {
    open,
    type(language, text) {
      texts = { ...texts, [language]: text };
      set({ texts, version: state.version + 1 });
      keep();
      soon(pause);
    },
    save() {
      stop();
      return inTurn(async () => {
        await tellNow();
        if (state.conflicts.length > 0) return;
        const { at, opened } = await ask('story.save', written);
        for (const language of languages) {
          // What was typed while it was saved stands upon what was saved.
          if (texts[language] !== told[language] && opened[language].text === told[language])
            bases = { ...bases, [language]: opened[language].base };
          adopt(language, opened[language]);
        }
        set({ savedAt: at, told: state.told + 1, isRestored: false, refused: null });
        if (untold().length > 0) soon(pause);
      });
    },
    refresh: () =>
      state.texts === null
        ? open()
        : inTurn(async () => {
            if (untold().length === 0) {
              const opened = await ask('story.open', written);
              for (const language of languages) adopt(language, opened[language]);
            }
            await tellNow();
            set({ told: state.told + 1 });
          }),
    settle: (choice, { path, theirs }) =>
      inTurn(async () => {
        const language = languages.find((each) => textPath(written, each) === path);
        if (language === undefined) return;
        const mine = texts[language];
        const opened = await ask('story.settle', {
          path,
          choice: choice === 'mine' ? { use: 'mine', text: mine } : { use: 'theirs', theirs },
        });
        if (opened === null) return;
        bases = { ...bases, [language]: opened.base };
        saved = { ...saved, [language]: opened.saved };
        told = { ...told, [language]: opened.text };
        // What was typed since the choice was made goes on.
        if (choice === 'theirs' && texts[language] === mine) put(language, opened.text);
        set({ conflicts: state.conflicts.filter((each) => each.path !== path) });
        await tellNow();
      }),
    close() {
      if (untold().length > 0 && state.texts !== null) void tell();
      else stop();
      isClosed = true;
    },
  };
}
