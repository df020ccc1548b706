import type { ImportSettings } from './import-settings.ts';
import { readText } from './read-text.ts';
import type { Sheet } from './sheet.ts';
import { suggestSettings } from './suggest-columns.ts';
import type { Catalogue } from '../facts/fact.ts';

/** The only sheet of a table of text. */
export function sheetOf(text: string): Sheet {
  const opened = readText(text);
  const [sheet] = 'sheets' in opened ? opened.sheets : [];
  if (sheet === undefined) throw new Error('no table');
  return sheet;
}

/** What an editor fills in for all rows of the tables below. */
export const filled = (sheet: Sheet, catalogue: Catalogue, answers: ImportSettings['answers'] = {}): ImportSettings => {
  const suggested = suggestSettings(sheet, catalogue);
  return {
    ...suggested,
    answers,
    shared: {
      ...suggested.shared,
      source: 'bacapesan-2024-08-12',
      period: '2024-07-31',
      status: 'measured',
      population: { id: 'pekerja yang memenuhi syarat', en: 'eligible workers' },
      attributedTo: { id: 'Mintje Wattu, Kepala Kantor Wilayah', en: 'Mintje Wattu, head of the regional office' },
      series: {
        is: 'new',
        id: 'cakupan-24-daerah-2024-07',
        name: { id: 'Cakupan 24 daerah, 31 Juli 2024', en: 'Coverage in 24 areas, 31 July 2024' },
        note: { id: 'Satu tabel, satu hari, satu cara menghitung.', en: 'One table, one day, one way of counting.' },
        use: 'comparison',
      },
    },
  };
};

/** 24 areas as a press office might send them, with eight kinds of trouble. The numbers are made up but for those on record. */
export const troubledTable = `Cakupan kepesertaan per kabupaten/kota
Posisi 31 Juli 2024
No	Kab/Kota	Cakupan (%)	Peserta	Ket.
1	Kab. Bantaeng	31,20	24.118	
2	Kab. Barru	0,221	15.902	
3	Kab. Bone	22,10	61.344	
4	Kab. Bulukumba	27,45	40.871	
5	Kab. Enrekang	55,75		
6	Kab. Gowa	26,50	55.020*	
7	Kab. Jeneponto	23,41	-	
8	Kep. Selayar	35,08	18.220	
9	Luwu	58,71	33.100	
10	Luwu Timur	52,30	45.210	
11	Luwu Utara	55,43	30.870	
12	Kab. Maros	33,67	47.003	
13	Pangkep	38,92	n/a	
14	Kab. Pinrang	24,80	38.556	
15	Sidrap	28,14	34.019	
16	Kab. Sinjai	29,77	19.480	
17	Soppeng	30,05	22.914	
18	Kab. Takalar	24,40	21.650	
19	Toraja	32,50	17.400	
20	Kab. Wajo	27,09	31.667	
21	Kota Makassar	50,12	282.346	
22	Pare-Pare	44,02	26.731	
23	Kota Palopo	41,55	31.870	
24	Kota Palopo	41,56	31.870	
	Jumlah	38,00	943.289	
*) angka sementara
`;
