import { expect, test } from 'vitest';
import type { Language } from '../../src/i18n/locale.ts';
import { languages } from '../../src/i18n/locale.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readRecord } from '../../src/library/read-library.ts';
import { searchEntries } from '../../src/printed/search.ts';
import { openIndex, search } from '../../src/search/search.ts';
import { root } from '../folders.ts';

/** With the stories that are being written, as they are what readers will look for. */
const { library } = readRecord(openDisk(root), undefined, 'with drafts');

/** What people type, as they type it, and a page that answers it. */
const queries: Readonly<Record<Language, readonly (readonly [typed: string, wanted: RegExp])[]>> = {
  id: [
    ['35.782', /\/angka\/seed-vulnerable-workers\//],
    ['35,782', /\/angka\/seed-vulnerable-workers\//],
    ['296178', /\/angka\/mks-participants-2025-12\//],
    ['50,5', /50,50/],
    ['63,47', /63-67-atau-53|mks-coverage-claim-6347/],
    ['benarkah 67 persen', /\/cerita\/63-67-atau-53\//],
    ['rp625 miliar', /rp625-miliar/],
    ['iuran ojek', /\/panduan\/#ojol/],
    ['gojek', /\/panduan\/#ojol/],
    ['Saya ojol, berapa iurannya sekarang dan apa yang saya dapat?', /\/panduan\/#ojol/],
    ['Ayah saya kader posyandu, apakah kota membayari?', /\/panduan\/#kader-posyandu/],
    ['kader posiandu', /#kader-posyandu/],
    ['apa itu UCJ', /\/istilah\/#ucj/],
    ['ucj', /\/istilah\/#ucj/],
    ['BPJSTK', /\/istilah\/#bpjs-ketenagakerjaan/],
    ['arti pekerja rentan', /#pekerja-rentan/],
    ['bpu artinya', /\/istilah\/#bpu/],
    ['santunan kematian', /\/istilah\/#jkm/],
    ['pencairan jht', /\/istilah\/#jht/],
    ['kena phk', /#karyawan|#jkp/],
    ['pembantu rumah tangga', /#pekerja-rumah-tangga/],
    ['nelayan', /\/panduan\/#nelayan/],
    ['ketua rt', /#ketua-rt-rw|#rt-rw/],
    ['honorer', /#non-asn|#mantan-pegawai-kota/],
    ['terlindung', /terlindungi|lindung/],
    ['makasar', /makassar/i],
    ['berapa lama', /terlindungi-berapa-bulan/],
    ['ke mana bertanya', /service-call-centre|\/panduan\//],
    ['cek kepesertaan', /#jmo|service-jmo|service-check-nik/],
    ['tertinggi di sulsel', /tertinggi-di-sulawesi-selatan/],
    ['munafri', /audiensi-bpjs|mayor/],
    ['gowa', /\/wilayah\/kabupaten-gowa\//],
    ['kota makasar', /\/wilayah\/kota-makassar\//],
    ['sidrap', /sidenreng-rappang/],
    ['target makassar 2026', /selisih|target/i],
    ['metode', /\/metode\//],
    ['koreksi', /\/koreksi\//],
    ['unduh data', /\/data\//],
    ['beasiswa anak', /#beasiswa/],
    ['potongan iuran sampai kapan', /#potongan-iuran|l-pp50|#ojol/],
  ],
  en: [
    ['35,782', /\/facts\/seed-vulnerable-workers\//],
    ['35.782', /\/facts\/seed-vulnerable-workers\//],
    ['67 percent true?', /\/stories\/63-67-atau-53\//],
    ['what is UCJ', /\/glossary\/#ucj/],
    ['motorcycle taxi contribution', /\/guide\/#ojol/],
    ['ojek', /\/guide\/#ojol/],
    ['domestic worker', /\/guide\/#pekerja-rumah-tangga/],
    ['fisherman', /\/guide\/#nelayan/],
    ['vulnerable workers', /#pekerja-rentan/],
    ['vulnerabel workers', /vulnerable|rentan/],
    ['death benefit', /#jkm|#santunan/],
    ['old age savings', /#jht/],
    ['self-employed', /#bpu/],
    ['posyandu', /#kader-posyandu/],
    ['highest in south sulawesi', /tertinggi-di-sulawesi-selatan/],
    ['makasar coverage', /makassar|topics\/cakupan/i],
    ['maros', /\/places\/.*maros/],
    ['fact check', /\/topics\/cek-fakta\//],
    ['corrections', /\/corrections\//],
    ['method', /\/method\//],
    ['whose money', /rp625-miliar/],
  ],
};

test('what people type leads to what they want among the first three, in both languages', () => {
  const asked = languages.flatMap((language) => {
    const index = openIndex(searchEntries(library, language), language);
    return queries[language].map(([typed, wanted]) => {
      const first = search(index, typed, 3).entries.map(([, href, title]) => `${href} ${title}`);
      return { typed, wanted, first, isFound: first.some((one) => wanted.test(one)) };
    });
  });
  const missed = asked.filter(({ isFound }) => !isFound);
  console.info(`${asked.length - missed.length} of ${asked.length} queries find their page among the first three`);
  expect(asked.length).toBeGreaterThanOrEqual(40);
  expect(missed.map(({ typed, first }) => `${typed}: ${first.join(' | ')}`)).toEqual([]);
});

test('a word that nobody wrote is taken for the one most like it, and readers are told which', () => {
  const index = openIndex(searchEntries(library, 'id'), 'id');
  expect(search(index, 'makasar').meant).toBe('makassar');
  expect(search(index, 'pekerja rentan').meant).toBeNull();
  expect(search(index, '64').meant).toBeNull();
  expect(search(index, 'xqzzqx')).toEqual({ entries: [], meant: null });
  expect(search(index, 'apa itu')).toEqual({ entries: [], meant: null });
});

test('the same record gives the same list to look through, in an order that does not depend on the machine', () => {
  for (const language of languages) {
    const [once, twice] = [searchEntries(library, language), searchEntries(library, language)];
    expect(JSON.stringify(once)).toBe(JSON.stringify(twice));
    expect(once.map(([, href]) => href)).toEqual(once.map(([, href]) => href).toSorted());
  }
});

test('both languages can find the same things', () => {
  const [id, en] = languages.map((language) =>
    searchEntries(library, language)
      .map(([kind]) => kind)
      .toSorted(),
  );
  expect(id).toEqual(en);
});
