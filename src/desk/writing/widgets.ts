import { WidgetType } from '@codemirror/view';
import type { Chip, Thumbnail } from './read-texts.ts';

/** A number as it is printed. */
export class FactWidget extends WidgetType {
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

/** Behind a claim: whether the record bears it out. */
export class TruthWidget extends WidgetType {
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

/** A chart as a small picture with its title. */
export class ChartWidget extends WidgetType {
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
