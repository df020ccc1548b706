import type { EditorView } from '@codemirror/view';
import { type RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type Language, languages } from '../../i18n/locale.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { alignEditors } from './align-editors.ts';
import { openEditor, replaceText } from './editor.ts';
import type { Marked, Texts } from './read-texts.ts';
import { headEnd } from './scan-text.ts';
import { markedProblem, setShown } from './shown-marks.ts';
import type { StoryState } from './story-session.ts';
import { headLabels, writingWords } from './writing-words.ts';

interface Told {
  readonly typed: (language: Language, text: string) => void;
  /** Any change, by whomever: what stood at a place may stand elsewhere. */
  readonly changed: () => void;
  readonly problem: (problem: Marked) => void;
  readonly fact: (id: string) => void;
}

/** The two editors of a story: made once for what they begin with, and marked after each reading. */
export interface Editors {
  readonly views: RefObject<Readonly<Record<Language, EditorView | null>>>;
  /** Where each is put. */
  readonly hosts: Readonly<Record<Language, RefObject<HTMLDivElement>>>;
  /** The language that was written in last. */
  readonly lastIn: RefObject<Language>;
  readonly replace: (language: Language, text: string) => void;
  readonly setHead: (language: Language, change: (text: string) => string) => void;
  /** Puts a number where the cursor stood last. */
  readonly insert: (fact: string) => void;
}

/** @param start what the editors begin with; null until it is known */
export function useEditors(start: Texts | null, told: Told): Editors {
  const say = useWords();
  const language = useLanguage();
  const hosts = { id: useRef<HTMLDivElement>(null), en: useRef<HTMLDivElement>(null) };
  const views = useRef<Record<Language, EditorView | null>>({ id: null, en: null });
  const lastIn = useRef<Language>('id');
  const tell = useRef(told);
  tell.current = told;
  const isOpen = start !== null;
  useEffect(() => {
    if (start === null) return undefined;
    for (const own of languages) {
      const parent = hosts[own].current;
      if (parent === null) continue;
      const view = openEditor({
        parent,
        text: start[own],
        language: own,
        label: say(writingWords[own]),
        labels: headLabels[language],
        hint: say(writingWords.slash),
        onChange(isByDesk) {
          tell.current.changed();
          if (isByDesk) return;
          lastIn.current = own;
          tell.current.typed(own, view.state.doc.toString());
        },
        onProblem(index) {
          const problem = markedProblem(view.state, index);
          if (problem !== null) tell.current.problem(problem);
        },
        onFact: (id) => tell.current.fact(id),
      });
      views.current[own] = view;
    }
    return () => {
      for (const own of languages) views.current[own]?.destroy();
      views.current = { id: null, en: null };
    };
  }, [isOpen]);
  return {
    views,
    hosts,
    lastIn,
    replace(own, text) {
      const view = views.current[own];
      if (view !== null) replaceText(view, text, 'desk');
    },
    setHead(own, change) {
      const view = views.current[own];
      if (view !== null) replaceText(view, change(view.state.doc.toString()), 'button');
    },
    insert(fact) {
      const view = views.current[lastIn.current ?? 'id'];
      if (view === null) return;
      const { from, to } = view.state.selection.main;
      const isHead = from < headEnd(view.state.doc.toString());
      const insert = isHead ? `{${fact}}` : `<Fact id="${fact}" />`;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.bind',
      });
      view.focus();
    },
  };
}

/**
 * Marks what was read in the editors, and keeps what says the same at the same height.
 * @param marked to be told when the marks stand
 */
export function useMarks({ views }: Pick<Editors, 'views'>, reading: StoryState['reading'], marked: () => void): void {
  const align = useCallback(() => {
    const { id, en } = views.current ?? { id: null, en: null };
    const pairs = reading?.reading.pairs ?? null;
    if (reading === null || pairs === null || id === null || en === null) return;
    if (id.state.doc.toString() !== reading.texts.id || en.state.doc.toString() !== reading.texts.en) return;
    // What comes into view may be higher than was thought; twice is enough for what is seen.
    if (alignEditors({ id, en }, pairs)) requestAnimationFrame(() => alignEditors({ id, en }, pairs));
  }, [reading]);
  useEffect(() => {
    if (reading === null) return;
    const { chips, problems, charts } = reading.reading;
    for (const own of languages)
      views.current?.[own]?.dispatch({
        effects: setShown.of({
          text: reading.texts[own],
          chips: chips[own],
          problems: problems.filter((problem) => problem.language === own),
          charts,
          language: own,
        }),
      });
    requestAnimationFrame(() => {
      align();
      marked();
    });
  }, [reading]);
  useEffect(() => {
    addEventListener('resize', align);
    addEventListener('scroll', align, { passive: true });
    return () => {
      removeEventListener('resize', align);
      removeEventListener('scroll', align);
    };
  }, [align]);
}
