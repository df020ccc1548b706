import type { Catalogue } from '../../facts/fact.ts';
import type { Source } from '../../facts/schema/source.ts';
import type { Language } from '../../i18n/locale.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { listOf, wordsColumns, type Column } from './column.ts';
import { makeTable, type DataTable } from './data-table.ts';
import { filled } from './fact-row.ts';

const columns = (catalogue: Pick<Catalogue, 'facts'>, language: Language | 'both'): readonly Column<Source>[] => [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Id dokumen.', en: 'Id of the document.' },
    read: ({ id }) => id,
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    description: { id: 'Penerbit.', en: 'Publisher.' },
    read: ({ publisher }) => publisher,
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    description: { id: 'Judul dalam bahasa aslinya.', en: 'Title in the language of the document.' },
    read: ({ title }) => title,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    required: true,
    description: { id: 'Alamat.', en: 'Address.' },
    read: ({ url }) => url,
  },
  {
    name: 'published',
    type: 'string',
    description: {
      id: 'Kapan terbit: hari, bulan, atau tahun. Kosong bila tidak tertulis.',
      en: 'When it was published: a day, month or year. Empty where it is not said.',
    },
    read: ({ published }) => published,
  },
  {
    name: 'accessed',
    type: 'date',
    required: true,
    description: { id: 'Kapan kami membacanya.', en: 'When we read it.' },
    read: ({ accessed }) => accessed,
  },
  {
    name: 'language',
    type: 'string',
    required: true,
    values: ['id', 'en'],
    description: { id: 'Bahasa dokumen.', en: 'Language of the document.' },
    read: ({ language: written }) => written,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: ['news', 'press-release', 'statistics', 'statute'],
    description: { id: 'Berita, siaran pers, statistik, atau peraturan.', en: 'News, press release, statistics or statute.' },
    read: ({ kind }) => kind,
  },
  {
    name: 'speakers',
    ...listOf(' | '),
    description: { id: 'Orang yang dikutip di dalamnya.', en: 'People quoted in it.' },
    read: ({ speakers }) => speakers,
  },
  ...wordsColumns<Source>(
    {
      name: 'note',
      description: { id: 'Sejauh mana dapat diandalkan.', en: 'How far it can be relied on.' },
      words: ({ note }) => filled(note, catalogue),
    },
    language,
  ),
]; // prettier-ignore

/** Documents that numbers came from. */
export const sourceTable = (
  sources: readonly Source[],
  catalogue: Pick<Catalogue, 'facts'>,
  language: Language | 'both',
): DataTable =>
  makeTable(
    {
      name: 'sources',
      title: tableTitles.sources,
      description: {
        id: 'Dokumen asal setiap angka, dan sejauh mana dapat diandalkan.',
        en: 'The documents the numbers came from, and how far each can be relied on.',
      },
      key: ['id'],
    },
    columns(catalogue, language),
    sources,
  );
