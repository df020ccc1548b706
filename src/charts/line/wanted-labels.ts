import { formatFact } from '../../facts/format.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import type { LineSeries } from './line.ts';
import type { Side } from '../labels/places-around.ts';
import type { TimePoint } from '../axes/time-points.ts';

/** A label and the points it could stand at, the best first. */
export interface WantedLabel {
  readonly text: string;
  readonly role: Role;
  /** The names and the last values: without them nobody knows which line is which. */
  readonly required: boolean;
  /** It belongs beside the line's last point. */
  readonly end: boolean;
  readonly at: readonly { readonly x: number; readonly y: number; readonly prefer: readonly Side[] }[];
}

const atEnd: readonly Side[] = ['right', 'above', 'below', 'above-left', 'below-left', 'left'];
const aboveFirst: readonly Side[] = ['above', 'below', 'above-left', 'above-right', 'below-right', 'below-left'];
const belowFirst: readonly Side[] = ['below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'];

/**
 * Each line's name and last value, its first value, and for the subject its highest and lowest.
 * @param lines where the series' points lie, in the same order
 * @param name whether the name stands before the last value or at any other point of the line
 */
export function wantedLineLabels(
  series: readonly LineSeries[],
  lines: readonly { readonly points: readonly TimePoint[] }[],
  language: Language,
  name: 'together' | 'apart',
): readonly WantedLabel[] {
  return series.flatMap(({ name: words, rows, subject }, index) => {
    const known = rows.flatMap(({ fact }, place) => {
      const point = lines[index]?.points[place];
      return fact.value === null || !point || point.y === null
        ? []
        : [{ x: point.x, y: point.y, value: fact.value, text: formatFact(fact, language, 'number') }];
    });
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return [];
    const strong: Role = subject ? 'label-subject' : 'label-strong';
    const value = (point: (typeof known)[number], prefer: readonly Side[]): WantedLabel => ({
      text: point.text, role: subject ? 'label-subject' : 'label', required: false, end: false, at: [{ ...point, prefer }],
    }); // prettier-ignore
    const together = name === 'together';
    const end: WantedLabel = {
      text: together ? `${words[language]} ${last.text}` : last.text,
      role: strong,
      required: true,
      end: true,
      at: [{ ...last, prefer: atEnd }],
    };
    const alone: WantedLabel = {
      text: words[language], role: strong, required: true, end: false,
      // Near the end, where the eye arrives: twelve points are search enough.
      at: known.toReversed().slice(0, 12).map((point) => ({ ...point, prefer: aboveFirst })),
    }; // prettier-ignore
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    const inside = (point: (typeof known)[number]) => subject && point !== first && point !== last;
    return [
      end,
      ...(together ? [] : [alone]),
      ...(first === last ? [] : [value(first, aboveFirst)]),
      ...(inside(high) ? [value(high, aboveFirst)] : []),
      ...(inside(low) && low !== high ? [value(low, belowFirst)] : []),
    ];
  });
}
