import { useRef, useState } from 'preact/hooks';
import type { Mend } from '../../facts/mend.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { Conflict } from '../client/Conflict.tsx';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { AddPhoto } from '../photos/AddPhoto.tsx';
import type { Written } from '../written.ts';
import { byButton } from './keep-head.ts';
import { EditorHead } from './EditorHead.tsx';
import { GuideForm } from './GuideForm.tsx';
import { HeadForm } from './HeadForm.tsx';
import { MendPopover } from './MendPopover.tsx';
import { nextProblem } from './next-problem.ts';
import { ProblemList } from './ProblemList.tsx';
import type { Marked } from './read-texts.ts';
import { headLines } from './scan-text.ts';
import { mendChanges, placeOf } from './shown-marks.ts';
import { SidePane, type SideTab } from './SidePane.tsx';
import { OlderTexts } from './OlderTexts.tsx';
import { storyNote } from './story-note.ts';
import { useEditors, useMarks } from './use-editors.ts';
import { useStory } from './use-story.ts';
import { writingWords } from './writing-words.ts';

/** A problem that the editor looks at, and where its popover stands, in CSS pixels in the sheet. */
interface Opened {
  readonly problem: Marked;
  readonly left: number;
  readonly top: number;
}

/** How wide a popover is at most, in CSS pixels. */
const popoverWidth = 480;

/** One story in both languages: its head, its text, what is wrong with it, and what it looks like. */
export function StoryEditor({ written }: { readonly written: Written }) {
  const say = useWords();
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const replace = useRef<(language: Language, text: string) => void>(() => undefined);
  const story = useStory(written, (own, text) => replace.current(own, text));
  const { texts, version, reading, conflicts, refused, session } = story;
  const [look, setLook] = useState<Opened | null>(null);
  const last = useRef<Marked | null>(null);
  const lastKey = useRef<number | null>(null);
  const [side, setSide] = useState<SideTab>({ tab: written.kind === 'stories' ? 'preview' : 'find' });

  const open = (problem: Marked) => {
    const view = problem.language === null ? null : editors.views.current?.[problem.language];
    if (view == null) return;
    const place = placeOf(view.state, problem);
    // What is no longer there is read again in a moment.
    if (place === null) return;
    view.dispatch({ selection: { anchor: place.from, head: place.to }, scrollIntoView: true });
    last.current = problem;
    requestAnimationFrame(() => {
      const at = view.coordsAtPos(place.from) ?? view.dom.getBoundingClientRect();
      const end = view.coordsAtPos(place.to) ?? at;
      const base = sheet.current?.getBoundingClientRect();
      if (base === undefined) return;
      const left = Math.max(8, Math.min(at.left - base.left, base.width - popoverWidth));
      setLook({ problem, left, top: end.bottom - base.top + 4 });
    });
  };
  const editors = useEditors(texts, {
    typed(own, text) {
      lastKey.current = performance.now();
      session.type(own, text);
    },
    changed: () => setLook(null),
    problem: open,
    fact: (id) => setSide({ tab: 'evidence', id }),
  });
  replace.current = editors.replace;
  useMarks(editors, reading, () => {
    if (sheet.current === null || reading === null) return;
    sheet.current.dataset['marked'] = String(reading.version);
    if (lastKey.current !== null)
      sheet.current.dataset['took'] = String(Math.round(performance.now() - lastKey.current));
    lastKey.current = null;
  });

  const close = () => {
    const own = look?.problem.language;
    setLook(null);
    if (own != null) editors.views.current?.[own]?.focus();
  };
  const mend = (problem: Marked, chosen: Mend, answer: string) => {
    const view = problem.language === null ? null : editors.views.current?.[problem.language];
    if (view == null) return;
    if (chosen.kind === 'record') {
      location.hash = placeAddress('record', ['new-fact'], { value: chosen.written }, location.hash);
      return;
    }
    const changes = mendChanges(view.state, problem, chosen, answer);
    setLook(null);
    if (changes !== null)
      view.dispatch({ changes, annotations: byButton.of(true), userEvent: 'input.mend', scrollIntoView: true });
    view.focus();
  };

  const found = reading?.reading.problems ?? [];
  const step = (forward: boolean) => {
    const own = editors.lastIn.current ?? 'id';
    const selected = editors.views.current?.[own]?.state.selection.main;
    const at = look === null || look.problem.language === null ? own : look.problem.language;
    const range = editors.views.current?.[at]?.state.selection.main ?? selected;
    const placed = found.flatMap((problem) =>
      problem.language === null ? [] : [{ ...problem, language: problem.language, problem }],
    );
    const before = placed.find(({ problem }) => problem === last.current) ?? null;
    const next = nextProblem(placed, { language: at, from: range?.from ?? 0, to: range?.to ?? 0 }, before, forward);
    if (next !== null) open(next.problem);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'F8') {
      event.preventDefault();
      step(!event.shiftKey);
    } else if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void session.save();
    } else if (event.key === 'Escape' && look !== null) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div class="story" onKeyDown={onKey}>
      <PanelHead title={titleOf(texts?.[language] ?? '') || written.slug} note={say(storyNote(story))}>
        {written.kind === 'stories' && texts !== null && (
          <AddPhoto slug={written.slug} editors={editors} pairs={reading?.reading.pairs ?? null} />
        )}
        <button type="button" class="primary" aria-keyshortcuts="Control+S" onClick={() => void session.save()}>
          {say(writingWords.save)}
        </button>
      </PanelHead>
      {conflicts.length > 0 ? (
        <Conflict conflicts={conflicts} settle={(choice, conflict) => void session.settle(choice, conflict)} />
      ) : (
        refused !== null && <Refusal said={refused} />
      )}
      <OlderTexts written={written} />
      {texts === null && refused === null && <p role="status">{say(shellWords.loading)}</p>}
      {texts !== null && (
        <div class="story-room">
          <div class="story-left">
            {written.kind === 'stories' && <HeadForm texts={texts} setHead={editors.setHead} />}
            {written.kind === 'guide' && <GuideForm texts={texts} setHead={editors.setHead} />}
            <div class="sheet editors" ref={sheet} data-typed={version}>
              {languages.map((own) => (
                <section
                  key={own}
                  class="editor"
                  aria-label={say(writingWords[own])}
                  onFocusIn={() => (editors.lastIn.current = own)}
                >
                  <EditorHead own={own} reading={reading} />
                  <div ref={editors.hosts[own]} />
                </section>
              ))}
              {look !== null && (
                <div class="popover" style={{ left: `${look.left}px`, top: `${look.top}px` }}>
                  <MendPopover
                    key={`${look.problem.file} ${look.problem.start} ${look.problem.message.id}`}
                    problem={look.problem}
                    text={look.problem.language === null ? '' : texts[look.problem.language]}
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
          <SidePane written={written} side={side} setSide={setSide} insert={editors.insert} told={story.told} />
        </div>
      )}
    </div>
  );
}

/** The title as a reader sees it but for its numbers; empty while its line cannot be read. */
function titleOf(text: string): string {
  const line = headLines(text).find(({ key }) => key === 'title');
  return line === undefined ? '' : text.slice(line.start, line.end).replace(/\{claim:[^|]*\|([^}|]*)[^}]*\}/g, '$1');
}
