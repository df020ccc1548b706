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

/** Words of a list, as one writes them in a sentence. */
const listed = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

/** Schools and posts of the state, which bear numbers in their names in any language. */
const institutions = listed(
  'SMA Negeri, SMP Negeri, SD Negeri, SMK Negeri, MTs Negeri, MA Negeri, TK Negeri, SMAN, SMPN, SDN',
  'SMKN, MAN, MTsN, MIN, SMA, SMP, SMK, SLB Negeri, Kodim, Korem, Yonif, Batalyon, Puskesmas, Pelindo',
  'Komisi, Dapil, Rutan Kelas, Lapas Kelas',
);

/** What may be said of those who have cover, or have not, and of nobody else. */
const insured = {
  id: listed(
    'terlindungi, terdaftar, didaftarkan, diasuransikan, menjadi peserta, jadi peserta, berstatus peserta',
    'ikut serta, ikut program, mengikuti program, masuk program, membayar iuran, berhenti membayar',
    'menunggak, mencicil iuran, punya jaminan, memiliki jaminan, mempunyai jaminan, tanpa jaminan',
    'punya kartu, memiliki kartu, mengantongi kartu, memegang kartu, menerima kartu, punya perlindungan',
    'memiliki perlindungan, tanpa perlindungan, tanpa kontrak',
  ),
  en: listed(
    'insured, enrolled, registered, has cover, have cover, had cover, have no cover, has no cover',
    'paid up, unprotected, uninsured, uncovered, lack cover, lacks cover, on the list, in the scheme',
    'belong, belongs, take part, takes part, hold a card, holds a card, have a card, has a card',
    'without insurance, without cover, without a contract, without protection, have no pension',
    'have no insurance, have no contract, drop out, drops out, dropped out, left out, stopped paying',
    'kept paying, lapse, lapsed, signed on, are members, is covered, are covered, covered by, contribute',
    'on their own, pay for themselves, pay contributions',
  ),
};

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
  /** Months of the Islamic year: a day in one of them is a date. */
  islamicMonth: both([
    'Muharram', 'Muharam', 'Safar', 'Rabiul Awal', 'Rabiulawal', 'Rabiul Akhir', 'Rabiulakhir', 'Jumadil Awal', 'Jumadil Akhir', 'Rajab', 'Syaban', 'Sya’ban',
    'Ramadan', 'Ramadhan', 'Syawal', 'Zulkaidah', 'Zulhijah', 'Dzulhijjah', 'Suro', 'Sura',
  ]),
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
      'koridor', 'jalur', 'trayek', 'kloter', 'kilometer', 'km', ...institutions, 'zona', 'lampiran', 'dermaga',
      'soal', 'pertanyaan', 'nomor rumah', 'tingkat', 'PPh', 'PPh Pasal', 'SPT', 'desil', 'eselon', 'shift', 'halte', 'peron', 'tower', 'gardu', 'pos',
      'stadium', 'kapal', 'jilid', 'seri', 'generasi', 'golongan', 'tipe', 'model', 'meja', 'rute', 'bus', 'sesi', 'babak',
      'musim', 'episode', 'juz', 'surah',
    ],
    en: [
      'table', 'Figure', 'Chart', 'fig.', 'footnote', 'row', 'column', 'step', 'version', 'edition', 'volume', 'phase', 'stage', 'wave',
      'RT', 'RW', 'form', 'room', 'gate', 'block', 'counter', 'platform', 'route', 'bus', 'line', 'zone', 'appendix', 'exhibit', 'pier', 'question',
      'unit', 'ward', 'PPh', 'decile', 'shift', 'hall', 'stop', 'booth', 'tower', 'berth', 'dock', 'bay', 'shelter', 'post',
      ...institutions,
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
      'penyelenggara', 'asisten rumah tangga', 'penyandang disabilitas', 'PKL', 'mitra', 'kuli', 'kuli panggul', 'kernet', 'montir', 'penjahit',
      'penjual', 'pengrajin', 'perajin', 'pengepul', 'penambang', 'penenun', 'pengasuh', 'pembantu', 'petugas kebersihan', 'satpam', 'kasir', 'pelaut',
      'awak kapal', 'kurir', 'pengantar', 'peternak', 'pembudi daya', 'pekebun', 'penarik becak', 'seniman', 'dosen', 'bidan', 'penyapu jalan',
      'tenaga kontrak', 'pekerja lepas', 'buruh harian', 'ketua lembaga', 'laki-laki',
    ]),
    en: [
      'worker', 'workers', 'employee', 'employees', 'labourer', 'labourers', 'resident', 'residents', 'participant', 'participants', 'member',
      'members', 'fisherman', 'fishermen', 'farmer', 'farmers', 'trader', 'traders', 'vendor', 'vendors', 'driver', 'drivers', 'teacher',
      'teachers', 'volunteer', 'volunteers', 'family', 'families', 'household', 'households', 'firm', 'firms', 'employer', 'employers',
      'company', 'companies', 'people', 'heirs', 'heir', 'civil servant', 'civil servants', 'waste picker', 'waste pickers', 'women', 'men',
      'group', 'groups', 'sector', 'sectors', 'official', 'officials', 'staff', 'beneficiaries', 'nurses', 'neighbourhood heads',
      'neighbourhood head', 'porter', 'porters', 'builder', 'builders', 'crew', 'crews', 'rider', 'riders', 'courier', 'couriers', 'hawker', 'hawkers',
      'stallholder', 'stallholders', 'shopkeeper', 'shopkeepers', 'seller', 'sellers', 'cleaner', 'cleaners', 'sweeper', 'sweepers', 'maid', 'maids',
      'guard', 'guards', 'welder', 'welders', 'tailor', 'tailors', 'sailor', 'sailors', 'seafarer', 'seafarers', 'docker', 'dockers', 'carpenter',
      'carpenters', 'mason', 'masons', 'miner', 'miners', 'weaver', 'weavers', 'midwife', 'midwives', 'lecturer', 'lecturers', 'artist', 'artists',
      'freelancer', 'freelancers', 'pensioner', 'pensioners', 'contractor', 'contractors', 'payer', 'payers', 'earner', 'earners', 'breadwinner',
      'breadwinners', 'imam', 'imams', 'youth worker', 'cadre', 'cadres', 'clerk', 'clerks', 'policyholder', 'policyholders',
    ],
  },
  /** Places counted out, and what is told of each of them is as good as a table. */
  areas: {
    id: ['kelurahan', 'kecamatan', 'kabupaten', 'kota', 'daerah', 'provinsi', 'desa', 'wilayah', 'pasar', 'pulau'],
    en: ['district', 'districts', 'regency', 'regencies', 'city', 'cities', 'province', 'provinces', 'village', 'villages', 'region',
      'regions', 'islands', 'wards', 'markets'],
  },
  /** Words that no `<phrase>` of a noun and what belongs to it goes on with. */
  phraseEnd: {
    id: [
      'ia', 'dia', 'mereka', 'kami', 'kita', 'saya', 'aku', 'anda', 'kamu', 'yang', 'dan', 'atau', 'tetapi', 'namun', 'karena', 'bahwa',
      'hari', 'malam', 'pagi', 'siang', 'sore', 'pekan', 'minggu', 'bulan', 'tahun', 'kali', 'saat', 'ketika', 'sebelum', 'setelah', 'agar', 'supaya',
      'akan', 'harus', 'wajib', 'berhak', 'ingin', 'jika', 'kalau', 'untuk',
    ],
    en: [
      'i', 'we', 'he', 'she', 'it', 'they', 'you', 'this', 'that', 'which', 'who', 'and', 'or', 'but', 'because', 'when', 'while', 'if', 'as', 'than',
      'day', 'night', 'morning', 'afternoon', 'evening', 'week', 'month', 'year', 'time', 'days', 'nights', 'mornings', 'evenings', 'weeks', 'months',
      'years', 'is', 'are', 'was', 'were', 'must', 'should', 'may', 'can', 'will', 'would', 'shall', 'could', 'to', 'before', 'after', 'until',
    ],
  },
  who: { id: ['yang'], en: ['who', 'that'] },
  /** How much so. */
  degree: {
    id: ['sangat', 'amat', 'teramat', 'terlalu', 'masih', 'cukup', 'tergolong', 'terbilang', 'relatif', 'begitu', 'sungguh', 'kelewat', 'tetap', 'demikian'],
    en: [
      'very', 'too', 'so', 'quite', 'rather', 'fairly', 'still', 'extremely', 'relatively', 'remarkably', 'alarmingly', 'dismally', 'woefully', 'pitifully',
    ],
  },
  /** Words for a figure that is low or high by itself. */
  lowSize: {
    id: ['rendah', 'kecil', 'sedikit', 'minim', 'tipis', 'sempit', 'jarang', 'mini', 'kerdil', 'memprihatinkan'],
    en: [
      'low', 'small', 'tiny', 'poor', 'weak', 'patchy', 'thin', 'meagre', 'minimal', 'minuscule', 'negligible', 'slim', 'modest', 'dismal', 'scant',
      'abysmal',
    ],
  },
  highSize: {
    id: ['tinggi', 'besar', 'banyak', 'menjulang'],
    en: ['high', 'strong', 'impressive', 'massive', 'huge', 'substantial', 'enormous', 'considerable', 'sizeable'],
  },
  /** Figures of which it is told that they are low or high without another beside them. */
  rate: {
    id: withEnding([
      'angka', 'jumlah', 'cakupan', 'kepesertaan', 'keikutsertaan', 'partisipasi', 'persentase', 'proporsi', 'porsi', 'rasio', 'capaian', 'realisasi',
      'perlindungan', 'tunggakan', 'klaim', 'peserta', 'kesadaran', 'kepatuhan',
    ]),
    en: [
      'coverage', 'cover', 'enrolment', 'participation', 'membership', 'take-up', 'uptake', 'number', 'numbers', 'figure', 'figures', 'share', 'rate',
      'rates', 'proportion', 'percentage', 'ratio', 'arrears', 'claims', 'awareness', 'compliance',
    ],
  },
  insured,
  /** What may be said of somebody who has cover, or has not. */
  covered: {
    id: [
      ...insured.id, 'dilindungi', 'tercakup', 'terjamin', 'dijamin', 'ikut', 'tertanggung', 'ditanggung', 'dibayari', 'bergabung', 'mendaftar', 'melapor',
      'mencapai target',
    ],
    en: [...insured.en, 'covered', 'protected', 'joined', 'signed up', 'pay', 'pays', 'paid', 'went up', 'rose', 'fell'],
  },
  already: {
    id: ['sudah', 'telah', 'belum', 'tidak', 'tak', 'kini', 'masih', 'kini sudah', 'sekarang'],
    en: [
      'is', 'are', 'was', 'were', 'has', 'have', 'had', 'is now', 'are now', 'has been', 'have been', 'had been', 'has already', 'have already',
      'is not', 'are not', 'was not', 'were not', 'has not', 'have not', 'do not', 'does not', 'did not', 'now', 'already', 'remain', 'remains',
      'is already', 'are already', 'are still', 'is still',
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
  /** What a figure is held against that nobody has counted. */
  hope: {
    id: [],
    en: ['expectations', 'expectation', 'hopes', 'forecast', 'forecasts', 'projections', 'predictions', 'the forecast', 'the projections', 'what was hoped'],
  },
  /** What may be forgotten somewhere. */
  belongings: {
    id: withEnding(['barang', 'tas', 'dompet', 'ponsel', 'kunci', 'payung', 'kartu', 'helm', 'jaket', 'berkas', 'map', 'kacamata', 'sandal', 'buku', 'KTP',
    'surat']),
    en: [],
  },
  /** Who or what moves from place to place, and how. */
  mover: {
    id: [
      'ia', 'dia', 'saya', 'anak itu', 'anaknya', 'bayi', 'bayinya', 'bocah', 'burung', 'ayam', 'kuda', 'ikan', 'mobil', 'motor',
      'bus', 'truk', 'pete-pete', 'angkot', 'perahu', 'kapal', 'pesawat', 'sopir itu', 'pengendara', 'korban', 'celananya', 'topinya',
      'jembatan', 'rumah', 'atap', 'tembok', 'dinding', 'pohon', 'tenda', 'tiang', 'panggung', 'jalan', 'gudang', 'lapak', 'dermaga',
    ],
    en: [
      'he', 'she', 'i', 'who', 'child', 'baby', 'boy', 'girl', 'man', 'woman', 'bird', 'birds', 'horse', 'goat', 'fish', 'car', 'bus',
      'truck', 'lorry', 'van', 'motorbike', 'motorcycle', 'boat', 'ferry', 'ship', 'plane', 'kite', 'kites', 'ball', 'driver', 'passenger', 'rider', 'roof',
      'ceiling', 'wall', 'tree', 'bridge', 'tent', 'pole', 'stall', 'stage', 'jetty', 'crane', 'curtain', 'lamp',
    ],
  },
  motion: {
    id: [
      'melonjak', 'melompat', 'melesat', 'melejit', 'melambung', 'merangkak', 'menukik', 'terjun', 'ambruk', 'ambles', 'tersungkur', 'terperosok',
      'terangkat',
      'mendaki', 'menanjak', 'melorot', 'merosot', 'drop', 'bangkit', 'lesu', 'melemah', 'jatuh', 'terpuruk',
    ],
    en: [
      'plunged', 'plunge', 'plunges', 'plunging', 'dived', 'tumbled', 'slid', 'sliding', 'slipped', 'slips', 'slipping', 'crashed', 'sank', 'sinking',
      'climbed',
      'climbs', 'climbing', 'jumped', 'jumps', 'jumping', 'leapt', 'leaped', 'soared', 'soaring', 'surged', 'surging', 'rocketed', 'collapsed', 'rose',
      'fell',
      'dropped', 'dropping', 'dipped', 'receded', 'shot up', 'crept up', 'edged up', 'inched up', 'moved up', 'went up', 'went down', 'going down',
      'accelerated',
      'recovered', 'weakened',
    ],
  },
  /** Of these somebody has so many, or loses one. */
  bodyPart: {
    id: ['jari', 'jarinya', 'tangan', 'tangannya', 'kaki', 'kakinya', 'mata', 'matanya', 'gigi', 'giginya', 'telinga', 'tulang rusuk', 'ruas jari'],
    en: ['finger', 'fingers', 'toe', 'toes', 'leg', 'legs', 'arm', 'arms', 'eye', 'eyes', 'tooth', 'teeth', 'hand', 'hands', 'rib', 'ribs'],
  },
  sport: {
    id: [
      'tinju', 'silat', 'pencak silat', 'karate', 'taekwondo', 'gulat', 'angkat besi', 'bola voli', 'voli', 'basket', 'bola basket', 'futsal', 'takraw',
      'sepak takraw', 'panahan', 'dayung', 'perahu naga', 'balap', 'balap motor', 'balap karung', 'panjat pinang', 'tenis', 'tenis meja', 'domino', 'MTQ',
      'menyanyi', 'pidato', 'masak', 'mewarnai', 'azan', 'cerdas cermat', 'PSM', 'SEA Games', 'PON', 'Porprov', 'Proliga', 'turnamen',
    ],
    en: [],
  },
  /** What is half done, half open or half one thing is no half of a figure. */
  halfway: {
    id: [
      'jadi', 'badan', 'kering', 'basah', 'tertutup', 'terbuka', 'rusak', 'roboh', 'kosong', 'berlari', 'berbisik', 'berteriak', 'memaksa', 'bercanda',
      'sadar',
      'telanjang', 'tua', 'abad', 'dewasa', 'terpejam', 'bergurau', 'mengantuk', 'tidak percaya', 'tak percaya', 'berjongkok', 'membungkuk', 'windu', 'musim',
    ],
    en: [],
  },
  /** What has a top and a bottom, and is no table of figures. */
  thing: {
    id: [],
    en: [
      'stairs', 'steps', 'staircase', 'hill', 'page', 'form', 'letter', 'street', 'road', 'lane', 'sea', 'harbour', 'river', 'well', 'drawer', 'bag', 'box',
      'garden', 'ladder', 'screen', 'cup', 'glass', 'boat', 'tower', 'building', 'mast', 'tree', 'wall', 'hour', 'mountain', 'roof', 'pile', 'stack',
    ].flatMap((word) => [`the ${word}`, `a ${word}`, `his ${word}`, `her ${word}`, `this ${word}`, `each ${word}`]),
  },
  surface: {
    id: [],
    en: [
      'land', 'ground', 'roof', 'road', 'field', 'island', 'sea', 'surface', 'terrain', 'floor', 'top', 'tyre', 'tire', 'battery', 'bread', 'voice', 'coast',
    ],
  },
  aim: { id: ['harapan', 'ekspektasi', 'perkiraan', 'proyeksi', 'sasaran', 'standar', 'rencana kota', 'target'], en: ['target', 'targets', 'goal', 'goals',
  'quota', 'objective', 'benchmark', 'aim'] },
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
    en: [
      'telephone', 'phone', 'tel.', 'helpline', 'phone line', 'call centre', 'telephone line', 'number', 'call', 'dial', 'ring', 'WhatsApp', 'fax',
      'hotline', 'text', 'on', 'postcode', 'postal code', 'extension',
    ],
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
