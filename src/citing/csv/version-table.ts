import type { Language } from '../../i18n/locale.ts';
import { licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import type { Column } from './column.ts';
import { makeTable, type DataTable } from './data-table.ts';
import type { FactRow } from './fact-row.ts';
import { figureColumns } from './figure-columns.ts';
import { originColumns } from './origin-columns.ts';
import { subjectColumns } from './subject-columns.ts';

/** One number that the chart shows. */
interface ShownRow extends FactRow {
  readonly label: string;
  readonly version: Version;
}

const columns = (language: Language): readonly Column<ShownRow>[] => [
  {
    name: 'label',
    type: 'string',
    required: true,
    description: { id: 'Nama barisnya dalam tabel grafik.', en: 'Name of its row in the chart’s table.' },
    read: ({ label }) => label,
  },
  ...figureColumns(language),
  ...subjectColumns(language),
  ...originColumns(language),
  {
    name: 'fact',
    type: 'string',
    required: true,
    description: { id: 'Id angka ini, yang tidak pernah berganti.', en: 'Id of this number, which never changes.' },
    read: ({ fact }) => fact.id,
  },
  {
    name: 'version_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: {
      id: 'Alamat tetap versi grafik yang memuat angka ini.',
      en: 'Permanent address of the version of the chart that this number was taken from.',
    },
    read: ({ version }) => versionAddress(version, language),
  },
  {
    name: 'version_published',
    type: 'date',
    required: true,
    description: { id: 'Tanggal terbit versi itu.', en: 'The day on which that version was published.' },
    read: ({ version }) => version.file.published,
  },
  {
    name: 'licence',
    type: 'string',
    required: true,
    description: {
      id: `Lisensi menurut SPDX: ${licence.title}.`,
      en: `Licence after SPDX: ${licence.title}.`,
    },
    read: () => licence.spdx,
  },
];

/** The numbers that a version of a chart shows, one to a row, in the order of its table. Columns have the same names in both languages. */
export function versionTable(version: Version, language: Language): DataTable {
  const { chart, catalogue, file } = version;
  const table = chart.table(language).rows;
  const facts = [...new Map(chart.facts.map((fact) => [fact.id, fact])).values()];
  const rows = facts.map((fact) => {
    const row = table.find((cells) => cells.some((cell) => cell.fact?.id === fact.id));
    return { fact, catalogue, version, label: row?.[0]?.text ?? fact.id };
  });
  const { title, subtitle } = file.words[language];
  return makeTable(
    { name: 'data', title: { id: title, en: title }, description: { id: subtitle, en: subtitle }, key: ['fact'] },
    columns(language),
    rows,
  );
}
