import { escapeXml } from '../../charts/svg/svg.ts';
import { address } from '../../i18n/addresses.ts';
import { archiveWords, versionWords } from '../../i18n/archive-words.ts';
import { aspectWords } from '../../i18n/fact-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { capital, ended } from '../cite/citation.ts';
import { yearsOf } from '../sources.ts';
import type { ChangeReason, Difference, FactChange } from './describe-change.ts';
import type { FormOne } from './form-1.ts';
import type { Version } from './version.ts';

/** HTML that is escaped already. */
type Html = string;

type Attributes = Readonly<Record<string, string | undefined>>;

const text = (words: string): Html => escapeXml(words);

/** An element with its attributes; those that are undefined are left out. Children are HTML. */
function element(tag: string, attributes: Attributes, ...children: readonly (Html | false)[]): Html {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  return `<${tag}${written.join('')}>${children.filter((child) => child !== false).join('')}</${tag}>`;
}

const paragraph = (name: string, ...children: readonly (Html | false)[]) => element('p', { class: name }, ...children);

const heading = (words: string, id?: string) => element('h2', { id }, text(words));

const link = (href: string, words: string) => element('a', { href }, text(words));

const time = (day: string, language: Language) => element('time', { datetime: day }, text(formatDate(day, language)));

/** A column in which any cell is a number of the record holds numbers, those without a page of their own too. */
function dataTable({ columns, rows }: FormOne['words']['id']['table'], caption: string, language: Language): Html {
  const isNumber = columns.map((_, index) => rows.some((row) => row[index]?.fact !== undefined));
  const cell = ({ text: said, fact }: (typeof rows)[number][number], index: number) =>
    element(
      'td',
      { class: isNumber[index + 1] ? 'number' : undefined },
      fact === undefined ? text(said) : link(address({ page: 'fact', id: fact }, language), said),
    );
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, text(column))));
  const body = rows.map(([name, ...cells]) =>
    element('tr', {}, element('th', { scope: 'row' }, text(name?.text ?? '')), ...cells.map(cell)),
  );
  return element(
    'section',
    { class: 'scroll', 'aria-label': caption, tabindex: '0' },
    element('table', { class: 'table' }, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

/** Where the figures come from: the one document, or how many and from when to when. */
function sourceLine(sources: readonly Source[], language: Language): Html {
  const words = messages[language];
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) {
    const when = only.published === null ? '' : `, ${formatDate(only.published, language)}`;
    return element('span', {}, `${text(words.source)}: `, link(only.url, only.publisher), text(when));
  }
  const years = yearsOf(sources);
  const all = link(address({ page: 'sources' }, language), `${sources.length} ${words.reportsCount}`);
  return element('span', {}, `${text(words.source)}: `, all, text(years === null ? '' : `, ${years}`));
}

/** Documents with publisher, date, title and what is known of how far they can be relied on. */
function sourceRows(sources: readonly Source[], language: Language): Html {
  const words = messages[language];
  const small = (said: string) => element('small', {}, text(said));
  const rows = sources.map(({ publisher, title, url, published, accessed, kind, note, language: written }) =>
    element(
      'li',
      {},
      element('div', {}, text(published === null ? words.undated : formatDate(published, language))),
      element(
        'div',
        {},
        element('a', { href: url, lang: written === language ? undefined : written }, text(title)),
        small(`${publisher} · ${words.kinds[kind]} · ${words.accessed} ${formatDate(accessed, language)}`),
        note !== null && small(note[language]),
      ),
    ),
  );
  return element('ul', { class: 'rows' }, ...rows);
}

/**
 * What the page of a version prints of it. The frame around it (masthead, notice of a newer one, downloads, list of versions) is the site's,
 * and stays of today.
 * @param drawing what stands for the drawing
 */
export function composePage(version: Version, drawing: Html, language: Language) {
  const { chart, file } = version;
  const { title, subtitle, note, description, table } = file.words[language];
  const words = messages[language];
  const own = versionWords[language];
  return {
    description: `${ended(subtitle, '.')} ${own.publishedOn} ${formatDate(file.published, language)}.`,
    head:
      paragraph('kicker', `${text(own.publishedOn)} `, time(file.published, language)) + element('h1', {}, text(title)),
    figure: element(
      'figure',
      { class: 'chart', 'aria-labelledby': 'isi-grafik' },
      element('figcaption', {}, element('p', { class: 'chart-subtitle', id: 'isi-grafik' }, text(subtitle))),
      drawing,
      note !== null && paragraph('chart-note', text(note)),
      paragraph(
        'chart-source',
        sourceLine(chart.sources, language),
        ` ${link(address({ page: 'chart', id: chart.id }, language), own.livePage)}`,
      ),
    ),
    body: [
      heading(words.chartDescription),
      element('p', { id: 'uraian' }, text(description.join(' '))),
      heading(words.tableOf, 'tabel'),
      dataTable(table, `${words.tableOf}: ${title}`, language),
      heading(words.sources),
      sourceRows(chart.sources, language),
    ].join(''),
  };
}

/** What was and what became of it: in a line where both are short, else one below the other. */
function fromTo(from: string | null, to: string | null, language: Language): Html {
  const words = archiveWords[language];
  const [was, is] = [from ?? words.nothingBefore, to ?? words.nothingAfter];
  if (was.length + is.length > 80) return fromToList(was, is, language);
  return element(
    'p',
    {},
    `${text(words.from)} `,
    element('b', {}, text(was)),
    `, ${text(words.to)} `,
    element('b', {}, text(is)),
  );
}

function fromToList(was: string, is: string, language: Language): Html {
  const words = archiveWords[language];
  const pairs = [
    [words.from, was],
    [words.to, is],
  ] as const;
  return element(
    'dl',
    {},
    ...pairs.flatMap(([term, said]) => [element('dt', {}, text(term)), element('dd', {}, text(said))]),
  );
}

function factRows(facts: readonly FactChange[], language: Language): Html {
  const words = archiveWords[language];
  const rows = facts.map(({ id, name, how, printed, changes }) => {
    const told =
      how === 'changed'
        ? changes.flatMap(({ aspect, from, to }) => [
            paragraph('aspect', text(capital(aspectWords[language][aspect]))),
            fromTo(from, to, language),
          ])
        : [
            element(
              'p',
              {},
              `${text(how === 'added' ? words.added : words.leftOut)}: `,
              element('b', {}, text(printed)),
            ),
          ];
    return element('li', {}, paragraph('what', link(address({ page: 'fact', id }, language), name)), ...told);
  });
  return element('ul', { class: 'changes' }, ...rows);
}

/** The two versions that a page of changes is about. */
interface Sides {
  readonly before: { readonly published: string; readonly start: string };
  readonly after: { readonly published: string; readonly start: string };
}

/** What a reader is told about a version and the one before it: why it changed, what differs, and where it was shown. */
export function composeChangePage(
  { facts, words: changed, saysElse }: Difference,
  change: { readonly reason: ChangeReason } & Pick<NonNullable<FormOne['change']>, 'note' | 'stories'>,
  { before, after }: Sides,
  title: string,
  language: Language,
) {
  const words = archiveWords[language];
  const note = change.note[language];
  const shown = facts.filter((fact) => fact.shown);
  const counted = facts.filter((fact) => !fact.shown);
  const pairs = [
    [words.why, words.reasons[change.reason]],
    [words.before, `${formatDate(before.published, language)}, ${before.start}`],
    [words.after, `${formatDate(after.published, language)}, ${after.start}`],
  ] as const;
  const html = [
    paragraph('kicker', text(words.changeTitle)),
    element('h1', {}, text(title)),
    paragraph('lead', text(note)),
    element(
      'div',
      {},
      element(
        'dl',
        { class: 'pairs full' },
        ...pairs.flatMap(([term, said]) => [element('dt', {}, text(term)), element('dd', {}, text(said))]),
      ),
    ),
    shown.length > 0 &&
      heading(words.shownFacts) + paragraph('quiet', text(words.changeLead)) + factRows(shown, language),
    counted.length > 0 && heading(words.countedFacts) + factRows(counted, language),
    changed.length > 0 &&
      heading(words.words) +
        element(
          'ul',
          { class: 'changes' },
          ...changed.map(({ part, from, to }) =>
            element(
              'li',
              {},
              paragraph('what', text(words.wordParts[part])),
              fromToList(from ?? words.nothingBefore, to ?? words.nothingAfter, language),
            ),
          ),
        ),
    facts.length + changed.length === 0 &&
      heading(words.other) + element('p', {}, text(saysElse ? words.otherWords : words.onlyDrawing)),
    heading(words.storiesThen),
    change.stories.length === 0
      ? paragraph('quiet', text(words.noStories))
      : element(
          'ul',
          { class: 'entries' },
          ...change.stories.map((story) =>
            element('li', {}, link(address({ page: 'story', id: story.slug }, language), story.title[language])),
          ),
        ),
  ];
  return {
    title: `${words.changeTitle}: ${title}`,
    description: `${words.changeLead} ${note}`,
    html: html.filter((part) => part !== false).join(''),
  };
}
