import { monthNames, shortMonths } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { numberSigns, type NumberSigns } from './number-signs.ts';

const both = (words: readonly string[]) => ({ id: words, en: words });

const monthsIn = (language: Language) => [...new Set([...monthNames[language], ...shortMonths[language]])];

const signs = (words: (signs: NumberSigns) => readonly string[]) => ({
  id: words(numberSigns.id),
  en: words(numberSigns.en),
});

/** Indonesian nouns also with `-nya`: `angka`, `angkanya`. */
const withEnding = (words: readonly string[]) => words.flatMap((word) => [word, `${word}nya`]);

/** Of these there are never as many as there are years. */
const areas: ReadonlySet<string> = new Set([
  ...['kabupaten', 'kota', 'kecamatan', 'kelurahan', 'provinsi', 'daerah', 'media', 'tahun', 'bulan', 'kali'],
  ...['regencies', 'cities', 'provinces', 'outlets', 'areas', 'years', 'months', 'times'],
]);

/** English nouns also behind what makes them definite. */
const withArticle = (words: readonly string[]) =>
  words.flatMap((word) => [word, `the ${word}`, `its ${word}`, `their ${word}`, `his ${word}`]);

/**
 * The words of every slot that holds words, in each language. To allow one more, add it here and give a pattern an example with it.
 * Words with a capital are taken only as written, others in capitals too.
 */
export const slotWords = {
  month: {
    id: monthsIn('id').map((month) => month.toLowerCase()),
    en: monthsIn('en'),
  },
  and: { id: ['dan', 'atau', 'serta', 'maupun', '&'], en: ['and', 'or', '&'] },
  until: { id: ['sampai', 'sampai dengan', 'hingga', 's.d.', 's/d', 'ke', 'dan'], en: ['to', 'until', 'till', 'through', 'and'] },
  beforeDay: { id: ['tanggal', 'tgl', 'tgl.', 'bertanggal'], en: ['on the'] },
  /** After these a year is a year, unless something counted follows. */
  beforeYear: {
    id: [
      'pada', 'tahun', 'sejak', 'hingga tahun', 'sampai tahun', 'akhir', 'awal', 'pertengahan', 'sepanjang', 'selama', 'medio',
      'penghujung', 'dekade', 'era', 'dasawarsa', 'generasi', 'edisi', 'sebelum', 'sesudah', 'setelah', 'menjelang', 'cakupan', 'anggaran', 'APBD',
      'APBN', 'RPJMN', 'RPJMD', 'versi',
      'Award', 'TA', 'Pemilu', 'pilkada', 'rencana', 'krisis', 'reformasi', 'gempa', 'tsunami', 'pandemi', 'sensus', 'survei', 'Piala Dunia',
      'olimpiade', 'angkatan', 'lulusan',
      'lulus', 'lahir', 'kelahiran', 'proklamasi', 'muktamar', 'kongres', 'konstitusi', 'tragedi', 'banjir', 'Sakernas', 'Susenas',
      'Sensus Penduduk', 'musim', 'tahun ajaran', 'kalender', 'berdiri',
      'didirikan', 'dibangun', 'keluaran', 'buatan', 'konferensi', 'peristiwa', 'rezim', 'kabinet', 'Ramadan', 'Asian Games', 'SEA Games',
    ],
    en: [
      'in', 'since', 'during', 'early', 'late', 'mid', 'end of', 'start of', 'beginning of', 'middle of', 'before', 'after', 'throughout', 'year',
      'years', 'half of', 'quarter of', 'whole of', 'all of', 'Award', 'born', 'class of', 'crisis of', 'summer of', 'spring of', 'founded', 'built',
      'census of', 'survey of', 'earthquake of',
    ],
  },
  /** After these a year is a year when the phrase ends behind it: "target 2026", but not "target 2026 pekerja". */
  nearYear: {
    id: [
      'untuk', 'dari', 'target', 'daftar', 'laporan', 'potensi', 'data', 'posisi', 'capaian', 'hasil', 'sampai', 'hingga', 'antara',
      'berita', 'bagi', 'mulai', 'hitungan',
    ],
    en: ['for', 'from', 'by', 'until', 'to', 'of', 'between', 'target', 'budget', 'coverage', 'report', 'up to', 'through'],
  },
  /** Words that go on with the sentence behind a year, so that it is not the count of what follows. */
  afterYear: {
    id: [
      'sampai', 'hingga', 'dan', 'atau', 'adalah', 'sebesar', 'menurut', 'tidak', 'belum', 'yang', 'dengan', 'untuk', 'pada', 'di', 'ke',
      'dari', 'lebih', 'sama', 'bagi', 'oleh', 'disebut', 'naik', 'turun', 'dibagi', 'dinaikkan', 'ditambah', 'saja', 'itu', 'ini',
      'tanpa', 'versi', 'berasal', 'berjumlah', 'lalu', 'juga', 'maupun', 'telah', 'sudah', 'akan', 'dalam', 'tentang', 'sebagai',
      'memuat', 'mencakup', 'menjadi', 'dihitung', 'tercatat', 'serta', 'setelah', 'karena', 'seperti', 'menyebut', 'per', 'masih', 'kini',
    ],
    en: [
      'and', 'or', 'to', 'until', 'was', 'were', 'is', 'are', 'has', 'had', 'by', 'from', 'in', 'on', 'at', 'for', 'than', 'that', 'which',
      'when', 'as', 'but', 'the', 'a', 'an', 'it', 'with', 'without', 'not', 'already', 'alone', 'only', 'because', 'according', 'come',
      'comes', 'divided', 'of', 'may', 'will', 'would', 'after', 'before', 'set', 'rose', 'fell', 'too', 'its', 'their', 'said', 'through',
      'while', 'according to', 'onwards', 'he', 'she', 'they', 'we', 'there', 'so',
    ],
  },
  /** Behind these a year is an adjective: "the 2024 elections". */
  determiner: { id: [], en: ['the', 'its', 'their', 'this', 'revised', 'new', 'city’s', 'mayor’s', 'agency’s', 'government’s'] },
  /** A year stands before these as an adjective: "Makassar’s 2024 list". */
  ofAYear: {
    id: ['anggaran'],
    en: [
      'list', 'budget', 'coverage', 'target', 'targets', 'plan', 'count', 'counts', 'report', 'figure', 'figures', 'rate', 'result',
      'results', 'election', 'award', 'agreement', 'edition', 'version', 'average', 'total', 'base', 'survey', 'census', 'data', 'ranking',
      'financial year', 'fiscal year', 'crisis', 'earthquake', 'tsunami', 'pandemic', 'World Cup', 'Olympics', 'reforms', 'floods', 'season',
      'congress', 'conference', 'summit', 'elections', 'graduate', 'graduates', 'model', 'academic year', 'calendar', 'regulation', 'law', 'story',
      'statement', 'addition', 'level',
    ],
  },
  beforeList: { id: ['pada', 'tahun', 'sejak', 'untuk', 'selama', 'antara'], en: ['in', 'for', 'since', 'between', 'years', 'during'] },
  part: { id: ['kuartal', 'triwulan', 'semester', 'caturwulan', 'Q'], en: ['quarter', 'Q', 'H', 'semester'] },
  clock: { id: ['pukul', 'jam'], en: ['at', 'by', 'from', 'until', 'before', 'after'] },
  hour: {
    id: ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas', 'dua belas'],
    en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  },
  zone: both(['WIB', 'WITA', 'WIT', 'GMT', 'UTC', 'CET']),
  noon: { id: ['pagi', 'siang', 'sore', 'malam'], en: ['a.m.', 'p.m.', 'am', 'pm', 'o’clock'] },
  law: {
    id: [
      'UU', 'UUD', 'PP', 'Perpres', 'Perppu', 'Perpu', 'Inpres', 'Keppres', 'Permenaker', 'Permendagri', 'Permenkes', 'Permenkeu', 'PMK',
      'Perda', 'Pergub', 'Perwali', 'Perwalkot', 'Perbup', 'Kepwali', 'SK', 'SE', 'Kepmenaker', 'Peraturan BPJS', 'undang-undang',
      'peraturan pemerintah', 'peraturan presiden', 'Instruksi Presiden', 'Keputusan Presiden', 'Peraturan Menteri', 'Peraturan Daerah',
      'Peraturan Wali Kota', 'Peraturan Gubernur', 'Peraturan Bupati', 'Surat Edaran', 'Surat Keputusan', 'putusan', 'Kovenan',
      'Konvensi ILO', 'Konvensi',
    ],
    en: [
      'law', 'act', 'government regulation', 'presidential regulation', 'presidential instruction', 'presidential decree',
      'ministerial regulation', 'manpower ministry regulation', 'mayoral regulation', 'mayor’s regulation', 'city regulation',
      'regional regulation', 'bylaw', 'by-law', 'regulation', 'decree', 'circular', 'ILO Convention', 'convention', 'directive', 'UU',
      'PP', 'Perpres', 'Perwali', 'Permenaker', 'Inpres', 'Perda',
    ],
  },
  no: { id: ['nomor', 'no.', 'no'], en: ['number', 'no.', 'no', 'nr.', 'Nomor'] },
  lawYear: { id: ['tahun', '/'], en: ['of', 'year', 'Tahun', '/'] },
  clause: {
    id: ['pasal', 'ayat', 'bab', 'butir', 'paragraf', 'lampiran', 'diktum'],
    en: ['article', 'articles', 'art.', 'section', 'sections', 'paragraph', 'paragraphs', 'chapter', 'clause', 'annex', 'schedule'],
  },
  label: {
    id: [
      'tabel', 'Grafik', 'gambar', 'bagan', 'catatan kaki', 'baris', 'kolom', 'lembar', 'butir', 'langkah', 'RT', 'RW', 'versi', 'edisi',
      'volume', 'tahap', 'gelombang', 'formulir', 'lantai', 'kamar', 'ruang', 'ruangan', 'blok', 'kelas', 'TPS', 'posko', 'loket', 'gerbang', 'pintu',
      'koridor', 'jalur', 'trayek', 'kloter', 'kilometer', 'km', 'SMA Negeri', 'SMP Negeri', 'SD Negeri', 'SMAN', 'SMPN', 'SDN', 'SMA', 'SMP',
      'SMKN', 'zona', 'lampiran', 'dermaga',
      'soal', 'pertanyaan', 'nomor rumah', 'kapal', 'jilid', 'seri', 'generasi', 'golongan', 'tipe', 'model', 'meja', 'rute', 'bus', 'sesi', 'babak',
      'musim', 'episode', 'juz', 'surah',
    ],
    en: [
      'table', 'Figure', 'Chart', 'fig.', 'footnote', 'row', 'column', 'step', 'version', 'edition', 'volume', 'phase', 'stage', 'wave',
      'RT', 'RW', 'form', 'room', 'gate', 'block', 'counter', 'platform', 'route', 'bus', 'line', 'zone', 'appendix', 'exhibit', 'pier', 'question',
      'unit', 'ward',
      'class', 'grade', 'level', 'floor', 'flight', 'season', 'episode', 'type', 'model', 'session', 'building', 'terminal', 'lane', 'State School',
      'High School', 'seat', 'item', 'highway', 'road',
    ],
  },
  page: { id: ['halaman', 'hlm.', 'hal.', 'h.'], en: ['page', 'pages', 'p.', 'pp.'] },
  street: { id: ['jalan', 'Jl.', 'Jln.', 'gang', 'lorong'], en: ['Jalan', 'Jl.'] },
  /** "a third report" is an ordinal, "a third of workers" is a share. */
  ordinalNoun: {
    id: [],
    en: [
      'report', 'reports', 'time', 'group', 'party', 'parties', 'source', 'figure', 'reading', 'way', 'person', 'count', 'country', 'side',
      'city', 'regency', 'quarter', 'meeting', 'agreement', 'chart', 'table', 'list', 'number', 'account', 'version', 'outlet', 'question',
      'example', 'official', 'year', 'month', 'target', 'term', 'place', 'story', 'step', 'stage', 'phase', 'possibility', 'explanation',
      'claim', 'document', 'paper', 'programme', 'scheme', 'mayor',
    ],
  },
  /** "satu sumber", "one record": before the tools of the trade, one is only an article. */
  articleNoun: {
    id: [
      'pertanyaan', 'catatan', 'sumber', 'laporan', 'dokumen', 'daftar', 'contoh', 'cerita', 'halaman', 'grafik', 'tabel', 'kalimat',
      'kata', 'siaran pers', 'berkas', 'hal', 'cara', 'sisi', 'alamat', 'tulisan', 'berita', 'penjelasan', 'jawaban', 'pernyataan',
    ],
    en: [
      'question', 'record', 'source', 'report', 'document', 'list', 'example', 'story', 'page', 'chart', 'table', 'sentence', 'word',
      'press release', 'file', 'thing', 'way', 'side', 'hand', 'address', 'article', 'explanation', 'answer', 'reason', 'day',
      'sense', 'reading', 'account', 'caveat',
    ],
  },
  beforePronoun: {
    id: [],
    en: [
      'this', 'that', 'the', 'which', 'no', 'any', 'each', 'every', 'another', 'other', 'same', 'former', 'latter', 'later', 'earlier',
      'new', 'signed', 'first', 'last', 'right', 'wrong', 'larger', 'smaller', 'higher', 'lower', 'better', 'different', 'official',
      'second', 'older', 'newer', 'such a', 'such',
    ],
  },
  afterPronoun: {
    id: [],
    en: [
      'with', 'that', 'which', 'who', 'whom', 'is', 'was', 'can', 'could', 'may', 'might', 'must', 'should', 'has', 'had', 'does', 'did',
      'says', 'said', 'will', 'would', 'for', 'on', 'by', 'from', 'the', 'used', 'given', 'published', 'made', 'counted', 'comes', 'came',
      'stands', 'names', 'differs', 'covers',
    ],
  },
  afterTheOne: {
    id: [],
    en: ['in', 'of', 'at', 'to', 'before', 'after', 'we', 'he', 'she', 'they', 'it', 'and', 'or', 'but', 'as', 'under', 'above', 'below', 'most'],
  },
  /** After `the two` or `all three`, which point back at what was named, as `kedua` and `ketiganya` do. */
  pointingBack: {
    id: [],
    en: [
      'are', 'were', 'may', 'can', 'cannot', 'differ', 'agree', 'sides', 'parties', 'figures', 'counts', 'readings', 'measures', 'reports',
      'sources', 'languages', 'agreements', 'lists',
    ],
  },
  /** What may be as many as a year: there are not two thousand cities. */
  many: signs(({ people, counted }) => [...people, ...counted.filter((word) => !areas.has(word))]),
  counted: signs(({ people, counted }) => [...people, ...counted]),
  /** Of whom or of what a sentence may say that all are covered, or none. */
  population: {
    id: withEnding([
      'pekerja', 'buruh', 'karyawan', 'pegawai', 'warga', 'penduduk', 'peserta', 'nelayan', 'petani', 'pedagang', 'pengemudi', 'sopir',
      'pemulung', 'juru parkir', 'guru', 'kader', 'keluarga', 'rumah tangga', 'perusahaan', 'pemberi kerja', 'badan usaha', 'ketua RT',
      'ketua RW', 'RT', 'honorer', 'tenaga kerja', 'tenaga honorer', 'pengojek', 'ojek', 'ahli waris', 'anggota', 'imam', 'marbot',
      'pelaku usaha', 'UMKM', 'tukang', 'ASN', 'non-ASN', 'perawat', 'relawan', 'penerima', 'perempuan', 'kelompok', 'profesi', 'sektor',
      'penyelenggara', 'asisten rumah tangga', 'penyandang disabilitas', 'PKL', 'mitra',
    ]),
    en: [
      'worker', 'workers', 'employee', 'employees', 'labourer', 'labourers', 'resident', 'residents', 'participant', 'participants', 'member',
      'members', 'fisherman', 'fishermen', 'farmer', 'farmers', 'trader', 'traders', 'vendor', 'vendors', 'driver', 'drivers', 'teacher',
      'teachers', 'volunteer', 'volunteers', 'family', 'families', 'household', 'households', 'firm', 'firms', 'employer', 'employers',
      'company', 'companies', 'people', 'heirs', 'heir', 'civil servant', 'civil servants', 'waste picker', 'waste pickers', 'women', 'men',
      'group', 'groups', 'sector', 'sectors', 'official', 'officials', 'staff', 'beneficiaries', 'nurses', 'neighbourhood heads',
    ],
  },
  /** Places counted out, and what is told of each of them is as good as a table. */
  areas: {
    id: ['kelurahan', 'kecamatan', 'kabupaten', 'kota', 'daerah', 'provinsi', 'desa', 'wilayah', 'pasar', 'pulau'],
    en: ['district', 'districts', 'regency', 'regencies', 'city', 'cities', 'province', 'provinces', 'village', 'villages', 'region',
      'regions', 'islands', 'wards', 'markets'],
  },
  /** What may be said of somebody who has cover, or has not. */
  covered: {
    id: [
      'terlindungi', 'dilindungi', 'terdaftar', 'didaftarkan', 'tercakup', 'terjamin', 'dijamin', 'ikut', 'diasuransikan', 'tertanggung',
      'ditanggung', 'menjadi peserta', 'jadi peserta', 'membayar iuran', 'dibayari', 'bergabung', 'mendaftar', 'menunggak', 'melapor', 'naik',
      'turun', 'mencapai target',
    ],
    en: [
      'covered', 'protected', 'insured', 'enrolled', 'registered', 'joined', 'signed up', 'has cover', 'have cover', 'had cover', 'paid up', 'pay',
      'pays', 'paid', 'unprotected',
      'uninsured', 'uncovered', 'lack cover', 'lacks cover', 'on the list', 'in the scheme', 'went up', 'rose', 'fell',
    ],
  },
  already: {
    id: ['sudah', 'telah', 'belum', 'tidak', 'tak', 'kini', 'masih', 'kini sudah', 'sekarang'],
    en: [
      'is', 'are', 'was', 'were', 'has', 'have', 'had', 'is now', 'are now', 'has been', 'have been', 'had been', 'has already', 'have already',
      'is not', 'are not', 'now', 'already', 'remain', 'remains', 'is already', 'are already', 'are still', 'is still',
    ],
  },
  /** What must be, may be or shall be is no figure yet. */
  norm: {
    id: [
      'wajib', 'harus', 'berhak', 'perlu', 'seharusnya', 'semestinya', 'dapat', 'bisa', 'boleh', 'layak', 'diwajibkan', 'diharapkan', 'akan',
      'diminta', 'diimbau', 'dianjurkan', 'ingin', 'yang ingin', 'yang hendak', 'yang akan',
    ],
    en: [
      'must', 'should', 'may', 'can', 'shall', 'ought', 'has to', 'have to', 'has a right', 'have a right', 'has the right', 'have the right',
      'is entitled', 'are entitled', 'is obliged', 'are obliged', 'will', 'would', 'deserves', 'deserve', 'needs', 'need', 'could', 'is required',
      'are required',
    ],
  },
  /** Words for a figure, so that what is said beside them is said of it. */
  measured: {
    id: withEnding([
      'angka', 'jumlah', 'cakupan', 'kepesertaan', 'peserta', 'anggaran', 'iuran', 'tarif', 'dana', 'santunan', 'manfaat', 'capaian', 'target',
      'persentase', 'proporsi', 'porsi', 'rasio', 'tingkat', 'peringkat', 'klaim', 'upah', 'biaya', 'premi', 'beban', 'realisasi', 'kuota',
      'penyebut', 'selisih', 'kesenjangan', 'pembayaran', 'belanja', 'pekerja', 'bantuan', 'subsidi', 'tunggakan', 'perlindungan',
    ]),
    en: withArticle([
      'coverage', 'cover', 'membership', 'participation', 'enrolment', 'participants', 'members', 'number', 'numbers', 'figure', 'figures',
      'share', 'rate', 'rates', 'total', 'budget', 'budgets', 'count', 'contribution', 'contributions', 'benefit', 'benefits', 'claims', 'proportion', 'gap',
      'spending', 'target', 'targets', 'quota', 'quotas', 'premium', 'premiums', 'wages', 'payments', 'funding', 'workforce', 'arrears', 'subsidy',
      'protection', 'percentage', 'ratio', 'costs',
    ]),
  },
  aim: { id: [], en: ['target', 'targets', 'goal', 'goals', 'quota', 'objective', 'benchmark', 'aim'] },
  be: { id: [], en: ['was', 'were', 'is', 'are', 'has been', 'have been', 'had been', 'got', 'is being', 'was being'] },
  purpose: {
    id: [
      'akan', 'ingin', 'hendak', 'untuk', 'dapat', 'bisa', 'mampu', 'perlu', 'harus', 'guna', 'demi', 'berupaya', 'berjanji', 'berencana', 'bertekad',
    ],
    en: [],
  },
  drive: {
    id: ['mendongkrak', 'mengerek', 'menaikkan', 'meningkatkan', 'menambah', 'memangkas', 'menurunkan', 'mengurangi', 'menekan', 'memotong'],
    en: [],
  },
  rank: {
    id: ['kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan', 'kesepuluh', 'dua', 'tiga', 'empat', 'lima', 'buncit'],
    en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'second to last', 'second-to-last', 'next to last'],
  },
  superlative: {
    id: ['tertinggi', 'terbanyak', 'terbesar', 'terluas', 'terendah', 'terkecil', 'tersedikit', 'terbaik', 'terburuk', 'tercepat', 'termahal', 'termurah'],
    en: ['highest', 'largest', 'biggest', 'greatest', 'lowest', 'smallest', 'best', 'worst', 'fastest', 'slowest', 'most populous'],
  },
  /** What rises, falls or sinks of itself, outside any record. */
  nature: {
    id: [
      'air', 'air laut', 'air sungai', 'air pasang', 'hujan', 'matahari', 'kabut', 'malam', 'embun', 'banjir', 'ombak', 'pasang', 'tanah', 'layar',
      'tirai', 'bendera',
      'asap', 'debu', 'bulan', 'penumpang', 'salju', 'gelombang', 'tekanan darah', 'suhu', 'harga diri', 'suara', 'suaranya', 'nada', 'nadanya',
      'nada suaranya', 'emosi', 'emosinya', 'darah', 'badan', 'perut', 'daun', 'senja',
      'air matanya', 'air mata',
    ],
    en: [
      'sun', 'moon', 'tide', 'tides', 'water', 'river', 'sea', 'rain', 'night', 'darkness', 'snow', 'temperature', 'leaves', 'fog', 'curtain',
      'dust', 'smoke', 'trees', 'tears', 'voice', 'waves', 'beard', 'hair',
    ],
  },
  /** What one goes up to or down from. */
  conveyance: {
    id: [
      'mobil', 'bus', 'ojek', 'motor', 'sepeda', 'sepeda motor', 'angkot', 'pete-pete', 'kapal', 'perahu', 'kereta', 'kereta api', 'pesawat',
      'becak', 'bentor', 'taksi', 'truk', 'tangga', 'lift',
      'gunung', 'panggung', 'podium', 'mimbar', 'kuda', 'haji', 'banding', 'pangkat', 'kelas', 'jabatan', 'takhta', 'tahta', 'kendaraan', 'angkutan',
      'jalan', 'lapangan', 'sawah', 'laut', 'atap', 'pohon', 'kapal feri', 'feri',
      'meja hijau', 'cetak', 'tayang', 'ranjang', 'sekoci', 'dermaga', 'kursi', 'rumah', 'darat', 'pentas', 'ring', 'eskalator', 'pitam', 'daun', 'saham',
    ],
    en: [],
  },
  /** What somebody does, or undergoes, so and so often. */
  few: {
    id: ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
    en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  },
  /** Somebody whose age a sentence tells. */
  somebody: {
    id: [
      'perempuan', 'pria', 'lelaki', 'laki-laki', 'ibu', 'bapak', 'kakek', 'nenek', 'pemuda', 'pemudi', 'gadis', 'janda', 'duda', 'warga', 'sopir',
      'nelayan',
    ],
    en: [
      'woman', 'man', 'mother', 'father', 'fisherman', 'driver', 'vendor', 'farmer', 'widow', 'teacher', 'trader', 'boy', 'girl', 'grandmother',
      'cook', 'porter',
    ],
  },
  one: { id: ['satu'], en: ['one'] },
  of: { id: ['dari'], en: ['of'] },
  /** What somebody tries or undergoes so and so often. */
  occasion: { id: [], en: ['delays', 'attempts', 'tries', 'calls', 'visits', 'letters', 'meetings', 'hearings', 'requests', 'reminders'] },
  perTime: {
    id: [
      'sehari', 'seminggu', 'sepekan', 'sebulan', 'setahun', 'dalam sehari', 'dalam seminggu', 'dalam sebulan', 'dalam setahun', 'semalam',
      'berturut-turut', 'lagi', 'ditanya', 'dihubungi', 'dipanggil', 'diundang', 'diminta', 'dipilih', 'dipercaya', 'ditunda', 'bertemu', 'datang',
    ],
    en: [
      'a day', 'a week', 'a month', 'a year', 'daily', 'in a row', 'over', 'before', 'already', 'running', 'every day', 'every week', 'every month',
      'each day', 'each week',
    ],
  },
  later: {
    id: ['kemudian', 'lalu', 'sebelumnya', 'sesudahnya', 'setelahnya', 'setelah', 'sebelum', 'lamanya'],
    en: ['later', 'late', 'earlier', 'ago', 'before', 'after', 'long', 'away', 'early'],
  },
  hours: { id: ['jam', 'menit', 'detik'], en: ['hours', 'minutes', 'seconds'] },
  beforeAge: { id: ['berusia', 'berumur', 'umur', 'umurnya', 'usianya', 'usia', 'menginjak usia'], en: ['aged', 'age', 'at age', 'turned', 'the age of'] },
  beforePhone: {
    id: [
      'telepon', 'telp.', 'telp', 'nomor telepon', 'nomornya', 'WA', 'WhatsApp', 'faks', 'hotline', 'nomor', 'hubungi', 'menghubungi', 'call center',
      'layanan', 'SMS', 'kode pos',
    ],
    en: ['telephone', 'phone', 'tel.', 'call', 'dial', 'ring', 'WhatsApp', 'fax', 'hotline', 'text', 'on', 'postcode', 'postal code', 'extension'],
  },
  beforeScore: {
    id: ['skor', 'menang', 'kalah', 'imbang', 'unggul', 'kedudukan', 'berakhir'],
    en: ['won', 'lost', 'drew', 'score', 'score of', 'win', 'defeat', 'draw', 'ended', 'led', 'finished', 'beat', 'by'],
  },
  /** Who gives models numbers, and the names that carry them. */
  maker: {
    id: [
      'Boeing', 'Airbus', 'iPhone', 'iPad', 'Windows', 'Android', 'Galaxy', 'Redmi', 'Honda', 'Yamaha', 'Suzuki', 'Toyota', 'Isuzu', 'Vario', 'Beat',
      'Supra', 'Vixion', 'ATR', 'Formula', 'Channel', 'Studio', 'Metro', 'Trans', 'Telkomsel', 'Office', 'Excel', 'Samsung', 'Oppo', 'Vivo', 'Colt',
      'Hino', 'Kijang', 'Nokia', 'KRI', 'Liputan', 'Tribun', 'Bank',
    ],
    en: [
      'Boeing', 'Airbus', 'iPhone', 'iPad', 'Windows', 'Android', 'Galaxy', 'Redmi', 'Honda', 'Yamaha', 'Suzuki', 'Toyota', 'Isuzu', 'Vario', 'ATR',
      'Formula', 'Channel', 'Studio', 'Route', 'Office', 'Excel', 'Samsung', 'Oppo', 'Vivo', 'Nokia', 'Apollo', 'Catch', 'Area', 'Highway', 'KRI',
    ],
  },
  /** Behind these a number of times is a multiple, not how often. */
  growth: {
    id: [
      'naik', 'meningkat', 'bertambah', 'tumbuh', 'menjadi', 'melonjak', 'turun', 'hampir', 'sekitar', 'lebih dari', 'sebesar', 'sebanyak',
      'anggarannya', 'jumlahnya', 'membengkak', 'nyaris', 'mencapai', 'adalah',
    ],
    en: [
      'rose', 'grew', 'increased', 'is', 'was', 'are', 'were', 'nearly', 'almost', 'about', 'over', 'more than', 'by', 'up', 'to', 'multiplied',
      'some', 'fell',
    ],
  },
  /** A stretch of time too short to be a figure of the record, or with one, two, three: how large a thing is. */
  timeSpan: {
    id: ['jam', 'menit', 'detik', 'hari', 'malam', 'pekan', 'minggu'],
    en: [
      'minute', 'hour', 'day', 'night', 'week', 'page', 'storey', 'room', 'man', 'person', 'part', 'step', 'seat', 'lane', 'line', 'bedroom', 'star',
      'floor', 'door', 'point', 'way', 'sided', 'wheel', 'wheeled', 'wheeler',
    ],
  },
  /** What makes a quantity of the number before it: `pasal 14 juta` is not an article. */
  measure: signs(({ scales, percent, rupiah }) => [...Object.keys(scales), ...percent, ...rupiah]),
  /** What makes a quantity of the number behind it, even when that looks like a year. */
  quantity: {
    id: [
      'sebanyak', 'sejumlah', 'jumlahnya', 'berjumlah', 'mencapai', 'sekitar', 'kira-kira', 'hampir', 'kurang lebih', 'total',
      'lebih dari', 'kurang dari', 'minimal', 'maksimal', 'sebesar', 'senilai', 'dari total', 'bertambah', 'berkurang', 'jumlah',
    ],
    en: [
      'about', 'nearly', 'almost', 'roughly', 'some', 'around', 'more than', 'less than', 'fewer than', 'over', 'total', 'a total of',
      'number of', 'exactly', 'only', 'just', 'at least', 'at most', 'numbered', 'counted', 'registered', 'total of',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>; // prettier-ignore
