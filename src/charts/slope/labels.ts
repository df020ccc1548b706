import { max } from 'd3';
import { formatFact } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import { chartWords } from '../../i18n/chart-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import type { SlopeRow } from './slope.ts';
import { textWidth, type Weight } from '../labels/text-width.ts';
import { labelSize } from '../labels/type-sizes.ts';
import { wrapLabel } from '../labels/wrap-label.ts';

export interface TextPart {
  readonly text: string;
  readonly role: Role;
  /** CSS pixels from the label's middle, and from the end of the slope. */
  readonly dy: number;
  readonly dx: number;
}

export interface EndLabel {
  readonly side: 0 | 1;
  /** CSS pixels: the middle of the label. */
  readonly y: number;
  readonly parts: readonly TextPart[];
  /** A path from the mark to a label that had to move away from it. */
  readonly leader: string | null;
}

/** CSS pixels that a line of a row's name may take at the right, so that the slope keeps a quarter of the narrowest phone. */
export const widestName = 112;
/** CSS pixels that one line of a label takes. */
export const lineHeight = 19;

const figureOf = (fact: Fact, language: Language) => formatFact(fact, language, 'number');
const widthOf = (text: string, weight: Weight) => textWidth(text, labelSize, weight);
const strongRole = (highlight: boolean): Role => (highlight ? 'label-subject' : 'label-strong');

/** What stands at the right of each row, line by line, and how many CSS pixels the tallest of them takes. */
export function endTexts(rows: readonly SlopeRow[], language: Language) {
  // Name and value share a line where every row has both and room for them, and stand one above the other where not.
  const oneLine = rows.every(
    ({ label, to }) =>
      to.value !== null && widthOf(`${label[language]} ${figureOf(to, language)}`, '700') <= widestName,
  );
  const texts = rows.map(({ label, to, highlight }): readonly { text: string; role: Role }[] => {
    const name = label[language];
    const strong = strongRole(highlight);
    if (oneLine) return [{ text: `${figureOf(to, language)} ${name}`, role: strong }];
    const nameRole: Role = highlight ? 'label-subject' : 'label';
    const value: { text: string; role: Role } =
      to.value === null
        ? { text: chartWords[language].notReported, role: 'label-quiet' }
        : { text: figureOf(to, language), role: strong };
    const lines = wrapLabel(name, widestName, highlight ? '700' : '500');
    return [...lines.map((text) => ({ text, role: nameRole })), value];
  });
  return {
    texts,
    height: (max(texts, ({ length }) => length) ?? 1) * lineHeight,
    width: max(texts.flat(), ({ text }) => widthOf(text, '700')) ?? 0,
  };
}

/** What stands at the left of a row: its earlier value; null when that was not reported. */
export function startText({ from, highlight }: SlopeRow, language: Language) {
  if (from.value === null) return null;
  const text = figureOf(from, language);
  return { text, role: strongRole(highlight), width: widthOf(text, '700') };
}
