/**
 * Every panel of the desk. To add one: a folder `src/desk/<panel>/` with its component and its requests, a line here, and a line in
 * `requests.ts`. Each is loaded when it is first opened, and stays as it is while another is looked at.
 */
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Panel } from './panel.ts';

interface Listed {
  readonly name: Bilingual;
  readonly load: () => Promise<Panel>;
}

export const panels: Readonly<Record<string, Listed>> = {
  front: {
    name: { id: 'Depan', en: 'Front' },
    load: async () => (await import('../front/FrontPanel.tsx')).FrontPanel,
  },
  writing: {
    name: { id: 'Cerita', en: 'Stories' },
    load: async () => (await import('../writing/WritingPanel.tsx')).WritingPanel,
  },
  record: {
    name: { id: 'Catatan', en: 'Record' },
    load: async () => (await import('../record/RecordPanel.tsx')).RecordPanel,
  },
  charts: {
    name: { id: 'Grafik', en: 'Charts' },
    load: async () => (await import('../charts/ChartsPanel.tsx')).ChartsPanel,
  },
  tables: {
    name: { id: 'Tabel', en: 'Tables' },
    load: async () => (await import('../tables/TablesPanel.tsx')).TablesPanel,
  },
};
