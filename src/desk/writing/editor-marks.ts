import { type EditorState, type Range, RangeSet, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Language } from '../../i18n/locale.ts';
import type { Chip, Marked, Reading, Thumbnail } from './read-texts.ts';
import { headEnd, type HeadLine, headLines } from './scan-text.ts';

/** What the desk has read of this editor's text, and the text that it read. */
export interface Shown {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly problems: readonly Marked[];
  readonly charts: Reading['charts'];
  readonly language: Language;
}

export const setShown = StateEffect.define<Shown>();

/** Empty room above lines, so that what says the same stands side by side. Heights in CSS pixels. */
export const setSpacers = StateEffect.define<readonly { readonly pos: number; readonly height: number }[]>();

class FactWidget extends WidgetType {
  readonly chip: Chip;
  readonly isWrong: boolean;

  constructor(chip: Chip, isWrong: boolean) {
    super();
    this.chip = chip;
    this.isWrong = isWrong;
  }

  override eq(other: FactWidget) {
    return other.chip.printed === this.chip.printed && other.chip.id === this.chip.id && other.isWrong === this.isWrong;
  }

  override toDOM() {
    const element = document.createElement('span');
    element.className = `chip${this.isWrong || this.chip.printed === null ? ' wrong' : ''}`;
    element.textContent = this.chip.printed ?? this.chip.id ?? '?';
    element.dataset['fact'] = this.chip.id ?? '';
    return element;
  }

  override ignoreEvent() {
    return false;
  }
}

const signs = { true: '✓', said: '⚑', false: '✗' } as const;

class TruthWidget extends WidgetType {
  readonly truth: Chip['truth'];

  constructor(truth: Chip['truth']) {
    super();
    this.truth = truth;
  }

  override eq(other: TruthWidget) {
    return other.truth === this.truth;
  }

  override toDOM() {
    const element = document.createElement('sup');
    element.className = `truth ${this.truth ?? ''}`;
    element.textContent = this.truth === null ? '' : signs[this.truth];
    return element;
  }
}

class ChartWidget extends WidgetType {
  readonly id: string;
  readonly drawn: Thumbnail | null;

  constructor(id: string, drawn: Thumbnail | null) {
    super();
    this.id = id;
    this.drawn = drawn;
  }

  override eq(other: ChartWidget) {
    return other.id === this.id && other.drawn?.svg === this.drawn?.svg;
  }

  override toDOM() {
    const element = document.createElement('figure');
    element.className = `thumbnail${this.drawn === null ? ' wrong' : ''}`;
    if (this.drawn !== null) {
      const picture = document.createElement('div');
      picture.innerHTML = this.drawn.svg;
      element.append(picture);
    }
    const caption = document.createElement('figcaption');
    const title = document.createElement('strong');
    title.textContent = this.drawn?.title ?? this.id;
    const about = document.createElement('span');
    about.textContent = this.id;
    caption.append(title, about);
    element.append(caption);
    return element;
  }

  override get estimatedHeight() {
    return 84;
  }
}

class SpacerWidget extends WidgetType {
  readonly height: number;

  constructor(height: number) {
    super();
    this.height = height;
  }

  override eq(other: SpacerWidget) {
    return other.height === this.height;
  }

  override toDOM() {
    const element = document.createElement('div');
    element.className = 'spacer';
    element.style.height = `${this.height}px`;
    return element;
  }

  override get estimatedHeight() {
    return this.height;
  }
}

const hidden = Decoration.replace({});

const classOf: Readonly<Record<Chip['kind'], string>> = {
  fact: '',
  chart: '',
  claim: 'claim',
  literal: 'literal',
  other: 'tagged',
};

function decorate({ chips, problems, charts, language }: Shown, doc: Text) {
  const marks: Range<Decoration>[] = [];
  const atoms: Range<Decoration>[] = [];
  const hide = (from: number, to: number, decoration = hidden) => {
    if (from >= to && decoration === hidden) return;
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
    else if (kind === 'chart') {
      const line = doc.lineAt(start);
      const widget = new ChartWidget(id ?? '', charts[id ?? '']?.[language] ?? null);
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

/** What is bound and what is wrong, as last read; it moves along with what is typed until it is read again. */
export const shownField = StateField.define<{
  readonly marks: DecorationSet;
  readonly atoms: RangeSet<Decoration>;
  readonly shown: Shown | null;
}>({
  create: () => ({ marks: Decoration.none, atoms: Decoration.none, shown: null }),
  update(value, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setShown) && effect.value.text === transaction.state.doc.toString())
        return { ...decorate(effect.value, transaction.state.doc), shown: effect.value };
    if (!transaction.docChanged) return value;
    return { ...value, marks: value.marks.map(transaction.changes), atoms: value.atoms.map(transaction.changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ marks }) => marks),
    EditorView.atomicRanges.of((view) => view.state.field(field).atoms),
  ],
});

/** Lines of the head that are written in the editor; all others are for the form. */
const inText = /^(?:title|kicker|standfirst|description|summary\.\d)$/;

/** Lines of the head that the form writes: hidden here. */
const inForm = /^(?:---|(?:published|updated|byline|event|asked|chart|topics|draft|summary):|\s)/;

export const shownHeadLines = (text: string): readonly HeadLine[] =>
  headLines(text).filter(({ key }) => inText.test(key));

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
    } else if (inForm.test(line.text))
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

export const spacerField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setSpacers))
        return Decoration.set(
          effect.value.map(({ pos, height }) =>
            Decoration.widget({ widget: new SpacerWidget(height), block: true, side: -1 }).range(pos),
          ),
          true,
        );
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});
