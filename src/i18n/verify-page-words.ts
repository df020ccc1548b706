import type { Language } from './locale.ts';

const verifyPage = {
  title: 'Periksa kutipan atau berkas',
  lead: 'Punya grafik, tabel, atau kutipan yang konon dari sini? Periksa apakah isinya masih seperti yang kami terbitkan.',
  addressLabel: 'Alamat atau kutipan',
  addressHint: 'Tempel seluruh kutipannya, dalam bentuk apa pun, atau alamatnya saja.',
  fileLabel: 'Berkas yang diunduh',
  fileHint: 'CSV, JSON, SVG, PNG, ZIP, atau berkas sitasi.',
  drop: 'Berkas juga bisa diseret ke halaman ini.',
  check: 'Periksa',
  result: 'Hasil',
  private:
    'Berkas Anda tidak dikirim ke mana pun. Peramban ini menghitung sidik jarinya dan mencocokkannya dengan daftar kami.',
  noScript:
    'Pemeriksaan otomatis di halaman ini memerlukan JavaScript. Tanpa itu pun Anda bisa memeriksa sendiri, dengan cara di bawah.',
  meaningTitle: 'Arti hasilnya',
  byHandTitle: 'Memeriksa sendiri',
  byHand: 'Hitung SHA-256 berkasnya di komputer Anda:',
  list: 'Cari hasilnya dalam daftar berkas semua versi grafik',
  byHandResult:
    'Bila ada, berkas Anda persis seperti yang terbit; di sebelahnya tertulis alamat atau namanya. Bila tidak ada, berkas grafik itu sudah berubah; berkas data bisa juga dari terbitan lama.',
  listData: 'berkas data terbitan terbaru',
  supersededShort: 'Ada versi baru',
  alteredShort: 'Berubah',
  meaning: {
    matches:
      'Berkasnya persis seperti yang kami terbitkan, bita demi bita; alamat atau kutipannya menunjuk ke yang kami terbitkan. Itu pun masih yang terbaru.',
    superseded:
      'Pernah kami terbitkan, tetapi grafik, angka, atau datanya sudah berubah sejak itu. Kami tunjukkan apa yang berubah.',
    altered: 'Menyebut diri dari sini, tetapi isinya lain. Jangan dikutip sebelum dibandingkan dengan aslinya.',
    unknown:
      'Tidak ada petunjuk asalnya di dalamnya. Itu belum berarti palsu: tangkapan layar atau berkas yang disimpan ulang juga begitu.',
  },
};

/** Words of the page that holds a citation or a file against the archive, but for the verdict. */
export const verifyPageWords: Readonly<Record<Language, typeof verifyPage>> = {
  id: verifyPage,
  en: {
    title: 'Check a citation or a file',
    lead: 'Do you have a chart, a table or a citation that is said to be from here? Check whether it is still what we published.',
    addressLabel: 'Address or citation',
    addressHint: 'Paste the whole citation, in whatever form, or the address alone.',
    fileLabel: 'Downloaded file',
    fileHint: 'CSV, JSON, SVG, PNG, ZIP or a citation file.',
    drop: 'You can also drag the file onto this page.',
    check: 'Check',
    result: 'Result',
    private: 'Your file is not sent anywhere. This browser works out its fingerprint and compares it with our list.',
    noScript: 'Checking on this page needs JavaScript. You can check by hand without it, as shown below.',
    meaningTitle: 'What the results mean',
    byHandTitle: 'Checking by hand',
    byHand: 'Work out the SHA-256 of the file on your computer:',
    list: 'Look for the result in the list of the files of all versions of charts',
    byHandResult:
      'If it is there, your file is exactly as published, and its address or name stands beside it. If it is not, a file of a chart was changed; a data file may also be of an older release.',
    listData: 'the data files of the newest release',
    supersededShort: 'Superseded',
    alteredShort: 'Altered',
    meaning: {
      matches:
        'A file is exactly as we published it, byte for byte; an address or a citation leads to what we published. It is still the newest.',
      superseded: 'We did publish it, but the chart, the number or the data have changed since. We show what changed.',
      altered:
        'It says it is from here, but holds something else. Do not quote it before comparing it with the original.',
      unknown:
        'Nothing in it says where it is from. That does not make it false: a screenshot, or a file that was saved anew, is the same.',
    },
  },
};
