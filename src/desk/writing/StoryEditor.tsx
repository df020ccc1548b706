import type { EditorView } from '@codemirror/view';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { editsOf, type Mend } from '../../facts/mend.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { Conflict } from '../client/Conflict.tsx';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { alignEditors } from './align-editors.ts';
import { byButton, openEditor } from './editor.ts';
import { setShown } from './editor-marks.ts';
import { HeadForm } from './HeadForm.tsx';
import { MendPopover } from './MendPopover.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { Marked } from './read-texts.ts';
import { headEnd } from './scan-text.ts';
import { SidePane, type SideTab } from './SidePane.tsx';
import { useStory } from './use-story.ts';
import { headLabels, writingWords } from './writing-words.ts';

/** A problem that the editor looks at, and where its popover stands, in CSS pixels in the sheet. */
interface Opened {
  readonly problem: Marked;
  readonly left: number;
  readonly top: number;
}

/** One story in both languages: its head, its text, what is wrong with it, and what it looks like. */
export function StoryEditor({ slug }: { readonly slug: string }) {
  const say = useWords();
  const language = useLanguage();
  const story = useStory(slug);
  const { opened, refused, reading, savedAt, isSaved, typed, save, settle, texts } = story;
  const sheet = useRef<HTMLDivElement>(null);
  const hosts = { id: useRef<HTMLDivElement>(null), en: useRef<HTMLDivElement>(null) };
  const views = useRef<Record<Language, EditorView | null>>({ id: null, en: null });
  const problems = useRef<readonly Marked[]>([]);
  const lastKey = useRef<number | null>(null);
  const lastIn = useRef<Language>('id');
  const [look, setLook] = useState<Opened | null>(null);
  const [side, setSide] = useState<SideTab>({ tab: 'preview' });
  const [, setTyped] = useState(0);

  const open = useCallback((problem: Marked) => {
    const view = problem.language === null ? null : views.current[problem.language];
    if (view === null || sheet.current === null) return;
    view.dispatch({ selection: { anchor: problem.start, head: problem.stop }, scrollIntoView: true });
    requestAnimationFrame(() => {
      const at = view.coordsAtPos(problem.start) ?? view.dom.getBoundingClientRect();
      const base = sheet.current?.getBoundingClientRect();
      const end = view.coordsAtPos(problem.stop) ?? at;
      if (base === undefined) return;
      const left = Math.max(8, Math.min(at.left - base.left, base.width - 480));
      setLook({ problem, left, top: end.bottom - base.top + 4 });
    });
  }, []);

  /** The editors are made once for what they begin with; what is typed then stands in them. */
  useEffect(() => {
    if (opened === null) return undefined;
    for (const own of languages) {
      const parent = hosts[own].current;
      if (parent === null) continue;
      views.current[own] = openEditor({
        parent,
        text: opened.start[own],
        language: own,
        label: say(writingWords[own]),
        labels: headLabels[language],
        hint: say(writingWords.slash),
        onChange: () => {
          lastKey.current = performance.now();
          lastIn.current = own;
          typed(own, views.current[own]?.state.doc.toString() ?? '');
          setTyped((count) => count + 1);
        },
        onProblem: (index) => {
          const problem = problems.current.filter((each) => each.language === own)[index];
          if (problem !== undefined) open(problem);
        },
        onFact: (id) => setSide({ tab: 'evidence', id }),
      });
    }
    return () => {
      for (const own of languages) views.current[own]?.destroy();
      views.current = { id: null, en: null };
    };
  }, [opened]);

  const align = useCallback(() => {
    const { id, en } = views.current;
    if (id === null || en === null || reading?.reading.pairs == null) return;
    if (id.state.doc.toString() !== reading.texts.id || en.state.doc.toString() !== reading.texts.en) return;
    // What comes into view may be higher than was thought; twice is enough for what is seen.
    if (alignEditors({ id, en }, reading.reading.pairs))
      requestAnimationFrame(() => alignEditors({ id, en }, reading.reading.pairs ?? []));
  }, [reading]);

  useEffect(() => {
    if (reading === null) return;
    problems.current = reading.reading.problems;
    for (const own of languages) {
      views.current[own]?.dispatch({
        effects: setShown.of({
          text: reading.texts[own],
          chips: reading.reading.chips[own],
          problems: reading.reading.problems.filter((problem) => problem.language === own),
          charts: reading.reading.charts,
          language: own,
        }),
      });
    }
    requestAnimationFrame(() => {
      align();
      if (lastKey.current === null || sheet.current === null) return;
      sheet.current.dataset['marked'] = String(Math.round(performance.now() - lastKey.current));
      lastKey.current = null;
    });
  }, [reading, align]);

  useEffect(() => {
    const again = () => align();
    addEventListener('resize', again);
    addEventListener('scroll', again, { passive: true });
    return () => {
      removeEventListener('resize', again);
      removeEventListener('scroll', again);
    };
  }, [align]);

  const close = () => {
    const own = look?.problem.language;
    setLook(null);
    if (own != null) views.current[own]?.focus();
  };

  const mend = (problem: Marked, chosen: Mend, answer: string) => {
    const view = problem.language === null ? null : views.current[problem.language];
    if (view === null) return;
    if (chosen.kind === 'record') {
      location.hash = placeAddress('record', ['new-fact'], { value: chosen.written });
      return;
    }
    const edits = editsOf(view.state.doc.toString(), problem, chosen, answer);
    view.dispatch({
      changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
      annotations: byButton.of(true),
      userEvent: 'input.mend',
    });
    setLook(null);
    view.focus();
  };

  /** Puts a number where the cursor stood last. */
  const insert = (id: string) => {
    const view = views.current[lastIn.current];
    if (view === null) return;
    const { from, to } = view.state.selection.main;
    const isHead = from < headEnd(view.state.doc.toString());
    const text = isHead ? `{${id}}` : `<Fact id="${id}" />`;
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.bind',
    });
    view.focus();
  };

  const setHead = (own: Language, change: (text: string) => string) => {
    const view = views.current[own];
    if (view === null) return;
    const before = view.state.doc.toString();
    const after = change(before);
    if (after === before) return;
    // Only what differs is changed, so that the cursor stays where it is.
    let start = 0;
    while (before[start] === after[start] && start < before.length) start += 1;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail))
      tail += 1;
    view.dispatch({
      changes: { from: start, to: before.length - tail, insert: after.slice(start, after.length - tail) },
      annotations: byButton.of(true),
    });
  };

  const found = reading?.reading.problems ?? [];
  const step = (forward: boolean) => {
    const all = found.filter((problem) => problem.language !== null);
    if (all.length === 0) return;
    const now = look === null ? -1 : all.findIndex((each) => each === look.problem);
    const next = forward ? (now + 1) % all.length : (now <= 0 ? all.length : now) - 1;
    const problem = all[next];
    if (problem !== undefined) open(problem);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'F8') {
      event.preventDefault();
      step(!event.shiftKey);
    } else if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape' && look !== null) {
      event.preventDefault();
      close();
    }
  };

  const title = /^title: "(.*)"$/m.exec(texts.current[language])?.[1]?.replace(/\{claim:[^|]*\|([^}|]*)[^}]*\}/g, '$1');
  const clock =
    savedAt === null
      ? ''
      : ` ${new Date(savedAt).toLocaleTimeString(language === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  const note = isSaved ? `${say(writingWords.saved)}${clock}` : say(writingWords.unsaved);
  return (
    <div class="story" onKeyDown={onKey}>
      <PanelHead
        title={title ?? slug}
        note={opened?.isRestored === true && !isSaved ? say(writingWords.restored) : note}
      >
        <button type="button" class="primary" aria-keyshortcuts="Control+S" onClick={() => void save()}>
          {say(writingWords.save)}
        </button>
      </PanelHead>
      {refused?.conflicts !== undefined ? (
        <Conflict conflicts={refused.conflicts} settle={(choice, conflict) => void settle(choice, [conflict])} />
      ) : (
        refused !== null && <Refusal said={refused} />
      )}
      {opened === null && refused === null && <p role="status">{say(shellWords.loading)}</p>}
      {opened !== null && (
        <div class="story-room">
          <div class="story-left">
            <HeadForm texts={texts.current} setHead={setHead} />
            <div class="sheet editors" ref={sheet}>
              {languages.map((own) => {
                const count = found.filter((problem) => problem.language === own).length;
                return (
                  <section
                    key={own}
                    class="editor"
                    aria-label={say(writingWords[own])}
                    onFocusIn={() => (lastIn.current = own)}
                  >
                    <header>
                      <h2>{say(writingWords[own])}</h2>
                      {reading !== null && (
                        <span class={count > 0 ? 'tag warning' : 'tag'}>
                          {count === 0
                            ? say(writingWords.fine)
                            : `${count} ${say(count === 1 ? writingWords.problem : writingWords.problems)}`}
                        </span>
                      )}
                      <span class="quiet">
                        {reading?.reading.words[own] != null &&
                          `${reading.reading.words[own].toLocaleString(language)} ${say(writingWords.words)} · ${reading.reading.blocks[own] ?? 0} ${say(writingWords.blocks)}`}
                      </span>
                    </header>
                    <div ref={hosts[own]} />
                  </section>
                );
              })}
              {look !== null && (
                <div class="popover" style={{ left: `${look.left}px`, top: `${look.top}px` }}>
                  <MendPopover
                    key={`${look.problem.file} ${look.problem.start} ${look.problem.message.id}`}
                    problem={look.problem}
                    text={look.problem.language === null ? '' : texts.current[look.problem.language]}
                    facts={reading?.reading.facts ?? {}}
                    mend={(chosen, answer) => mend(look.problem, chosen, answer)}
                    search={(query) => {
                      setLook(null);
                      setSide({ tab: 'find', query });
                    }}
                    close={close}
                  />
                </div>
              )}
            </div>
            <ProblemList problems={found} open={open} />
          </div>
          <SidePane slug={slug} side={side} setSide={setSide} insert={insert} round={reading?.texts ?? null} />
        </div>
      )}
    </div>
  );
}
