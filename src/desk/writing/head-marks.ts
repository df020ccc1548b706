import { type EditorState, type Range, RangeSet, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { isInForm, shownHeadLines } from './keep-head.ts';
import { headEnd } from './scan-text.ts';

const hidden = Decoration.replace({});

function decorateHead(state: EditorState, labels: Readonly<Record<string, string>>) {
  const text = state.doc.toString();
  const end = headEnd(text);
  const shown = new Map(shownHeadLines(text).map((line) => [line.lineStart, line]));
  const marks: Range<Decoration>[] = [];
  const atoms: Range<Decoration>[] = [];
  const hide = (from: number, to: number, block = false) => {
    if (from >= to) return;
    marks.push(Decoration.replace({ block }).range(from, to));
    atoms.push(hidden.range(from, to));
  };
  let run: { from: number; to: number } | null = null;
  const finish = () => {
    if (run !== null) hide(run.from, run.to, true);
    run = null;
  };
  for (let at = 0; at < end;) {
    const line = state.doc.lineAt(at);
    const own = shown.get(line.from);
    if (own !== undefined) {
      finish();
      const key = own.key.split('.')[0] ?? '';
      const label = own.key === 'summary.0' || !own.key.includes('.') ? (labels[key] ?? key) : '';
      marks.push(Decoration.line({ class: `head head-${key}`, attributes: { 'data-label': label } }).range(line.from));
      hide(line.from, own.start);
      hide(own.end, line.to);
    } else if (isInForm(line.text))
      run = { from: run === null ? line.from : (run as { from: number }).from, to: line.to };
    else finish();
    at = line.to + 1;
  }
  finish();
  return { marks: Decoration.set(marks, true), atoms: RangeSet.of(atoms, true) };
}

/** The head as a reader sees it: title, standfirst and summary as text, without keys and quotation marks; the rest is in the form. */
export const headField = (labels: Readonly<Record<string, string>>) =>
  StateField.define<{ readonly marks: DecorationSet; readonly atoms: RangeSet<Decoration> }>({
    create: (state) => decorateHead(state, labels),
    update: (value, { docChanged, state }) => (docChanged ? decorateHead(state, labels) : value),
    provide: (field) => [
      EditorView.decorations.from(field, ({ marks }) => marks),
      EditorView.atomicRanges.of((view) => view.state.field(field).atoms),
    ],
  });
