import type { Language } from './locale.ts';

const verify = {
  checking: 'Memeriksa …',
  matches: 'Cocok',
  altered: 'Berubah: bukan lagi seperti yang kami terbitkan',
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
  alteredLead:
    'Berkas ini menyebut versi yang pernah terbit, tetapi isinya tidak sama dengan berkas mana pun yang pernah kami terbitkan.',
  noSuchFile: 'Versinya ada, tetapi tidak pernah ada berkas dengan nama itu.',
  unknownLead:
    'Tidak ada tanda yang mengarah ke terbitan kami. Mungkin berkasnya disimpan ulang oleh program lain, atau bukan dari sini.',
  openNewest: 'Buka versi terbaru',
  openFile: 'Buka berkas aslinya',
  whatChanged: 'Apa yang berubah',
  differsFrom: 'Perbedaan pertama, di baris',
  yours: 'Di berkas Anda',
  published: 'Yang kami terbitkan',
  nothingThere: '(tidak ada apa-apa lagi)',
  onlyForm:
    'Isinya sama; hanya akhir baris, tanda kutip, atau pemisah kolomnya yang lain, seperti bila lembar kerja menyimpannya ulang.',
  tooLarge: 'Berkas ini terlalu besar untuk berasal dari sini.',
  offline: 'Daftar kami tidak dapat dibuka. Periksa sambungan internet, lalu coba lagi.',
  version: 'versi',
  edition: 'edisi',
  release: 'terbitan',
  on: 'terbit',
  chart: 'Grafik',
  ofChart: 'grafik',
  story: 'Cerita',
  ofStory: 'cerita',
  differs: 'Alamat atau sidik jarinya benar, tetapi ada bagian yang bukan seperti yang kami terbitkan.',
  inYours: 'di kutipan ini',
  inOurs: 'yang kami terbitkan',
  nothing: 'tidak ada',
  otherPart: 'bagian lain',
  parts: {
    title: 'judul',
    place: 'wilayah',
    period: 'periode',
    figure: 'angka',
    known: 'siapa yang menyebutnya',
    sources: 'sumber',
    author: 'penulis',
    date: 'tanggal',
    publisher: 'penerbit',
    genre: 'jenis',
    licence: 'lisensi',
  },
  samePixels:
    'Gambarnya sama titik demi titik; hanya keterangan yang tersimpan di dalam berkasnya (judul, alamat, lisensi) yang diubah atau hilang.',
  resized: 'Ukurannya lain dari gambar aslinya: terpotong, diperkecil, atau diperbesar. Bandingkan dengan aslinya.',
  otherPixels: 'Gambarnya sendiri disimpan ulang atau diubah. Bandingkan dengan aslinya.',
  resaved:
    'Aplikasi pesan dan situs lain menyimpan ulang gambar serta membuang keterangan di dalamnya, sehingga berkasnya tidak dapat dikenali lagi, juga bila gambarnya utuh.',
  whereInPicture:
    'Di tepi bawah setiap gambar kami tercetak alamatnya, misalnya terlindungi…/v/…/. Ketik alamat itu di sini, buka versinya, lalu bandingkan. Bila alamat itu tidak ada, gambarnya terpotong atau bukan dari sini.',
  number: 'Angka',
  ofData: 'berkas data',
  allData: 'Seluruh data',
  matchesData: 'Cocok: berkas data terbitan terbaru',
  supersededData: 'Cocok: berkas data terbitan lama',
  otherData: 'Bukan berkas data terbitan terbaru',
  otherDataLead:
    'Nama berkas ini sama dengan salah satu berkas data kami, tetapi isinya lain dari terbitan terbaru. Bisa jadi berkas ini dari terbitan lama, atau sudah disimpan ulang. Angkanya tetap dapat diperiksa: halaman data menyimpan satu berkas JSON untuk setiap terbitan, yang memuat angka baru dan angka yang berubah pada terbitan itu.',
  openData: 'Buka halaman data',
  empty: 'Belum ada yang diperiksa',
  emptyLead:
    'Tempel alamat atau kutipan dari situs ini, misalnya yang memuat “/v/” atau “sidik jari”, atau pilih berkas yang Anda unduh.',
  fingerprintAlone:
    'Sidik jari ini tidak ada di antara versi grafik, angka, dan terbitan data kami. Mungkin ada huruf yang hilang; tempel juga alamat yang tertulis di kutipannya.',
};

/** Words of the verdict on a citation or a file: the page's script carries them, and no others. */
export const verifyWords: Readonly<Record<Language, typeof verify>> = {
  id: verify,
  en: {
    checking: 'Checking …',
    matches: 'Matches',
    altered: 'Altered: no longer what we published',
    alteredCitation: 'Altered: this citation is no longer as we wrote it',
    wrongFingerprint:
      'The fingerprint in this citation does not belong to its address. One of the two was replaced or miscopied.',
    weSaid: 'As published',
    since: 'Since',
    sameFigure: 'The figure is the same; what is said about it was revised on',
    withdrawnOn: 'The number was withdrawn on',
    wrongAddress: 'We never published this address',
    unknown: 'Not recognised',
    publishedOn: 'Published on',
    replacedBy: 'The newest version was published on',
    alteredLead:
      'This file names a version that was published, but what it holds is not what any file of ours ever held.',
    noSuchFile: 'The version exists, but there never was a file of that name.',
    unknownLead:
      'Nothing in it leads to anything we published. Perhaps another program saved the file anew, or it is not from here.',
    openNewest: 'Open the newest version',
    openFile: 'Open the original file',
    whatChanged: 'What changed',
    differsFrom: 'The first difference, on line',
    yours: 'In your file',
    published: 'As we published it',
    nothingThere: '(nothing further)',
    onlyForm:
      'What it says is the same; only line ends, quotation marks or the marks between columns differ, as when a spreadsheet has saved it anew.',
    tooLarge: 'This file is too large to be from here.',
    offline: 'Our list cannot be opened. Check the connection and try again.',
    version: 'version',
    edition: 'edition',
    release: 'release',
    on: 'published',
    chart: 'The chart',
    story: 'Story',
    ofStory: 'of the story',
    differs: 'The address or the fingerprint is right, but not every part is as we published it.',
    inYours: 'in this citation',
    inOurs: 'as we published it',
    nothing: 'nothing',
    otherPart: 'other words',
    parts: {
      title: 'title',
      place: 'place',
      period: 'period',
      figure: 'figure',
      known: 'who said it',
      sources: 'sources',
      author: 'author',
      date: 'date',
      publisher: 'publisher',
      genre: 'kind',
      licence: 'licence',
    },
    samePixels:
      'The picture is the same to the pixel; only what the file says about itself (title, address, licence) was changed or lost.',
    resized: 'Its size is not that of the original: it was cropped, reduced or enlarged. Compare it with the original.',
    otherPixels: 'The picture itself was saved anew or changed. Compare it with the original.',
    resaved:
      'Messengers and other sites save pictures anew and throw away what they say about themselves, so that the file cannot be recognised even where the picture is whole.',
    whereInPicture:
      'At the lower edge of every picture of ours stands its address, such as terlindungi…/v/…/. Type it here, open the version and compare. If there is no such address, the picture was cropped or is not from here.',
    ofChart: 'of the chart',
    number: 'The number',
    ofData: 'a file of the data set',
    allData: 'The whole data set',
    matchesData: 'Matches: a data file of the newest release',
    supersededData: 'Matches: a data file of an older release',
    otherData: 'Not the data file of the newest release',
    otherDataLead:
      'This file is called like one of our data files, but holds something else than the newest release. It may be from an older release, or have been saved anew. Its figures can still be checked: the data page keeps a JSON file of every release, with the figures that were new or had changed in it.',
    openData: 'Open the data page',
    empty: 'There is nothing to check yet',
    emptyLead:
      'Paste an address or a citation from this site, such as one with “/v/” or “fingerprint” in it, or choose a file that you downloaded.',
    fingerprintAlone:
      'This fingerprint is not among those of our charts, numbers and releases of the data. Perhaps a character is missing; paste the address from the citation as well.',
  },
};

const cited = {
  chart: {
    stillNewest: 'Sampai sekarang inilah versi terbarunya.',
    superseded: 'Cocok, tetapi sudah ada versi yang lebih baru',
    history: 'Apa yang berubah',
    noSuchVersion:
      'Grafiknya ada, tetapi tidak pernah ada versi dengan nomor itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi judul dalam kutipan ini bukan judul yang kami terbitkan.',
    live: 'Alamat ini selalu menampilkan versi terbaru',
    liveLead: 'Isinya bisa berubah dari waktu ke waktu. Untuk kutipan yang tetap, pakai alamat versi.',
    open: 'Buka versi itu',
    openLive: 'Buka halaman grafiknya',
  },
  story: {
    stillNewest: 'Sampai sekarang inilah edisi terbarunya.',
    superseded: 'Cocok, tetapi sudah ada edisi yang lebih baru',
    history: 'Apa yang berubah',
    noSuchVersion:
      'Ceritanya ada, tetapi tidak pernah ada edisi dengan nomor itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi judul dalam kutipan ini bukan judul yang kami terbitkan.',
    live: 'Alamat ini selalu menampilkan teks terbaru cerita itu',
    liveLead:
      'Isinya bisa diperbarui; kesalahan yang diperbaiki dicatat di halaman koreksi. Untuk kutipan yang tetap, pakai alamat edisi.',
    open: 'Buka edisi itu',
    openLive: 'Buka ceritanya',
  },
  fact: {
    stillNewest: 'Sejak itu tidak ada yang berubah.',
    superseded: 'Cocok, tetapi sesudah itu diperbarui',
    history: 'Lihat riwayat angka itu',
    noSuchVersion:
      'Angkanya ada, tetapi tidak pernah terbit dengan sidik jari itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi angka dalam kutipan ini bukan angka yang kami terbitkan.',
    live: 'Alamat ini selalu menampilkan angka terbaru',
    liveLead:
      'Halamannya memuat nilai angka itu pada setiap terbitan data, juga yang sudah berubah. Untuk kutipan yang tetap, pakai alamat dengan sidik jari.',
    open: 'Buka halaman angka itu',
    openLive: 'Buka halaman angka itu',
  },
  data: {
    stillNewest: 'Sampai sekarang inilah terbitan data terbarunya.',
    superseded: 'Cocok, tetapi sudah ada terbitan data yang lebih baru',
    history: 'Lihat semua terbitan data',
    noSuchVersion:
      'Tidak pernah ada terbitan data dengan sidik jari itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi isinya lain.',
    live: 'Alamat ini selalu menampilkan data terbaru',
    liveLead: 'Halamannya mencatat setiap terbitan data. Untuk kutipan yang tetap, pakai alamat dengan sidik jari.',
    open: 'Buka terbitan itu',
    openLive: 'Buka halaman data',
  },
};

/** Words of a verdict, by what was cited. */
export const citedWords: Readonly<Record<Language, typeof cited>> = {
  id: cited,
  en: {
    chart: {
      stillNewest: 'It is still the newest version.',
      superseded: 'Matches, but there is a newer version',
      history: 'What changed',
      noSuchVersion:
        'The chart exists, but there never was a version of that number. Perhaps a character is missing or mistyped.',
      wrongWords:
        'The address and the fingerprint are right, but the title in this citation is not the one we published.',
      live: 'This address always shows the newest version',
      liveLead: 'What it shows may change over time. For a citation that stays the same, use the address of a version.',
      open: 'Open that version',
      openLive: 'Open the chart’s page',
    },
    story: {
      stillNewest: 'It is still the newest edition.',
      superseded: 'Matches, but there is a newer edition',
      history: 'What changed',
      noSuchVersion:
        'The story exists, but there never was an edition of that number. Perhaps a character is missing or mistyped.',
      wrongWords:
        'The address and the fingerprint are right, but the title in this citation is not the one we published.',
      live: 'This address always shows the newest text of that story',
      liveLead:
        'It may be updated; what was mended stands on the page of corrections. For a citation that stays the same, use the address of an edition.',
      open: 'Open that edition',
      openLive: 'Open the story',
    },
    fact: {
      stillNewest: 'Nothing has changed since.',
      superseded: 'Matches, but was revised later',
      history: 'See the history of that number',
      noSuchVersion:
        'The number exists, but was never published with that fingerprint. Perhaps a character is missing or mistyped.',
      wrongWords:
        'The address and the fingerprint are right, but the figure in this citation is not the one we published.',
      live: 'This address always shows the newest figure',
      liveLead:
        'Its page holds the value of that number in every release of the data, those that have changed among them. For a citation that stays the same, use the address with a fingerprint.',
      open: 'Open the page of that number',
      openLive: 'Open the page of that number',
    },
    data: {
      stillNewest: 'It is still the newest release of the data.',
      superseded: 'Matches, but there is a newer release of the data',
      history: 'See all releases of the data',
      noSuchVersion:
        'There never was a release of the data with that fingerprint. Perhaps a character is missing or mistyped.',
      wrongWords: 'The address and the fingerprint are right, but the rest is not.',
      live: 'This address always shows the newest data',
      liveLead:
        'Its page lists every release of the data. For a citation that stays the same, use the address with a fingerprint.',
      open: 'Open that release',
      openLive: 'Open the page of the data',
    },
  },
};

const verifyPage = {
  /** On the page that stands for every wrong address, before the way here. */
  fromCitation:
    'Mengikuti alamat dari sebuah kutipan? Mungkin ada huruf yang hilang atau salah ketik. Tempel kutipannya di sini:',
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
      'Isi berkasnya persis seperti yang kami terbitkan; alamat atau kutipannya menunjuk ke yang kami terbitkan. Itu pun masih yang terbaru.',
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
    fromCitation:
      'Did you follow an address from a citation? Perhaps a character is missing or mistyped. Paste the citation here:',
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
        'What the file holds is exactly what we published; an address or a citation leads to what we published. It is still the newest.',
      superseded: 'We did publish it, but the chart, the number or the data have changed since. We show what changed.',
      altered:
        'It says it is from here, but holds something else. Do not quote it before comparing it with the original.',
      unknown:
        'Nothing in it says where it is from. That does not make it false: a screenshot, or a file that was saved anew, is the same.',
    },
  },
};
