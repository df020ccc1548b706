import { placeLabel } from '../../charts/begin.ts';
import { type ChartSpec, subtitleOf } from '../../charts/draft-chart.ts';
import type { Chart } from '../../charts/open-chart.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { both } from './bound-words.ts';
import { namedIn } from './named-figures.ts';

/** What is counted, in several words. */
export function subtitlesFor(spec: ChartSpec, chart: Chart): readonly Bilingual[] {
  const rows = namedIn(chart, spec).map(({ fact }) => fact);
  const plain = subtitleOf(rows);
  const [one] = rows;
  const name = one?.kind === 'observation' ? one.indicator.name : null;
  const isOfOne = rows.every(({ place }) => place.id === one?.place.id);
  const inPlace =
    one && name && isOfOne
      ? both((language) => {
          const where = `${{ id: 'di', en: 'in' }[language]} ${placeLabel(one)[language]}`;
          return plain[language].replace(name[language], `${name[language]} ${where}`);
        })
      : null;
  return [...(inPlace ? [inPlace] : []), plain];
}
