import type { Language } from '../../i18n/locale.ts';
import { numberSigns } from './number-signs.ts';

/** Words that a slot of a shape stands for, in each language. */
export type SlotWords = Readonly<Record<Language, readonly string[]>>;

const both = (words: readonly string[]): SlotWords => ({ id: words, en: words });

/**
 * The words of every slot that holds words. To allow one more, add it here and give a shape an example with it. Lower-case words
 * are taken with a capital too; words that begin with a capital only as written.
 */
export const slotWords = {
  month: {
    id: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
      'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'agu', 'ags', 'sep', 'sept', 'okt', 'nov', 'des'],
    en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
      'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  },
  and: { id: ['dan', 'atau', 'serta', 'maupun', '&'], en: ['and', 'or', '&'] },
  until: { id: ['sampai', 'sampai dengan', 'hingga', 's.d.', 's/d', 'ke', 'dan'], en: ['to', 'until', 'till', 'through', 'and'] },
  beforeDay: { id: ['tanggal', 'tgl', 'tgl.', 'bertanggal'], en: ['on the'] },
  /** After these a year is a year, unless something counted follows. */
  beforeYear: {
    id: [
      'pada', 'tahun', 'sejak', 'hingga tahun', 'sampai tahun', 'akhir', 'awal', 'pertengahan', 'sepanjang', 'selama', 'medio', 'penghujung', 
      'sebelum', 'sesudah', 'setelah', 'menjelang', 'cakupan', 'anggaran', 'APBD', 'APBN', 'RPJMN', 'RPJMD', 'versi', 'Award', 'TA', 'Pemilu', 'pilkada', 'Pilkada', 'rencana',
    ],
    en: [
      'in', 'since', 'during', 'early', 'late', 'mid', 'end of', 'start of', 'beginning of', 'middle of', 'before', 'after', 'throughout', 'year', 'years', 'half of', 'quarter of', 'whole of', 'all of', 'Award',
    ],
  },
  /** After these a year is a year when the phrase ends behind it: "target 2026", but not "target 2026 pekerja". */
  nearYear: {
    id: ['untuk', 'dari', 'target', 'daftar', 'laporan', 'potensi', 'data', 'posisi', 'capaian', 'hasil', 'sampai', 'hingga', 'antara', 'berita', 'bagi', 'mulai', 'hitungan'],
    en: ['for', 'from', 'by', 'until', 'to', 'of', 'between', 'target', 'budget', 'coverage', 'report', 'up to', 'through'],
  },
  /** Words that go on with the sentence behind a year, so that it is not the count of what follows. */
  afterYear: {
    id: ['sampai', 'hingga', 'dan', 'atau', 'adalah', 'sebesar', 'menurut', 'tidak', 'belum', 'yang', 'dengan', 'untuk', 'pada', 'di', 'ke', 'dari', 'lebih', 'sama', 'bagi', 'oleh', 'disebut', 'naik', 'turun', 'dibagi', 'dinaikkan', 'ditambah', 'saja', 'itu', 'ini', 'tanpa', 'versi', 'berasal', 'berjumlah', 'lalu', 'juga', 'maupun', 'telah', 'sudah', 'akan', 'dalam', 'tentang', 'sebagai', 'memuat', 'mencakup', 'menjadi', 'dihitung', 'tercatat', 'serta', 'setelah', 'karena', 'seperti', 'menyebut', 'per', 'masih', 'kini'],
    en: ['and', 'or', 'to', 'until', 'was', 'were', 'is', 'are', 'has', 'had', 'by', 'from', 'in', 'on', 'at', 'for', 'than', 'that', 'which', 'when', 'as', 'but', 'the', 'a', 'an', 'it', 'with', 'without', 'not', 'already', 'alone', 'only', 'because', 'according', 'come', 'comes', 'divided', 'of', 'may', 'will', 'would', 'after', 'before', 'set', 'rose', 'fell', 'too', 'its', 'their', 'said', 'through', 'while', 'according to', 'onwards', 'he', 'she', 'they', 'we', 'there', 'so'],
  },
  /** Behind these a year is an adjective: "the 2024 elections". */
  determiner: { id: [], en: ['the', 'its', 'their', 'this', 'revised', 'new', 'city’s', 'mayor’s', 'agency’s', 'government’s'] },
  /** A year stands before these as an adjective: "Makassar’s 2024 list". */
  ofAYear: {
    id: ['anggaran'],
    en: ['list', 'budget', 'coverage', 'target', 'targets', 'plan', 'count', 'counts', 'report', 'figure', 'figures', 'rate', 'result', 'results', 'election', 'award', 'agreement', 'edition', 'version', 'average', 'total', 'base', 'survey', 'census', 'data', 'ranking', 'financial year', 'fiscal year', 'regulation', 'law', 'story', 'statement', 'addition', 'level'],
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
    id: ['UU', 'UUD', 'PP', 'Perpres', 'Perppu', 'Perpu', 'Inpres', 'Keppres', 'Permenaker', 'Permendagri', 'Permenkes', 'Permenkeu', 'PMK', 'Perda', 'Pergub', 'Perwali', 'Perwalkot', 'Perbup', 'Kepwali', 'SK', 'SE', 'Kepmenaker', 'Peraturan BPJS', 'undang-undang', 'Undang-Undang', 'peraturan pemerintah', 'Peraturan Pemerintah', 'peraturan presiden', 'Peraturan Presiden', 'Instruksi Presiden', 'Keputusan Presiden', 'Peraturan Menteri', 'Peraturan Daerah', 'Peraturan Wali Kota', 'Peraturan Gubernur', 'Peraturan Bupati', 'Surat Edaran', 'Surat Keputusan', 'putusan', 'Putusan', 'Kovenan', 'Konvensi ILO', 'Konvensi'],
    en: ['law', 'act', 'government regulation', 'Government Regulation', 'presidential regulation', 'Presidential Regulation', 'presidential instruction', 'Presidential Instruction', 'Presidential Decree', 'presidential decree', 'ministerial regulation', 'Ministerial Regulation', 'manpower ministry regulation', 'mayoral regulation', 'Mayoral Regulation', 'mayor’s regulation', 'city regulation', 'regional regulation', 'Regional Regulation', 'bylaw', 'by-law', 'regulation', 'decree', 'circular', 'ILO Convention', 'convention', 'directive', 'UU', 'PP', 'Perpres', 'Perwali', 'Permenaker', 'Inpres', 'Perda'],
  },
  no: { id: ['nomor', 'no.', 'no', 'Nomor', 'No.'], en: ['number', 'no.', 'no', 'No.', 'nr.', 'Nomor', 'Nr.'] },
  lawYear: { id: ['tahun', '/'], en: ['of', 'year', 'Tahun', '/'] },
  clause: {
    id: ['pasal', 'ayat', 'bab', 'butir', 'paragraf', 'lampiran', 'diktum'],
    en: ['article', 'articles', 'art.', 'section', 'sections', 'paragraph', 'paragraphs', 'chapter', 'clause', 'annex', 'schedule'],
  },
  label: {
    id: ['tabel', 'Grafik', 'gambar', 'bagan', 'catatan kaki', 'baris', 'kolom', 'lembar', 'butir', 'langkah', 'RT', 'RW', 'versi', 'edisi', 'volume', 'tahap', 'gelombang'],
    en: ['table', 'Figure', 'Chart', 'fig.', 'footnote', 'row', 'column', 'step', 'version', 'edition', 'volume', 'phase', 'stage', 'wave', 'RT', 'RW'],
  },
  page: { id: ['halaman', 'hlm.', 'hal.', 'h.'], en: ['page', 'pages', 'p.', 'pp.'] },
  street: { id: ['jalan', 'Jl.', 'Jln.', 'gang', 'lorong'], en: ['Jalan', 'Jl.'] },
  /** "a third report" is an ordinal, "a third of workers" is a share. */
  ordinalNoun: {
    id: [],
    en: ['report', 'reports', 'time', 'group', 'party', 'parties', 'source', 'figure', 'reading', 'way', 'person', 'count', 'country', 'side', 'city', 'regency', 'quarter', 'meeting', 'agreement', 'chart', 'table', 'list', 'number', 'account', 'version', 'outlet', 'question', 'example', 'official', 'year', 'month', 'target', 'term', 'place', 'story', 'step', 'stage', 'phase', 'possibility', 'explanation', 'claim', 'document', 'paper', 'programme', 'scheme', 'mayor'],
  },
  /** "satu sumber", "one record": before the tools of the trade, one is only an article. */
  articleNoun: {
    id: ['pertanyaan', 'catatan', 'sumber', 'laporan', 'dokumen', 'daftar', 'contoh', 'cerita', 'halaman', 'grafik', 'tabel', 'kalimat', 'kata', 'siaran pers', 'berkas', 'hal', 'cara', 'sisi', 'alamat', 'tulisan', 'berita', 'penjelasan', 'jawaban', 'pernyataan'],
    en: ['question', 'record', 'source', 'report', 'document', 'list', 'example', 'story', 'page', 'chart', 'table', 'sentence', 'word', 'press release', 'file', 'thing', 'way', 'side', 'hand', 'address', 'article', 'explanation', 'answer', 'reason', 'point', 'day', 'sense', 'reading', 'account', 'caveat'],
  },
  beforePronoun: {
    id: [],
    en: ['this', 'that', 'the', 'which', 'no', 'any', 'each', 'every', 'another', 'other', 'same', 'former', 'latter', 'later', 'earlier', 'new', 'signed', 'first', 'last', 'right', 'wrong', 'larger', 'smaller', 'higher', 'lower', 'better', 'different', 'official', 'second', 'older', 'newer', 'such a', 'such'],
  },
  afterPronoun: {
    id: [],
    en: ['with', 'that', 'which', 'who', 'whom', 'is', 'was', 'can', 'could', 'may', 'might', 'must', 'should', 'has', 'had', 'does', 'did', 'says', 'said', 'will', 'would', 'for', 'on', 'by', 'from', 'the', 'used', 'given', 'published', 'made', 'counted', 'comes', 'came', 'stands', 'names', 'differs', 'covers'],
  },
  afterTheOne: { id: [], en: ['in', 'of', 'at', 'to', 'before', 'after', 'we', 'he', 'she', 'they', 'it', 'and', 'or', 'but', 'as', 'under', 'above', 'below', 'most'] },
  /** After `the two` or `all three`, which point back at what was named, as `kedua` and `ketiganya` do. */
  pointingBack: {
    id: [],
    en: ['are', 'were', 'may', 'can', 'cannot', 'differ', 'agree', 'sides', 'parties', 'figures', 'counts', 'readings', 'measures', 'reports', 'sources', 'languages', 'agreements', 'lists'],
  },
  counted: {
    id: [...numberSigns.id.people, ...numberSigns.id.counted],
    en: [...numberSigns.en.people, ...numberSigns.en.counted],
  },
  /** What makes a quantity of the number behind it, even when that looks like a year. */
  quantity: {
    id: ['sebanyak', 'sejumlah', 'jumlahnya', 'berjumlah', 'mencapai', 'sekitar', 'kira-kira', 'hampir', 'kurang lebih', 'total', 'lebih dari', 'kurang dari', 'minimal', 'maksimal', 'sebesar', 'senilai', 'dari total', 'bertambah', 'berkurang', 'jumlah'],
    en: ['about', 'nearly', 'almost', 'roughly', 'some', 'around', 'more than', 'less than', 'fewer than', 'over', 'total', 'a total of', 'number of', 'exactly', 'only', 'just', 'at least', 'at most', 'numbered', 'counted', 'registered', 'total of'],
  },
} as const satisfies Readonly<Record<string, SlotWords>>; // prettier-ignore
