import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';

/** Empty room above lines, so that what says the same stands side by side. Heights in CSS pixels. */
export const setSpacers = StateEffect.define<readonly { readonly pos: number; readonly height: number }[]>();

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
