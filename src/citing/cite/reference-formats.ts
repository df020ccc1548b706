import { capital, type Citation, oneLine } from './citation.ts';
import { creator, licence } from '../licence.ts';
import { absolute, type Site } from '../site.ts';
import { asOf, citationWays, genreAndVersion, ownPublisher } from './styles.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate, monthNames } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';

/** What formats without fields of their own for it say in their note: the day of the figures, the whole fingerprint, who printed them, the licence. */
export function citationNote({ language, issued, fingerprint, sources, known, kind }: Citation): string {
  const words = citeWords[language];
  const from =
    kind === 'data-set' || kind === 'story'
      ? null
      : known === null
        ? `${words.dataSources}: ${sources}`
        : capital(known);
  return [
    `${capital(asOf({ kind, language }))} ${formatDate(issued, language)}`,
    `${capital(words.fingerprint)} SHA-256: ${fingerprint}`,
    from,
    `${words.licence}: ${licence.short}`,
  ]
    .filter((part) => part !== null)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Every sign that means something to TeX, as text. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Signs that TeX would join with the next one: `--` to a dash, `''` to a quotation mark. */
const ligatures = /-(?=-)|'(?=')|[`!?](?=`)|<(?=<)|>(?=>)|,(?=,)/g;

/**
 * Words as a BibTeX value prints them. Letters beyond ASCII stay, as every TeX since 2018 reads UTF-8. An escaped brace counts as a brace for
 * BibTeX, which would look for its partner, so braces that have none are written by name.
 */
function escapeLatex(text: string): string {
  const balanced = /^[^{}]*(\{[^{}]*\}[^{}]*)*$/.test(text);
  const braces: Readonly<Record<string, string>> = balanced
    ? {}
    : { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };
  return text
    .replaceAll(/[\\{}$&#_%~^]/g, (sign) => braces[sign] ?? escapes[sign] ?? sign)
    .replaceAll(ligatures, '$&{}');
}

/** BibTeX's own names of the months. */
const months = monthNames.en.map((month) => month.slice(0, 3).toLowerCase());

/** As babel and biblatex name them. */
const languageNames: Readonly<Record<Language, string>> = { id: 'indonesian', en: 'british' };

/**
 * One entry for BibTeX and biblatex. `@misc` is the only type that both know for what is neither book nor article; biblatex takes the day from
 * `date`, BibTeX year and month from theirs. Double braces keep capitals, and keep the organisation from being read as a first and a last name.
 */
export function writeBibtex(citation: Citation): string {
  const { key, title, issued, address, genre, short, language, publisher } = citation;
  const [year = '', month = ''] = issued.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${creator}}}`],
    ['title', `{{${escapeLatex(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? ''],
    ['date', `{${issued}}`],
    ['publisher', `{${escapeLatex(publisher)}}`],
    ['type', `{${escapeLatex(genre)}}`],
    ['version', `{${short}}`],
    ['url', `{${address}}`],
    ['note', `{${escapeLatex(citationNote(citation))}}`],
    ['langid', `{${languageNames[language]}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

const risTypes: Readonly<Record<Citation['kind'], string>> = {
  chart: 'FIGURE',
  story: 'NEWS',
  fact: 'DATA',
  'data-set': 'DATA',
};

/** One record for reference managers: a tag of two signs and its value on each line, which no value can break out of. */
export function writeRis(citation: Citation): string {
  const { kind, key, title, container, issued, address, genre, short, language, publisher } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', risTypes[kind]],
    ['ID', key],
    ['TI', title],
    ['AU', creator],
    ['T2', container],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['PB', publisher],
    ['ET', short],
    ['M3', genre],
    ['LA', language],
    ['UR', address],
    ['N1', citationNote(citation)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/**
 * The citation in the form that citation processors read: an array of one item of CSL-JSON. Every field is there for what styles print of it:
 * a fingerprint as `number` or the site as `container-title` would stand in the reference list. English titles are ours to capitalise.
 */
export function writeCslJson(citation: Citation): string {
  const { key, title, issued, address, language } = citation;
  const publisher = ownPublisher(citation);
  const item = {
    id: key,
    type: 'dataset',
    title: language === 'en' ? `<span class="nocase">${title.replaceAll('’', "'")}</span>` : title,
    author: [{ literal: creator }],
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    ...(publisher === null ? {} : { publisher }),
    genre: genreAndVersion(citation),
    language: language === 'id' ? 'id' : intlTag[language],
    URL: address,
    note: citationNote(citation),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * A citation as `<meta>` tags of the page it is about: name and content. Google Scholar and Zotero read them (Highwire Press tags). With an
 * institution Zotero takes the page for a report; without, for an article in a journal.
 */
export const citationTags = (
  citation: Pick<Citation, 'title' | 'issued' | 'publisher' | 'short' | 'language' | 'address'>,
): readonly (readonly [name: string, content: string])[] => [
  ['citation_title', citation.title],
  ['citation_author', creator],
  ['citation_publication_date', citation.issued.replaceAll('-', '/')],
  ['citation_publisher', citation.publisher],
  ['citation_technical_report_institution', citation.publisher],
  ['citation_technical_report_number', citation.short],
  ['citation_language', citation.language],
  ['citation_public_url', citation.address],
];

/** The same for a story, which Zotero takes for an article. */
export const storyTags = (
  story: { readonly title: string; readonly byline: string; readonly day: string; readonly path: string },
  language: Language,
  site: Pick<Site, 'address' | 'publisher'>,
): readonly (readonly [name: string, content: string])[] => [
  ['citation_title', oneLine(story.title)],
  ['citation_author', story.byline],
  ['citation_publication_date', story.day.replaceAll('-', '/')],
  ['citation_journal_title', creator],
  ['citation_publisher', site.publisher],
  ['citation_language', language],
  ['citation_public_url', absolute(story.path, site)],
];

/** The forms that reference managers read, by what a reader calls each, and who writes it. */
export const recordForms = [
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
  ['CSL-JSON', writeCslJson],
] as const;

/** The citation as data to copy out of a page, which has one kind of line end and none before an end tag. */
export const citationRecords = (citation: Citation) =>
  recordForms.map(([label, write]) => ({ label, text: write(citation).replaceAll('\r\n', '\n').trimEnd() }));

/** All that a page offers to cite one thing with, the whole of it in the page: as words, as data to copy, and as tags. */
export const citationKit = (citation: Citation) => ({
  ways: citationWays(citation),
  fingerprint: citation.fingerprint,
  records: citationRecords(citation),
  tags: citationTags(citation),
});
