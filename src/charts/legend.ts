import type { Fact } from '../facts/fact.ts';
import { chartWords } from '../i18n/fact-words.ts';
import type { Language } from '../i18n/locale.ts';
import { narrowestDrawing, tickSize } from '../theme/sizes.ts';
import type { Theme } from '../theme/theme.ts';
import type { Drawing } from './chart.ts';
import { spacedWidth } from './labels/text-width.ts';
import { drawMark, standingOf, type Standing } from './marks.ts';
import { svg, type SvgNode } from './svg/svg.ts';

/** A mark and what it means. */
export interface Key {
  readonly standing: Standing;
  readonly text: string;
  /** CSS pixels; 5 when left out. */
  readonly radius?: number;
}

const height = 24;
const beforeText = 22;

/** How a key shows a mark. */
type Sign = (standing: Standing, theme: Theme, radius: number) => SvgNode;

const asMark: Sign = (standing, theme, radius) => drawMark(standing, radius, theme);

/** The keys of a picture, each a small drawing, so that they follow each other like words at any width. */
export const legend = (keys: readonly Key[], theme: Theme, sign: Sign = asMark): readonly Drawing[] =>
  keys.map(({ standing, text, radius = 5 }) => ({
    height,
    margin: { left: 0, right: 0 },
    widest: Math.min(narrowestDrawing, Math.ceil(beforeText + spacedWidth(text, tickSize, '500'))),
    elements: [
      svg('svg', { x: 9, y: height / 2, overflow: 'visible' }, sign(standing, theme, radius)),
      svg('text', { x: beforeText, y: height / 2 + 5, ...theme.paint('axis') }, text),
    ],
  }));

/** What the marks of a chart mean where not all its figures were counted; nothing where all were. */
export function statusKeys(facts: readonly Fact[], hasSubject: boolean, language: Language): readonly Key[] {
  const known = facts.filter(({ value }) => value !== null);
  if (known.every(({ status }) => standingOf({ status }, true) === 'subject')) return [];
  const words = chartWords[language].status;
  const keys = new Map(
    known.map(({ status }): [string, Key] => {
      const standing = standingOf({ status }, hasSubject);
      return [
        standing,
        { standing, text: standing === 'subject' || standing === 'context' ? words.measured : words[status] },
      ];
    }),
  );
  return [...keys.values()].toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}

const order: readonly Standing[] = ['subject', 'context', 'announced', 'target', 'arithmetic'];
