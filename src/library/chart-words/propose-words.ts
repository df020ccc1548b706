import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { notesFor } from './notes.ts';
import { subtitlesFor } from './subtitles.ts';
import { titlesFor } from './titles.ts';
import { checkSpec } from '../check-chart-spec.ts';

/** Words that a chart could have, each checked in its place: none is offered that the build would refuse. */
export interface ProposedWords {
  readonly title: readonly Bilingual[];
  readonly subtitle: readonly Bilingual[];
  readonly note: readonly Bilingual[];
}

/** So many are offered of each. */
const most = 5;

/** Words for a chart from its figures and the record; none where it cannot be drawn. */
export function proposeWords(spec: ChartSpec, id: string, building: Building, names: readonly string[]): ProposedWords {
  const { chart } = checkSpec(spec, id, building, names);
  if (chart === null) return { title: [], subtitle: [], note: [] };
  const sound = (key: keyof ProposedWords, texts: readonly Bilingual[]): readonly Bilingual[] => {
    const once = texts.filter(({ id: own }, index) => texts.findIndex((text) => text.id === own) === index);
    return once
      .filter((text) => {
        const { troubles } = checkSpec({ ...spec, [key]: text }, id, building, names);
        return !troubles.some(({ path }) => path[0] === key || path.length === 0);
      })
      .slice(0, most);
  };
  return {
    title: sound('title', titlesFor(spec, chart, building)),
    subtitle: sound('subtitle', subtitlesFor(spec, chart)),
    note: sound('note', notesFor(chart, building)),
  };
}
