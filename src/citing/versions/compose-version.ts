import type { Chart } from '../../charts/open-chart.ts';
import type { Table } from '../../charts/chart.ts';
import { pageSvg } from '../../charts/svg/page-svg.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { fillPlaceholders, findPlaceholders } from '../../facts/placeholders.ts';
import { publishFact } from '../../facts/publish-fact.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { citationOfVersion } from '../cite/cited.ts';
import { citationRecords } from '../cite/reference-formats.ts';
import { citationWays } from '../cite/styles.ts';
import { writeVersionCsv } from '../csv/version-tables.ts';
import { versionPackageFiles } from '../data-package/version-package.ts';
import type { EmbedStyles } from '../embed/embed-styles.ts';
import { embedScript } from '../embed/scripts.ts';
import { type FileKind, fileKinds, servesBoth } from '../formats.ts';
import { figureSnippet } from '../embed/snippets.ts';
import { embedHeight, writeEmbed } from '../embed/write-embed.ts';
import { chartJsonLd } from '../json-ld/chart-json-ld.ts';
import { pictureTexts } from '../picture/origin-words.ts';
import { writeCard } from '../picture/write-card.ts';
import { writeFigureSvg, writePicture } from '../picture/write-picture.ts';
import type { Site } from '../site.ts';
import { versionWorkbook } from '../xlsx/workbooks.ts';
import { composeChangePage, sidesOf } from './compose-change.ts';
import { composePage } from './compose-pages.ts';
import { composeStyle, type DrawingSheets } from './compose-style.ts';
import { cutHoles, standIn, strings } from './cut-holes.ts';
import { compareVersions, tellDifference, type ChangeReason, type Said } from './describe-change.ts';
import type { FormOne, FrozenFile } from './form-1.ts';
import type { FrozenVersion } from './open-version.ts';
import { type Version, versionFileName } from './version.ts';

const inBoth = <Value>(make: (language: Language) => Value) => ({ id: make('id'), en: make('en') });

/** A fact and those it was computed from, the deepest first. */
function* chainOf(fact: Fact): Generator<Fact> {
  if (fact.kind === 'derivation') for (const operand of fact.operands) yield* chainOf(operand);
  yield fact;
}

const tableOf = ({ columns, rows }: Table): FormOne['words']['id']['table'] => ({
  columns: [...columns],
  rows: rows.map((row) => row.map(({ text, fact }) => (fact === undefined ? { text } : { text, fact: fact.id }))),
});

/** The texts of a chart's file in one language, in its order. */
function* textsIn(spec: unknown, language: Language): Generator<string> {
  if (typeof spec !== 'object' || spec === null) return;
  for (const [key, value] of Object.entries(spec)) {
    if (key === language && typeof value === 'string') yield value;
    else yield* textsIn(value, language);
  }
}

/**
 * What a chart says today: its words, its table, and every number in or behind them as published.
 * @param spec the chart's file as parsed
 */
export function composeSaid(chart: Chart, spec: object, catalogue: Catalogue): Said {
  const named = [...strings(spec)]
    .flatMap((text) => findPlaceholders(text))
    .flatMap(({ id }) => catalogue.facts.get(id) ?? []);
  const facts = new Map(
    [...chart.facts, ...named].flatMap((fact) => [...chainOf(fact)]).map((fact) => [fact.id, fact]),
  );
  return {
    words: inBoth((language) => ({
      title: chart.title[language],
      subtitle: chart.subtitle[language],
      note: chart.note?.[language] ?? null,
      description: [...chart.describe(language)],
      labels: [...textsIn(spec, language)].map((text) => fillPlaceholders(text, language, catalogue)),
      table: tableOf(chart.table(language)),
    })),
    shown: chart.facts.map(({ id }) => id),
    facts: [...facts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(publishFact),
  };
}

/** What the archive adds to a chart when it is published. */
export interface Publication {
  /** ISO day, in Makassar. */
  readonly published: string;
  /** The version before it and why there is another; null for the first. */
  readonly after: {
    readonly version: FrozenVersion;
    readonly reason: ChangeReason;
    readonly note: NonNullable<FormOne['change']>['note'];
    readonly stories: NonNullable<FormOne['change']>['stories'];
  } | null;
}

/** What everything is drawn with on the day of publication. */
export interface Looks {
  readonly embeds: EmbedStyles;
  readonly sheets: DrawingSheets;
  readonly renderer: FormOne['renderer'];
}

/** The fluid drawing as it stands in a page. */
export const composeDrawing = (chart: Chart, language: Language): string =>
  pageSvg(chart.draw(language), chart.title[language], '⟦about⟧');

/** The texts that other texts repeat or that files are made of, by name. */
function composeParts(version: Version, language: Language): ReadonlyMap<string, string> {
  const named = (name: string, text: string) => [`${name}-${language}`, text] as const;
  const own = (['record', 'csv'] as const).map((kind) => versionFileName(version, kind, language).name);
  const packaged = [...versionPackageFiles(version, language)].filter(([name]) => !own.includes(name));
  const texts = Object.entries(textWriters).map(([kind, write]) => named(kind, write(version, language)));
  return new Map([
    ...texts,
    named('drawing', composeDrawing(version.chart, language)),
    named('card', writeCard(version, language)),
    ...Array.from(versionWorkbook(version, language), ([name, text]) => named(workbookPart(name), text)),
    ...packaged.map(([name, bytes]) => named(name, new TextDecoder().decode(bytes))),
  ]);
}

/** What a part of the workbook is called among the parts of a version. */
const workbookPart = (name: string): string => `xlsx/${name}`;

/** The files that are text, and who writes each. */
const textWriters = { svg: writePicture, csv: writeVersionCsv } as const satisfies Partial<
  Readonly<Record<FileKind, (version: Version, language: Language) => string>>
>;

/** Width and height that an SVG of ours says it has, in its own units. Throws RangeError when it says none. */
function sizeOf(svg: string): readonly [number, number] {
  const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new RangeError('the picture has no size');
  return [Number(width), Number(height)];
}

/**
 * What each file is made of: a text, a picture of one, a package of several, or the version's own file.
 * @param parts the texts of `composeParts`
 */
function composeFiles(version: Version, language: Language, parts: ReadonlyMap<string, string>): readonly FrozenFile[] {
  const texts = pictureTexts(version, language);
  const picture = (svg: 'svg' | 'card', scale: number): FrozenFile['from'] => {
    const name = `${svg}-${language}`;
    const [width, height] = sizeOf(parts.get(name) ?? '');
    const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { is: 'png', picture: { svg: name, scale, ...pixels, texts } };
  };
  const record = versionFileName(version, 'record', language).name;
  const csv = versionFileName(version, 'csv', language).name;
  const members = [...versionPackageFiles(version, language).keys()].map((name) => ({
    name,
    part: name === record ? 'record' : name === csv ? `csv-${language}` : `${name}-${language}`,
  }));
  const text = (kind: keyof typeof textWriters): FrozenFile['from'] => ({ is: 'text', part: `${kind}-${language}` });
  const made: Readonly<Record<FileKind, FrozenFile['from']>> = {
    svg: text('svg'),
    csv: text('csv'),
    png: picture('svg', 2),
    card: picture('card', 1),
    xlsx: {
      is: 'zip',
      members: [...versionWorkbook(version, language).keys()].map((name) => ({
        name,
        part: `${workbookPart(name)}-${language}`,
      })),
    },
    package: { is: 'zip', members },
    record: { is: 'record' },
  };
  return fileKinds.map((kind) => ({
    kind,
    language: servesBoth(kind) ? null : language,
    name: versionFileName(version, kind, language).name,
    from: made[kind],
  }));
}

const composeEmbeds = (version: Version, styles: EmbedStyles): FormOne['embeds'] =>
  languages.flatMap((language) =>
    [false, true].map((frozen) => {
      const embed = { version, language, frozen };
      return { language, frozen, height: embedHeight(embed), page: writeEmbed(embed, styles) };
    }),
  );

/** The scripts and styles of the embeds, each once, by name. */
function embedParts(embeds: FormOne['embeds']): ReadonlyMap<string, string> {
  const styles = new Set(embeds.map(({ page }) => /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? ''));
  return new Map([
    ['embed-script', embedScript],
    ...Array.from(styles, (style, index) => [`embed-style-${index + 1}`, style] as const),
  ]);
}

/** A version before it has a name: what its pictures, tables and citations are written from. */
export function draftVersion(
  said: Said,
  chart: Chart,
  { catalogue, site }: { readonly catalogue: Catalogue; readonly site: Site },
  published: string,
): Version {
  return {
    hash: standIn.hash,
    short: standIn.short,
    text: standIn.text,
    file: {
      published,
      words: said.words,
      places: [...new Set(said.facts.map(({ place }) => place.id))]
        .toSorted()
        .flatMap((id) => catalogue.places.get(id) ?? []),
    },
    catalogue,
    chart,
    site,
  };
}

/**
 * Everything that a version holds, drawn and written today and for the last time. Throws RangeError when a text would not come out of it
 * as it went in.
 */
export function composeVersion(
  said: Said,
  chart: Chart,
  { catalogue, site }: { readonly catalogue: Catalogue; readonly site: Site },
  { published, after }: Publication,
  looks: Looks,
): FormOne {
  const version = draftVersion(said, chart, { catalogue, site }, published);
  const parts = new Map(languages.flatMap((language) => [...composeParts(version, language)]));
  const embeds = composeEmbeds(version, looks.embeds);
  const drawings = languages.map((language) => `drawing-${language}`);
  const shared = new Map([...[...parts].filter(([name]) => drawings.includes(name)), ...embedParts(embeds)]);
  const file: FormOne = {
    schema: 1,
    chart: chart.id,
    published,
    previous: after?.version.hash ?? null,
    change: after && composeChange(said, after, published),
    ...said,
    pages: inBoth((language) => ({
      ...composePage(version, `⟦drawing:drawing-${language}⟧`, language),
      jsonLd: chartJsonLd(version, language).map((object) => JSON.stringify(object)),
    })),
    citations: inBoth((language) => [...citationWays(citationOfVersion(version, language))]),
    records: inBoth((language) => citationRecords(citationOfVersion(version, language))),
    figure: inBoth((language) => figureSnippet(version, language, writeFigureSvg(version, language))),
    embeds,
    files: [
      ...languages.flatMap((language) =>
        composeFiles(version, language, parts).filter((each) => each.language !== null),
      ),
      ...composeFiles(version, 'id', parts).filter((each) => each.language === null),
    ],
    style: composeStyle(
      drawings.map((name) => parts.get(name) ?? ''),
      looks.sheets,
    ),
    renderer: looks.renderer,
    parts: Object.fromEntries([...parts, ...shared]),
  };
  return cutHoles(file, shared);
}

function composeChange(
  said: Said,
  { version: before, reason, note, stories }: NonNullable<Publication['after']>,
  published: string,
): FormOne['change'] {
  const sides = sidesOf(before, published);
  return {
    reason,
    note,
    stories,
    told: inBoth((language) => tellDifference(compareVersions(before.file, said, language), language)),
    page: inBoth((language) =>
      composeChangePage(
        compareVersions(before.file, said, language),
        { reason, note, stories },
        sides,
        said.words[language].title,
        language,
      ),
    ),
  };
}
