import { autocompletion, type Completion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Language } from '../../i18n/locale.ts';
import { ask, AskError } from '../client/ask.ts';
import { headField } from './head-marks.ts';
import { byButton, keepHead, shownHeadLines } from './keep-head.ts';
import { headEnd } from './scan-text.ts';
import { shownField } from './shown-marks.ts';
import { spacerField } from './spacers.ts';

/** Set on what the desk puts in: it was not typed. */
const byDesk = Annotation.define<true>();

/** What `/` and what follows it find: numbers by value, word, place and year, and charts. */
async function complete(context: CompletionContext, language: Language, hint: string) {
  const typed = context.matchBefore(/(?:^|[\s(“‘>])\/[^\n/<>]{0,60}$/u);
  if (typed === null) return null;
  const from = typed.from + typed.text.indexOf('/');
  const query = typed.text.slice(typed.text.indexOf('/') + 1);
  if (query.trim() === '') return { from, filter: false, options: [{ label: hint, apply: '/' }] };
  const found = await ask('writing.find', { query }).catch((error: unknown) => {
    if (error instanceof AskError) return error.said.refused[language];
    throw error;
  });
  if (typeof found === 'string') return { from, filter: false, options: [{ label: found, apply: `/${query}` }] };
  const { facts, charts } = found;
  const text = context.state.doc.toString();
  const isHead = from < headEnd(text);
  const options: Completion[] = facts.map(({ id, printed, place, period, speaker, status }) => ({
    label: printed[language],
    detail: `${place[language]} · ${period[language]} · ${status[language]}`,
    info: `${speaker[language]} (${id})`,
    apply: isHead ? `{${id}}` : `<Fact id="${id}" />`,
  }));
  if (!isHead)
    for (const { id, title } of charts)
      options.push({ label: title[language], detail: id, apply: `<Chart id="${id}" />`, type: 'chart' });
  return { from, options, filter: false };
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly language: Language;
  /** What the editor is called, for who hears it. */
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hint: string;
  /** @param isByDesk whether the desk put in the text, so that it was not typed */
  readonly onChange: (isByDesk: boolean) => void;
  readonly onProblem: (index: number) => void;
  readonly onFact: (id: string) => void;
}

/** One language of a story. The text is the file, byte for byte; what is shown otherwise is only shown. */
export function openEditor({
  parent,
  text,
  language,
  label,
  labels,
  hint,
  onChange,
  onProblem,
  onFact,
}: EditorOptions) {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: shownHeadLines(text)[0]?.end ?? headEnd(text) },
      extensions: [
        history(),
        shownField,
        headField(labels),
        spacerField,
        keepHead,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, lang: language, spellcheck: 'true' }),
        autocompletion({
          override: [(context) => complete(context, language, hint)],
          icons: false,
          activateOnTypingDelay: 60,
          interactionDelay: 0,
        }),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged) onChange(transactions.every((each) => each.annotation(byDesk) === true || !each.docChanged));
        }),
        EditorView.domEventHandlers({
          click(event) {
            if (!(event.target instanceof Element)) return;
            const problem = event.target.closest<HTMLElement>('[data-problem]')?.dataset['problem'];
            const fact = event.target.closest<HTMLElement>('[data-fact]')?.dataset['fact'];
            if (fact !== undefined) onFact(fact);
            if (problem !== undefined) onProblem(Number(problem));
          },
        }),
      ],
    }),
  });
}

/** Changes a text to another in the one place where they differ, so that cursor and marks stay where they are. */
export function replaceText(view: EditorView, after: string, by: 'button' | 'desk'): void {
  const before = view.state.doc.toString();
  if (after === before) return;
  let start = 0;
  while (before[start] === after[start] && start < before.length) start += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  view.dispatch({
    changes: { from: start, to: before.length - tail, insert: after.slice(start, after.length - tail) },
    annotations: by === 'desk' ? [byButton.of(true), byDesk.of(true)] : byButton.of(true),
  });
}
