import { periodLabel, placeLabel } from '../../charts/begin.ts';
import { fitTypes, type ChartSpec } from '../../charts/draft-chart.ts';
import type { Chart } from '../../charts/open-chart.ts';
import { defaultLabel } from '../../charts/rows.ts';
import { pageSvg } from '../../charts/svg/page-svg.ts';
import { yearsOf } from '../../citing/sources.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import type { Path } from '../../facts/problem.ts';
import { isBilingual } from '../../facts/is-bilingual.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { chartTemplate } from '../../prose/story-template.ts';
import { checkSpec, type Trouble } from '../../library/check-chart-spec.ts';
import { entriesOf, factsShown } from '../../charts/editing/chart-spec.ts';
import { rolesOf, type RowRole } from '../../charts/editing/row-roles.ts';
import { readBack, type Piece } from '../../prose/read-back.ts';

/** A fact as it is listed in the panel. */
export interface FactLine {
  readonly id: string;
  readonly name: Bilingual;
  readonly what: Bilingual;
  readonly period: Bilingual;
  readonly printed: Bilingual;
  readonly status: string;
}

/** A row of the chart's file as it is listed in the panel. */
export interface RowLine {
  readonly path: Path;
  readonly role: string;
  readonly label: Bilingual | null;
  readonly isHighlighted: boolean;
  readonly facts: readonly FactLine[];
  /** Ids that the record does not know. */
  readonly unknown: readonly string[];
}

/** What a reader would see of the chart in one language. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | null;
  readonly svg: string;
  readonly source: string;
  readonly description: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly isFigure: boolean }[])[];
}

export interface TypeLine {
  readonly type: string;
  /** `words`: it would fit, were a name shorter. */
  readonly fits: 'yes' | 'words' | 'no';
  readonly why: Bilingual | null;
}

/** The texts of a file that every type has. */
export const textKeys = ['title', 'subtitle', 'note', 'alt'] as const;
export type TextKey = (typeof textKeys)[number];

/** All that the panel shows of a chart that is being made. */
export interface Look {
  readonly types: readonly TypeLine[];
  readonly rows: readonly RowLine[];
  readonly roles: readonly RowRole[];
  readonly troubles: readonly Trouble[];
  readonly pieces: Readonly<Partial<Record<TextKey, Readonly<Record<Language, readonly Piece[]>>>>>;
  /** Null while something forbids it to be drawn. */
  readonly picture: Readonly<Record<Language, Picture>> | null;
  /** Milliseconds that drawing took, in both languages. */
  readonly drawn: number;
}

export const lineOf = (fact: Fact): FactLine => ({
  id: fact.id,
  name: placeLabel(fact),
  what: defaultLabel(fact),
  period: periodLabel(fact),
  printed: { id: formatFact(fact, 'id', 'number'), en: formatFact(fact, 'en', 'number') },
  status: fact.status,
});

function pictureOf(chart: Chart, id: string, language: Language): Picture {
  const { source, reportsCount } = messages[language];
  const { sources } = chart;
  const [only] = sources;
  const years = yearsOf(sources);
  const table = chart.table(language);
  return {
    title: chart.title[language],
    subtitle: chart.subtitle[language],
    note: chart.note?.[language] ?? null,
    svg: pageSvg(chart.draw(language), chart.title[language], `uraian-${id}`),
    source:
      sources.length === 1 && only
        ? `${source}: ${only.publisher}`
        : `${source}: ${sources.length} ${reportsCount}${years === null ? '' : `, ${years}`}`,
    description: chart.describe(language),
    columns: table.columns,
    rows: table.rows.map((cells) => cells.map(({ text, fact }) => ({ text, isFigure: fact !== undefined }))),
  };
}

const fitsKnown = new WeakMap<Catalogue, Map<string, readonly TypeLine[]>>();

/** How every type takes some facts: the same as long as the record is, whatever is written beside them. */
function typesFor(facts: readonly Fact[], catalogue: Catalogue): readonly TypeLine[] {
  const known = fitsKnown.get(catalogue) ?? new Map<string, readonly TypeLine[]>();
  fitsKnown.set(catalogue, known);
  const key = facts.map(({ id }) => id).join();
  const lines =
    known.get(key) ??
    fitTypes(facts, chartTemplate, catalogue).map(({ type, why, inWords }): TypeLine => ({
      type,
      fits: why === null ? 'yes' : inWords ? 'words' : 'no',
      why: why === null ? null : withNames(why, facts),
    }));
  known.set(key, lines);
  return lines;
}

const rowLine =
  (catalogue: Catalogue) =>
  ({ path, role, label, isHighlighted, facts }: ReturnType<typeof entriesOf>[number]): RowLine => ({
    path,
    role,
    label,
    isHighlighted,
    facts: facts.flatMap((id) => catalogue.facts.get(id) ?? []).map(lineOf),
    unknown: facts.filter((id) => !catalogue.facts.has(id)),
  });

/** A message with the names of figures in the place of their ids, as an editor knows them. */
function withNames(message: Bilingual, facts: readonly Fact[]): Bilingual {
  const named = (language: Language) =>
    facts.reduce(
      (text, fact) => text.replaceAll(`"${fact.id}"`, `${placeLabel(fact)[language]} (${periodLabel(fact)[language]})`),
      message[language],
    );
  return { id: named('id'), en: named('en') };
}

/** Looks at a chart's file as its readers would, in both languages, with all that is wrong with it and what else it could be. */
export function lookAtChart(spec: ChartSpec, id: string, building: Building, names: readonly string[]): Look {
  const { catalogue } = building;
  const { chart, troubles } = checkSpec(spec, id, building, names);
  const started = performance.now();
  const pictures = chart === null ? null : languages.map((language) => pictureOf(chart, id, language));
  const drawn = performance.now() - started;
  const [inIndonesian, inEnglish] = pictures ?? [];
  const facts = factsShown(spec).flatMap((each) => catalogue.facts.get(each) ?? []);
  return {
    types: facts.length === 0 ? [] : typesFor(facts, catalogue),
    rows: entriesOf(spec).map(rowLine(catalogue)),
    roles: rolesOf(spec.type),
    troubles: troubles.map((trouble) => ({ ...trouble, message: withNames(trouble.message, facts) })),
    pieces: Object.fromEntries(
      textKeys.flatMap((key) => {
        const text = spec[key];
        if (typeof text !== 'object' || text === null || !isBilingual(text)) return [];
        const read = (language: Language) => readBack(text[language], language, catalogue);
        return [[key, { id: read('id'), en: read('en') }]];
      }),
    ),
    picture: inIndonesian && inEnglish ? { id: inIndonesian, en: inEnglish } : null,
    drawn,
  };
}
