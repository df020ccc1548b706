import type { Language } from './locale.ts';

interface VerifyWords {
  readonly title: string;
  readonly lead: string;
  readonly addressLabel: string;
  readonly addressHint: string;
  readonly fileLabel: string;
  readonly fileHint: string;
  readonly drop: string;
  readonly check: string;
  readonly result: string;
  readonly checking: string;
  readonly private: string;
  readonly matches: string;
  readonly altered: string;
  readonly supersededShort: string;
  readonly alteredShort: string;
  readonly alteredCitation: string;
  readonly wrongFingerprint: string;
  readonly weSaid: string;
  readonly since: string;
  readonly sameFigure: string;
  readonly withdrawnOn: string;
  readonly wrongAddress: string;
  readonly unknown: string;
  readonly publishedOn: string;
  readonly replacedBy: string;
  readonly restyledSince: string;
  readonly alteredLead: string;
  readonly noSuchFile: string;
  readonly unknownLead: string;
  readonly openNewest: string;
  readonly openFile: string;
  readonly whatChanged: string;
  readonly differsFrom: string;
  readonly yours: string;
  readonly published: string;
  readonly nothingThere: string;
  readonly onlyForm: string;
  readonly line: string;
  readonly tooLarge: string;
  readonly offline: string;
  readonly noScript: string;
  readonly meaning: {
    readonly matches: string;
    readonly superseded: string;
    readonly altered: string;
    readonly unknown: string;
  };
  readonly meaningTitle: string;
  readonly byHandTitle: string;
  readonly byHand: string;
  readonly list: string;
  readonly byHandResult: string;
}

/** Words of the page and the command that hold a citation or a file against the archive. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  id: {
    title: 'Periksa kutipan atau berkas',
    lead: 'Punya grafik, tabel, atau kutipan yang konon dari sini? Periksa apakah isinya masih seperti yang kami terbitkan.',
    addressLabel: 'Alamat atau kutipan',
    addressHint: 'Tempel seluruh kutipannya, dalam bentuk apa pun, atau alamatnya saja.',
    fileLabel: 'Berkas yang diunduh',
    fileHint: 'CSV, JSON, SVG, PNG, ZIP, atau berkas sitasi.',
    drop: 'Berkas juga bisa diseret ke halaman ini.',
    check: 'Periksa',
    result: 'Hasil',
    checking: 'Memeriksa …',
    private: 'Berkas Anda tidak dikirim ke mana pun. Peramban ini menghitung sidik jarinya dan mencocokkannya dengan daftar kami.',
    matches: 'Cocok',
    altered: 'Berubah: bukan lagi seperti yang kami terbitkan',
    supersededShort: 'Ada versi baru',
    alteredShort: 'Berubah',
    alteredCitation: 'Berubah: kutipan ini bukan lagi seperti yang kami tulis',
    wrongFingerprint: 'Sidik jari dalam kutipan ini bukan milik alamatnya. Salah satunya diganti atau salah disalin.',
    weSaid: 'Yang kami terbitkan',
    since: 'Sejak',
    sameFigure: 'Angkanya tetap sama; keterangannya diperbarui pada',
    withdrawnOn: 'Angka itu ditarik pada',
    wrongAddress: 'Alamat ini tidak pernah kami terbitkan',
    unknown: 'Tidak dikenali',
    publishedOn: 'Terbit pada',
    replacedBy: 'Versi terbarunya terbit pada',
    restyledSince: 'Tampilan berkas ini sudah diperbarui sesudah Anda mengunduhnya; angka dan kata-katanya sama.',
    alteredLead: 'Berkas ini menyebut versi yang pernah terbit, tetapi isinya tidak sama dengan berkas mana pun yang pernah kami terbitkan.',
    noSuchFile: 'Versinya ada, tetapi tidak pernah ada berkas dengan nama itu.',
    unknownLead: 'Tidak ada tanda yang mengarah ke terbitan kami. Mungkin berkasnya disimpan ulang oleh program lain, atau bukan dari sini.',
    openNewest: 'Buka versi terbaru',
    openFile: 'Buka berkas aslinya',
    whatChanged: 'Apa yang berubah',
    differsFrom: 'Perbedaan pertama, di baris',
    yours: 'Di berkas Anda',
    published: 'Yang kami terbitkan',
    nothingThere: '(tidak ada apa-apa lagi)',
    onlyForm: 'Hanya akhir barisnya yang lain, seperti bila lembar kerja menyimpannya ulang. Isinya sama.',
    line: 'baris',
    tooLarge: 'Berkas ini terlalu besar untuk berasal dari sini.',
    offline: 'Daftar kami tidak dapat dibuka. Periksa sambungan internet, lalu coba lagi.',
    noScript: 'Pemeriksaan otomatis di halaman ini memerlukan JavaScript. Tanpa itu pun Anda bisa memeriksa sendiri, dengan cara di bawah.',
    meaning: {
      matches: 'Persis seperti yang kami terbitkan, bita demi bita, dan masih versi terbaru.',
      superseded: 'Persis seperti yang kami terbitkan, tetapi grafik atau angkanya sudah berubah sejak itu. Kami tunjukkan apa yang berubah.',
      altered: 'Menyebut diri dari sini, tetapi isinya lain. Jangan dikutip sebelum dibandingkan dengan aslinya.',
      unknown: 'Tidak ada petunjuk asalnya di dalamnya. Itu belum berarti palsu: tangkapan layar atau berkas yang disimpan ulang juga begitu.',
    },
    meaningTitle: 'Arti hasilnya',
    byHandTitle: 'Memeriksa sendiri',
    byHand: 'Hitung SHA-256 berkasnya di komputer Anda:',
    list: 'Cari hasilnya dalam daftar semua berkas yang pernah kami terbitkan',
    byHandResult: 'Bila ada, berkas Anda persis seperti yang terbit; di sebelahnya tertulis alamat versinya. Bila tidak ada, isinya sudah berubah.',
  },
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
    checking: 'Checking …',
    private: 'Your file is not sent anywhere. This browser works out its fingerprint and compares it with our list.',
    matches: 'Matches',
    altered: 'Altered: no longer what we published',
    supersededShort: 'Superseded',
    alteredShort: 'Altered',
    alteredCitation: 'Altered: this citation is no longer as we wrote it',
    wrongFingerprint: 'The fingerprint in this citation does not belong to its address. One of the two was replaced or miscopied.',
    weSaid: 'As published',
    since: 'Since',
    sameFigure: 'The figure is the same; what is said about it was revised on',
    withdrawnOn: 'The number was withdrawn on',
    wrongAddress: 'We never published this address',
    unknown: 'Not recognised',
    publishedOn: 'Published on',
    replacedBy: 'The newest version was published on',
    restyledSince: 'The look of this file was renewed after you downloaded it; figures and words are the same.',
    alteredLead: 'This file names a version that was published, but what it holds is not what any file of ours ever held.',
    noSuchFile: 'The version exists, but there never was a file of that name.',
    unknownLead: 'Nothing in it leads to anything we published. Perhaps another program saved the file anew, or it is not from here.',
    openNewest: 'Open the newest version',
    openFile: 'Open the original file',
    whatChanged: 'What changed',
    differsFrom: 'The first difference, on line',
    yours: 'In your file',
    published: 'As we published it',
    nothingThere: '(nothing further)',
    onlyForm: 'Only the ends of its lines differ, as when a spreadsheet has saved it anew. What it says is the same.',
    line: 'line',
    tooLarge: 'This file is too large to be from here.',
    offline: 'Our list cannot be opened. Check the connection and try again.',
    noScript: 'Checking on this page needs JavaScript. You can check by hand without it, as shown below.',
    meaning: {
      matches: 'Exactly as we published it, byte for byte, and still the newest version.',
      superseded: 'Exactly as we published it, but the chart or the number has changed since. We show what changed.',
      altered: 'It says it is from here, but holds something else. Do not quote it before comparing it with the original.',
      unknown: 'Nothing in it says where it is from. That does not make it false: a screenshot, or a file that was saved anew, is the same.',
    },
    meaningTitle: 'What the results mean',
    byHandTitle: 'Checking by hand',
    byHand: 'Work out the SHA-256 of the file on your computer:',
    list: 'Look for the result in the list of all files we ever published',
    byHandResult: 'If it is there, your file is exactly as published, and the address of its version stands beside it. If it is not, the file was changed.',
  },
}; // prettier-ignore
