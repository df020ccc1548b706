import { autocompletion, type Completion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Language } from '../../i18n/locale.ts';
import { ask } from '../client/ask.ts';
import { headField, shownField, shownHeadLines, spacerField } from './editor-marks.ts';
import { headEnd } from './scan-text.ts';

/** Set on what a button or the form writes: it may change the head's hidden lines, which typing may not. */
export const byButton = Annotation.define<true>();

const keysOf = (text: string) =>
  shownHeadLines(text)
    .map(({ key }) => key)
    .join(' ');

/** Typing keeps the head a head: straight quotes become curly ones, line breaks spaces, and no key or quotation mark is typed away. */
const keepHead = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(byButton) === true) return transaction;
  const before = transaction.startState.doc.toString();
  const end = headEnd(before);
  if (end === 0) return transaction;
  const changes: { from: number; to: number; insert: string }[] = [];
  let touches = false;
  transaction.changes.iterChanges((from, to, _, __, inserted) => {
    const isHead = from < end;
    touches ||= isHead;
    const behind = before.slice(Math.max(0, from - 1), from);
    const typed = inserted.toString();
    const safe = typed
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('\\', '')
      .replace(/"/g, (_sign, at: number) => (/^[\s("]?$/.test(at === 0 ? behind : (typed[at - 1] ?? '')) ? '“' : '”'));
    changes.push({ from, to, insert: isHead ? safe : typed });
  });
  if (!touches) return transaction;
  const after = transaction.startState.changes(changes).apply(transaction.startState.doc).toString();
  if (keysOf(after) !== keysOf(before)) return [];
  const isUndo = transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
  return isUndo || transaction.newDoc.toString() === after
    ? transaction
    : [
        { changes, userEvent: transaction.annotation(Transaction.userEvent) ?? 'input', scrollIntoView: true },
        {
          selection: {
            anchor: transaction.startState.changes(changes).mapPos(transaction.startState.selection.main.head, 1),
          },
          sequential: true,
        },
      ];
});

/** What `/` and what follows it find: numbers by value, word, place and year, and charts. */
async function complete(context: CompletionContext, language: Language, hint: string) {
  const typed = context.matchBefore(/(?:^|[\s(“‘>])\/[^\n/<>]{0,60}$/u);
  if (typed === null) return null;
  const from = typed.from + typed.text.indexOf('/');
  const query = typed.text.slice(typed.text.indexOf('/') + 1);
  if (query.trim() === '') return { from, filter: false, options: [{ label: hint, apply: '/' }] };
  const { facts, charts } = await ask('writing.find', { query });
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
  readonly onChange: () => void;
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
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange();
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
