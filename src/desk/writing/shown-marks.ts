import {
  ChangeSet,
  type EditorState,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { editsOf, type Mend } from '../../facts/mend.ts';
import type { Language } from '../../i18n/locale.ts';
import { PhotoWidget } from '../photos/photo-widget.ts';
import type { Chip, Marked, Reading } from './read-texts.ts';
import { ChartWidget, FactWidget, TruthWidget } from './widgets.ts';

/** What the desk has read of this editor's text, and the text that it read. */
export interface Shown {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly problems: readonly Marked[];
  readonly charts: Reading['charts'];
  readonly language: Language;
}

export const setShown = StateEffect.define<Shown>();

const hidden = Decoration.replace({});

const classOf: Readonly<Record<Chip['kind'], string>> = {
  fact: '',
  chart: '',
  photo: '',
  claim: 'claim',
  literal: 'literal',
  other: 'tagged',
};

function decorate({ chips, problems, charts, language }: Shown, doc: Text) {
  const marks: Range<Decoration>[] = [];
  const atoms: Range<Decoration>[] = [];
  const hide = (from: number, to: number, decoration = hidden) => {
    if (from >= to) return;
    marks.push(decoration.range(from, to));
    atoms.push(hidden.range(from, to));
  };
  const within = ({ start, end }: Chip) =>
    problems.some((problem) => problem.start >= start && problem.start < end && problem.stop <= end);
  for (const chip of chips) {
    const { kind, start, end, words, truth, id } = chip;
    if (end > doc.length) continue;
    if (kind === 'fact') hide(start, end, Decoration.replace({ widget: new FactWidget(chip, within(chip)) }));
    else if (kind === 'chart' || kind === 'photo') {
      const line = doc.lineAt(start);
      const [slug = '', name = ''] = (id ?? '').split('/');
      const widget =
        kind === 'photo'
          ? new PhotoWidget(slug, name, language)
          : new ChartWidget(id ?? '', charts[id ?? '']?.[language] ?? null);
      hide(start, end, Decoration.replace({ widget, block: line.from === start && line.to === end }));
    } else if (words !== null && words.start < words.end) {
      hide(start, words.start);
      marks.push(
        Decoration.mark({
          class: `${classOf[kind]}${truth === null ? '' : ` ${truth}`}${within(chip) ? ' wrong' : ''}`,
          attributes: chip.note === null ? {} : { title: chip.note[language] },
        }).range(words.start, words.end),
      );
      hide(words.end, end, kind === 'claim' ? Decoration.replace({ widget: new TruthWidget(truth) }) : hidden);
    }
  }
  for (const [index, { start, stop }] of problems.entries()) {
    if (stop <= start || stop > doc.length) continue;
    marks.push(Decoration.mark({ class: 'problem', attributes: { 'data-problem': String(index) } }).range(start, stop));
  }
  return { marks: Decoration.set(marks, true), atoms: RangeSet.of(atoms, true) };
}

interface Marks {
  readonly marks: DecorationSet;
  readonly atoms: RangeSet<Decoration>;
  readonly shown: Shown | null;
  /** What was changed since that text was read. */
  readonly since: ChangeSet;
}

/** What is bound and what is wrong, as last read; it moves along with what is typed until it is read again. */
export const shownField = StateField.define<Marks>({
  create: ({ doc }) => ({
    marks: Decoration.none,
    atoms: Decoration.none,
    shown: null,
    since: ChangeSet.empty(doc.length),
  }),
  update(value, { effects, state: { doc }, docChanged, changes }) {
    for (const effect of effects)
      if (effect.is(setShown) && effect.value.text === doc.toString())
        return { ...decorate(effect.value, doc), shown: effect.value, since: ChangeSet.empty(doc.length) };
    if (!docChanged) return value;
    const { marks, atoms, shown, since } = value;
    return { marks: marks.map(changes), atoms: atoms.map(changes), shown, since: since.compose(changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ marks }) => marks),
    EditorView.atomicRanges.of((view) => view.state.field(field).atoms),
  ],
});

/** The problem of a mark in the text, by the number that the mark bears. */
export const markedProblem = (state: EditorState, index: number): Marked | null =>
  state.field(shownField).shown?.problems[index] ?? null;

/** Where words that were read stand now; null when they have been changed since. */
function stands(
  state: EditorState,
  start: number,
  stop: number,
): { readonly from: number; readonly to: number } | null {
  const { shown, since } = state.field(shownField);
  const from = since.mapPos(start, 1);
  const to = Math.max(from, since.mapPos(stop, -1));
  return shown !== null && state.sliceDoc(from, to) === shown.text.slice(start, stop) ? { from, to } : null;
}

/** Where the words of a problem stand now; null when they have been changed since, or were read in another text. */
export const placeOf = (state: EditorState, problem: Marked) =>
  state.field(shownField).shown?.problems.includes(problem) === true
    ? stands(state, problem.start, problem.stop)
    : null;

/** What a mend changes in the text as it stands now; null when the words it is for are no longer there. */
export function mendChanges(state: EditorState, problem: Marked, mend: Mend, answer: string): ChangeSet | null {
  const { shown, since } = state.field(shownField);
  if (shown === null || placeOf(state, problem) === null) return null;
  const edits = editsOf(shown.text, problem, mend, answer);
  if (edits.some(({ start, end }) => stands(state, start, end) === null)) return null;
  const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
  return ChangeSet.of(changes, shown.text.length).map(since);
}
