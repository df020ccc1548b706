import { tableCsv } from '../citing/csv/table.ts';
import { factsTable } from '../citing/data-set/fact-tables.ts';
import { guideJsonLd } from '../citing/json-ld/guide-json-ld.ts';
import { findBraces } from '../facts/placeholders.ts';
import { address } from '../i18n/addresses.ts';
import { guideWords } from '../i18n/guide-words.ts';
import type { Language } from '../i18n/locale.ts';
import type { Library } from '../library/read-library.ts';
import type { Story } from '../library/read-stories.ts';
import type { GuideFrontMatter } from '../prose/front-matter.ts';
import { offerGuideCard } from './cards.ts';
import { one } from './kind.ts';
import { printRates } from './guide-rates.ts';
import { termRow } from './glossary.ts';
import { boundIn, evidenceOf, piecesOf } from './stories.ts';

type Job = Story<GuideFrontMatter>;

/** The jobs in the order of the guide. */
const inOrder = ({ guide }: Pick<Library, 'guide'>): readonly Job[] =>
  [...guide.values()].toSorted((a, b) => a.id.frontMatter.order - b.id.frontMatter.order);

/** A job as a list names it: the answer in a few words, and where the whole of it is. */
export const guideJobs = (library: Pick<Library, 'guide'>, language: Language) =>
  inOrder(library).map(({ slug, [language]: { frontMatter } }) => ({
    slug,
    name: frontMatter.title,
    short: frontMatter.short,
    href: `${address({ page: 'guide' }, language)}#${slug}`,
  }));

/** One of the three answers of a job: what stands between ** is large, the rest is small. */
function answerOf(label: string, written: string) {
  const [, large = '', small = written] = /^\*\*(.+?)\*\*([^]*)$/.exec(written) ?? [];
  // What stands large on a line of its own needs no sign to part it from what follows.
  return { label, large: piecesOf(large.replace(/[.,]$/, '')), small: piecesOf(small.trim()) };
}

function printJob(job: Job, language: Language) {
  const { slug, [language]: text } = job;
  const words = guideWords[language];
  const { standfirst, cost, gets, pays } = text.written;
  return {
    slug,
    name: text.frontMatter.title,
    short: text.frontMatter.short,
    lead: piecesOf(standfirst),
    answers: [answerOf(words.cost, cost), answerOf(words.gets, gets), answerOf(words.pays, pays)],
  };
}

/** The facts that a job prints, in the order in which it prints them. */
const factsIn = ({ written, uses }: Job[Language]): readonly string[] => [
  ...[written.standfirst, written.cost, written.gets, written.pays].flatMap((line) =>
    findBraces(line).flatMap((brace) => (brace.kind === 'fact' ? [brace.id] : [])),
  ),
  ...uses.flatMap(({ component, attributes: { id } }) => (component === 'Fact' && id !== undefined ? [id] : [])),
];

/** The guide by job. All its numbers are bound and carry their evidence like a story's. */
function printGuide(library: Library, language: Language) {
  const text = library.texts.get('guide')?.[language];
  if (!text) throw new Error(`content/texts/guide/${language}.mdx is missing`);
  const jobs = inOrder(library);
  const { title, standfirst, description = '', chart } = text.frontMatter;
  const uses = [...jobs.flatMap((job) => job[language].uses), ...text.uses];
  const bound = boundIn(
    { uses },
    library,
    jobs.flatMap((job) => factsIn(job[language])),
  );
  const facts = [...bound.facts.values()];
  // The guide is as fresh as what was checked longest ago.
  const checked = jobs.map((job) => job.id.frontMatter.checked).toSorted()[0] ?? '';
  return {
    title,
    standfirst,
    description,
    checked,
    bound,
    jobs: jobs.map((job) => printJob(job, language)),
    chart: library.charts.get(chart ?? ''),
    rates: printRates(library.catalogue),
    ratesFile,
    evidence: facts.map((fact) => evidenceOf(fact, language, library.catalogue)),
    terms: [...bound.terms.values()].map((term) => termRow(library, term, language)),
    picture: offerGuideCard(library, language),
    jsonLd: guideJsonLd({ title, description, checked }, language, library.site),
  };
}

/** The rates and benefits of the guide's tables: one file for both languages, at an address that stays while it follows the record. */
export const ratesFile = `${address({ page: 'guide' }, 'id')}tarif.csv`;

export function guideFiles({ texts, catalogue, site }: Library) {
  const cells = texts.get('guide')?.id.passages.filter(({ under }) => under !== undefined) ?? [];
  const ids = cells.flatMap(({ bound }) => bound.flatMap((thing) => (thing.kind === 'fact' ? [thing.id] : [])));
  const facts = new Map(
    ids.flatMap((id) => {
      const fact = catalogue.facts.get(id);
      return fact ? [[id, fact] as const] : [];
    }),
  );
  return facts.size === 0 ? [] : [[ratesFile, () => tableCsv(factsTable({ facts }, site))] as const];
}

export const guidePage = one('guide', printGuide);
