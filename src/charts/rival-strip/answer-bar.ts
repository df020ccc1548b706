import { formatFact } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Language } from '../../i18n/locale.ts';
import { pageTheme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import { distance } from '../distance.ts';
import { barRoles, figureRoles, standingOf } from '../marks.ts';
import { percent, svg } from '../svg/svg.ts';

const height = 44;
const barTop = 6;
const barHeight = 32;

/** `+10 poin`: how much more a figure is than another, as roughly as they are known. Null where it is not more. */
function more(fact: Fact, other: Fact, language: Language): string | null {
  if (fact === other || (fact.value ?? 0) <= (other.value ?? 0)) return null;
  const size = distance(fact, other, language, (points) => formatFact(points, language));
  return size === null || /^(?:kurang|less)/.test(size) ? null : `+${size.replace(/^(?:sekitar|about) /, '')}`;
}

/**
 * A percentage as a bar on a scale from nought to a hundred, one row of several: filled where it was counted, an outline where it was announced.
 * A dotted line stands where the figure ends that it is compared with.
 * @param compared the first of the rows
 */
export function answerBar(fact: Fact, compared: Fact, language: Language): Drawing {
  const standing = standingOf(fact, true);
  const [value, other] = [fact.value ?? 0, compared.value ?? 0];
  const inBar = { y: barTop + 1, height: barHeight - 2 };
  const gap = more(fact, compared, language);
  return {
    height,
    margin: { left: 0, right: 0 },
    elements: [
      svg('rect', { x: 0, y: barTop, width: '100%', height: barHeight, ...pageTheme.paint('grid') }),
      svg('rect', { x: 0, ...inBar, width: percent(value), ...pageTheme.paint(barRoles[standing]) }),
      ...(fact === compared
        ? []
        : [
            svg('line', {
              x1: percent(other),
              x2: percent(other),
              y1: 0,
              y2: height,
              ...pageTheme.paint('subject-line-gap'),
            }),
          ]),
      ...(gap === null
        ? []
        : [
            svg(
              'text',
              { x: percent(value), dx: 8, y: barTop + barHeight / 2 + 5, ...pageTheme.paint(figureRoles[standing]) },
              gap,
            ),
          ]),
    ],
  };
}
