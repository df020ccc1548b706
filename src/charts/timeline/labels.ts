import { formatFact } from '../../facts/format.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Placeable } from '../labels/label-placement.ts';
import { placesAround, type Side, type Surroundings } from '../labels/places-around.ts';
import type { PointLabel } from '../labels/point-label.ts';
import type { TimePoint } from '../axes/time-points.ts';
import { diamondRadius, dotRadius, type PlacedTarget } from './marks.ts';
import type { Timeline, TimelineGroup, TimelineRow } from './timeline.ts';

const sidesOf: Readonly<Record<'measured' | 'last' | 'announced', readonly Side[]>> = {
  measured: ['below', 'above', 'below-right', 'above-left', 'below-left', 'above-right', 'right', 'left'],
  last: ['right', 'below-right', 'below', 'above-right', 'above', 'below-left', 'above-left', 'left'],
  announced: ['left', 'right', 'above-left', 'above', 'above-right', 'below', 'below-left', 'below-right'],
};
/** At the end of the bar, at its middle, at its start. */
const targetSides: readonly (readonly Side[])[] = [
  ['above-left', 'below-left'],
  ['above', 'below'],
  ['above-right', 'below-right'],
];
/** Saying the period of a target twice, by its bar and in words, helps; leaving it out of the words costs this. */
const shorterCost = 5;

const loud = ({ rows }: TimelineGroup) => rows.filter(({ fact, quiet }) => fact.value !== null && !quiet);

/**
 * The labels of a timeline, each with every place it could take. The last counted figure and the first announced one also say what
 * their marks mean.
 * @param positions where a row's mark stands
 */
export function wantedTimelineLabels(
  { measured, announced, targets }: Timeline,
  positions: { pointOf(row: TimelineRow): TimePoint; barOf(row: TimelineRow): PlacedTarget },
  around: Surroundings,
  language: Language,
): readonly Placeable<PointLabel>[] {
  const last = loud(measured).at(-1);
  const firstAnnounced = loud(announced)[0];
  const textOf = ({ fact, word }: TimelineRow, group: TimelineGroup, saysMeaning: boolean) =>
    [formatFact(fact, language, 'number'), word?.[language] ?? (saysMeaning ? group.label[language] : '')]
      .filter(Boolean)
      .join(' ');
  const at = (row: TimelineRow) => {
    const { x, y } = positions.pointOf(row);
    return { x, y: y ?? 0 };
  };
  return [
    ...loud(measured).map((row) => ({
      required: true,
      places: placesAround(
        {
          ...at(row),
          radius: dotRadius(true),
          text: textOf(row, measured, row === last),
          role: 'label-subject',
          prefer: row === last ? sidesOf.last : sidesOf.measured,
        },
        around,
      ),
    })),
    ...loud(announced).map((row) => ({
      required: true,
      places: placesAround(
        {
          ...at(row),
          radius: diamondRadius,
          text: textOf(row, announced, row === firstAnnounced),
          role: 'label-announced',
          prefer: sidesOf.announced,
        },
        around,
      ),
    })),
    ...loud(targets).map((row) => ({
      required: true,
      places: targetPlaces(row, positions.barOf(row), targets, around, language),
    })),
  ];
}

/** Above or below the bar at its middle or either end, with the period in words where there is room. */
function targetPlaces(
  row: TimelineRow,
  { x1, x2, y }: PlacedTarget,
  group: TimelineGroup,
  around: Surroundings,
  language: Language,
) {
  const figure = formatFact(row.fact, language, 'number');
  const word = row.word?.[language] ?? group.label[language];
  const texts = row.word
    ? [`${word}: ${figure}`]
    : [`${word} ${formatPeriod(row.fact.periodText, language)}: ${figure}`, `${word} ${figure}`, figure];
  return texts.flatMap((text, shorter) =>
    targetSides.flatMap((prefer, place) =>
      placesAround(
        { x: [x2, (x1 + x2) / 2, x1][place] ?? x2, y, radius: 0, text, role: 'label-quiet', weight: '500', prefer },
        around,
      ).map((each) => ({ ...each, cost: each.cost + place + shorter * shorterCost })),
    ),
  );
}
