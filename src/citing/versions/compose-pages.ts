import { address } from '../../i18n/addresses.ts';
import { versionWords } from '../../i18n/archive-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { ended } from '../cite/citation.ts';
import { yearsOf } from '../sources.ts';
import type { FormOne } from './form-1.ts';
import { element, type Html, heading, link, paragraph, text, time } from './html.ts';
import type { Version } from './version.ts';

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
export function sourceRows(sources: readonly Source[], language: Language): Html {
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
