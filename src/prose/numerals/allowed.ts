import type { Language } from '../../i18n/locale.ts';
import type { Pattern } from '../words/patterns.ts';

/** Why a number may stand without a fact. */
export type AllowedKind = 'date' | 'time' | 'law' | 'name' | 'ordinal' | 'idiom';

/** Ways of writing something that holds a number and is no figure, in one language. */
interface AllowedTable {
  /** In which a number word counts nothing. */
  readonly sayings: readonly Pattern[];
  /** Each with examples in which it allows every number; a test holds it to them. */
  readonly patterns: Readonly<Record<AllowedKind, Readonly<Record<Pattern, readonly [string, ...string[]]>>>>;
}

/** Names with a number in them that are no source, place or speaker of the record; those come from the catalogue. */
const names: readonly Pattern[] = [
  'CC BY 4.0',
  'CC0 1.0',
  'P3KE',
  'Covid-19',
  'COVID-19',
  'G20',
  'ISO 8601',
  'Kepulauan Seribu',
  'Pulau Seribu',
  'Empat Lawang',
  'Lima Puluh Kota',
  'Limapuluh Kota',
  'Simpang Lima',
  'Tugu Nol',
  'Satu Data',
  'Seven Network',
  'Thousand Islands',
  'Group of Seven',
  'Monumen Nasional 45',
  'Universitas 17 Agustus 1945',
  'Universitas Sebelas Maret',
  'Supersemar 1966',
  'Indonesia Emas 2045',
];

/** Indonesian numbers that need no fact: a year is 1900 to 2099 and must read as one. A word that a `<slot>` takes stands in `words/slot-words.ts`. */
const indonesian: AllowedTable = {
  sayings: [
    'salah satu', 'salah satunya', 'satu sama lain', 'satu-satunya', 'satu per satu', 'satu demi satu', 'satu pun', 'satu pintu',
    'satu atap', 'satu suara', 'satu arah', 'kaki lima', 'roda dua', 'roda tiga', 'roda empat', 'empat mata', 'segi empat',
    'setengah hati', 'seribu satu', 'serba satu', 'dua arah', 'dua-duanya', 'ketiga-tiganya', 'tiga-tiganya', 'empat-empatnya',
    'nol besar', 'titik nol', 'dari nol', 'kilometer nol', 'setengah mati', 'setengah hari', 'setengah jam', 'setengah tiang', 'setengah matang',
    'setengah baya',
    'setengah lingkaran', 'separuh hati', 'separuh jalan', 'separuh baya', 'satu kata', 'satu tujuan', 'satu hati', 'satu meja', 'satu kali',
    'satu malam', 'satu hari',
    'satu ketika', 'satu saat', 'satu paket', 'satu napas', 'satu rumpun', 'yang satu ini', 'satu lagi', 'dua sisi', 'dua sejoli',
    'dua sisi mata uang', 'tiga serangkai', 'tiga dimensi',
    'empat penjuru', 'delapan penjuru', 'seribu bahasa', 'seribu alasan', 'sejuta kenangan', 'sejuta harapan', 'sejuta umat', 'sejuta alasan',
    'lima waktu', 'roda enam',
    'empat sehat lima sempurna', '24 jam sehari', 'tujuh hari seminggu', 'satu dua', 'dua belah', 'sepersekian', 'satu garis', 'satu payung',
    'satu komando', 'nomor dua',
  ],
  patterns: {
    date: {
      '<day> <month> <year>': ['17 Maret 2025', '8 Nov 2024', '1 Mei 2024'],
      '<day> <month>': ['pada 10 Juli, ia menyebut', 'Senin, 17 Maret'],
      '<month> <year>': ['Desember 2025', 'sampai Agustus 2025'],
      '<month> <shortYear>': ['Juni ’24'],
      '<day> ~<dash> ~<day> <month>': ['17–19 Maret 2025', '17 - 19 Maret'],
      '<day> <until> <day> <month>': ['17 sampai 19 Maret 2025'],
      '<day> <and> <day> <month>': ['pada 23 dan 30 September 2025'],
      '<day> <month> ~<dash> ~<day> <month>': ['28 Februari–3 Maret 2025'],
      '<beforeDay> <day> <!counted>': ['pada tanggal 17 itu'],
      'dekade <decade> ~<dash> ~an': ['dekade 1990-an', 'dekade 80-an'],
      '<year> ~<dash> ~<monthNumber> ~<dash> ~<day>': ['2025-03-17'],
      '<day> ~/ ~<monthNumber> ~/ ~<year>': ['17/03/2025', '17/3/2025'],
      '<day> ~. ~<monthNumber> ~. ~<year>': ['17.3.2025'],
      '<day> ~- ~<monthNumber> ~- ~<year>': ['17-03-2025'],
      '<beforeYear> <^quantity> <year> <!many>': ['pada 2017', 'akhir 2024', 'APBD 2024', 'Paritrana Award 2025'],
      '<nearYear> <^quantity> <year> <$afterYear> <!many>': ['untuk 2025, kantor cabang menyebut', 'target 2026 dinaikkan'],
      '<^quantity> <year> <+afterYear>': ['cakupan Makassar 2024 dihitung', 'angka 2024 untuk kota', 'daftar pekerja rentan 2024 ditambah'],
      'sejak <year>': ['Sejak 2021 kota menanggung iuran'],
      'untuk <year> <!many>': ['Untuk 2025 kantor cabang menyebut', 'untuk 2024 (September 2025)'],
      '<^quantity> <year> <$>': ['Makassar, 2024', 'Pekerja Kota Makassar (2024)', '2024'],
      '<beforeYear> <year> <and> <year> <!many>': ['tahun 2023 dan 2024'],
      '<year> <and> <year> <$afterYear> <!many>': ['antara 2023 dan 2024.'],
      '<year> <until> <year> <!many>': ['2021 sampai 2024', 'dari 2021 ke 2024'],
      '<year> ~<dash> ~<year> <!many>': ['2025–2029', 'RPJMN 2025-2029'],
      '<year> ~/ ~<year> <!many>': ['tahun anggaran 2024/2025'],
      '<year> ~, <year> ~, <and?> <year> <!many>': ['pada 2017, 2018, dan 2019'],
      '<beforeYear> <decade> ~<dash> ~an': ['tahun 1990-an', 'tahun 90-an'],
      '<part> <oneToFour>': ['kuartal 1 2024', 'semester 2', 'triwulan 3 2025'],
      '<part> <oneToFour> <year>': ['triwulan 3 2025'],
      'Q~<oneToFour> <year>': ['Q1 2025'],
      'abad ke~<dash> ~<small>': ['abad ke-21'],
    },
    time: {
      '<clock> <time> <zone?>': ['pukul 16.30 WITA', 'pukul 9', 'jam 14:00'],
      '<exactTime> <zone>': ['16.30 WITA'],
      'pukul <hour>': ['pukul sepuluh pagi'],
      '<clock> setengah <hour>': ['pukul setengah delapan', 'jam setengah tujuh'],
      '<few> <hours> <$later>': ['Rapat berlangsung dua jam.', 'tiga jam kemudian'],
      '<few> <timeSpan> <+later>': ['dua hari kemudian', 'tiga malam sebelumnya'],
      '<clock> <time> ~<dash> ~<time> <zone?>': ['pukul 09.00–11.30 WITA'],
    },
    law: {
      '<law> <names?> <number> ~/ ~<year>': ['UU 24/2011', 'PP 82/2019', 'Perwali 62/2018', 'Perda Kota Makassar 2/2020'],
      '<law> <names?> <no> <number> ~/ ~<year>': ['PP No. 82/2019', 'Perwali Makassar Nomor 62/2018'],
      '<law> <names?> <no> <number> <lawYear> <year>': [
        'Undang-Undang Nomor 24 Tahun 2011', 'Inpres Nomor 2 Tahun 2021', 'Peraturan Wali Kota Makassar Nomor 62 Tahun 2018',
      ],
      '<law> <names?> <number> <lawYear> <year>': ['UU 40 Tahun 2004'],
      '<law> <names?> <no> <decree>': ['Surat Edaran Nomor 560/12/2024', 'Konvensi ILO No. 102'],
      '<law> <names?> <no> <number> <lawYear> <year> <and> <no> <number> <lawYear> <year>': [
        'UU Nomor 40 Tahun 2004 dan Nomor 24 Tahun 2011',
      ],
      '<law> <year>': ['UUD 1945'],
      '<no> <letterNumber>': ['siaran pers No. 12/PR/2025'],
      '<clause> <clauseNumber>': ['pasal 14', 'Pasal 14 ayat (2)', 'ayat (1)', 'bab 3'],
      '<clause> <clauseNumber> ~<dash> ~<small>': ['pasal 14–16'],
      '<clause> <clauseNumber> <and> <small> <!counted>': ['pasal 14 dan 15'],
    },
    name: {
      '<small> tahun ke atas': ['penduduk usia 15 tahun ke atas'],
      '<street> <names> <no> <number>': ['Jalan Ahmad Yani No. 2', 'Jl. Urip Sumoharjo Nomor 8'],
      'RT <small> ~/ ~RW <small>': ['RT 05/RW 02'],
      '<beforeAge> <small> tahun': ['Ia berusia 45 tahun', 'umurnya 52 tahun'],
      '<name> ~, <small> tahun': ['Nielma Palamba, 52 tahun, menyebut'],
      '<name> ~( ~<small> ~)': ['Daeng Nai (45)'],
      '<beforePhone> <phone> <!counted>': ['telepon 0411-123456', 'hubungi 175', 'WhatsApp 0812 3456 7890'],
      '<beforeScore> <any?> <score>': ['menang 2–1', 'skor akhir 3-0'],
      'mengalahkan <names> <score>': ['mengalahkan Persib 2–1'],
      '<maker> <model> <!counted>': ['Boeing 737', 'iPhone 15', 'Honda 125'],
    },
    ordinal: {
      'ke~<dash> ~<small>': ['hari ulang tahun ke-80', 'ke-3'],
      '<label> <labelNumber> <!counted>': ['Tabel 1', 'catatan kaki 3', 'RT 5', 'Formulir 1a', 'Blok C-12'],
      '<label> <few> <!counted>': ['lantai dua', 'kelas tiga'],
      '<label> satu': ['lantai satu', 'pintu satu'],
      '<page> <small>': ['halaman 2'],
      '<page> <small> ~<dash> ~<small>': ['halaman 3–4'],
    },
    idiom: {
      'satu <articleNoun>': ['dalam satu catatan', 'satu sumber'],
      '<^growth> <few> kali <$>': ['Kami menghubungi dinas dua kali.'],
      '<^growth> <small> kali <$>': ['Kami menelepon 3 kali.'],
      '<few> kali <+perTime>': ['minum obat tiga kali sehari', 'dua kali ditanya'],
      '<few> kali me*': ['Ia tiga kali menjabat wali kota.'],
      '<few> kali ber*': ['Mereka dua kali berkunjung.'],
    },
  },
}; // prettier-ignore

/** English numbers that need no fact: a year is 1900 to 2099 and must read as one. A word that a `<slot>` takes stands in `words/slot-words.ts`. */
const english: AllowedTable = {
  sayings: [
    'one another', 'one of', 'no one', 'any one', 'one by one', 'one-off', 'one-way', 'one-sided', 'one-stop', 'one and the same',
    'one or other', 'two-way', 'two-wheeled', 'three-wheeled', 'four-wheeled', 'second-hand', 'half-hearted', 'half-heartedly',
    'zero-sum', 'one’s', 'square one', 'day one', 'one day', 'at one', 'one such', 'two-sided', 'first-half',
    'second-half', 'one nor', 'nor one', 'one morning', 'one evening', 'one afternoon', 'one night', 'one more time', 'one last', 'one thing',
    'one point', 'one size', 'one way or another', 'two sides of', 'two minds',
    'two cents', 'two-faced', 'all fours', 'four corners', 'nine to five', 'cloud nine', 'a thousand words', 'a thousand apologies',
    'a million thanks', 'zero tolerance', 'ground zero', 'from zero', 'one-to-one', 'one on one', 'one voice',
    'in one go', 'as one', 'one and only', 'one-time', 'half-time', 'half past', 'half an hour', 'half a day', 'in half', 'half-price',
    '24 hours a day', 'twenty-four hours a day', 'seven days a week', 'one breath', 'one roof', 'one by one', 'one too many', 'one or two',
    'two or three',
    'a third party', 'six feet', 'ten to one', 'better half',
  ],
  patterns: {
    date: {
      '<day> <month> <year>': ['17 March 2025', '8 Nov 2024'],
      '<day> <month>': ['on 16 June; Mintje', '8 May'],
      '<month> <day> <!counted>': ['on March 17'],
      '<month> <day> ~, <year>': ['March 17, 2025'],
      '<month> <year>': ['December 2025', 'January to June 2024'],
      '<month> <shortYear>': ['June ’24'],
      '<ordinalFigure> <month>': ['17th March', '1st May'],
      '<ordinalFigure> of <month>': ['the 17th of March'],
      '<month> <ordinalFigure>': ['March 17th'],
      '<day> ~<dash> ~<day> <month>': ['17–19 March 2025'],
      '<month> <day> ~<dash> ~<day>': ['March 17–19'],
      '<day> <until> <day> <month>': ['17 to 19 March 2025'],
      '<day> <and> <day> <month>': ['on 23 and 30 September 2025'],
      '<day> <month> ~<dash> ~<day> <month>': ['28 February–3 March 2025'],
      '<year> ~<dash> ~<monthNumber> ~<dash> ~<day>': ['2025-03-17'],
      '<day> ~/ ~<monthNumber> ~/ ~<year>': ['17/03/2025'],
      '<day> ~. ~<monthNumber> ~. ~<year>': ['17.3.2025'],
      '<beforeYear> <^quantity> <year> <!many>': [
        'in 2017', 'the end of 2024', 'since 2021', 'the second half of 2024', 'Paritrana Award 2025',
      ],
      '<nearYear> <^quantity> <year> <$afterYear> <!many>': [
        'for 2025 the agency named', 'total coverage for 2024 at', 'the target of 2026',
      ],
      '<^quantity> <year> <+afterYear>': ['coverage in Makassar 2024 was', 'the figures of 2014 and 2018 are for the branch'],
      'since <year>': ['Since 2021 cities have paid'],
      'for <year> <!many>': ['For 2025 BPJS Ketenagakerjaan named', 'for 2024 (September 2025)'],
      '<^quantity> <year> <$>': ['Makassar, 2024', 'workers (2024)', '2024'],
      '<^quantity> <year> <ofAYear>': ['the 2024 list', 'its 2024 budget', 'Makassar’s 2026 target', 'the 2025 plan'],
      '<determiner> <year> <!many>': ['workers running the 2024 elections', 'the revised 2025 city budget'],
      '<year> <and> <year> <$afterYear> <!many>': ['in 2023 and 2024', 'between 2017 and 2018.', '2017, 2018 and 2019.'],
      '<year> <until> <year> <$afterYear> <!many>': ['2021 to 2024', 'from 2021 until 2024'],
      '<year> ~<dash> ~<year> <!many>': ['2025–2029', 'the plan for 2025-2029'],
      '<year> ~<dash> ~<small> <!counted>': ['2024–25', '2024-25'],
      '<year> ~/ ~<small> <!counted>': ['2024/25'],
      '<year> ~/ ~<year> <!many>': ['2024/2025'],
      '<year> ~, <year> ~, <and?> <year> <!many>': ['in 2017, 2018, and 2019'],
      '<year> ~, <year> <and> <year> <!many>': ['in 2017, 2018 and 2019'],
      'mid~<dash>~<year>': ['mid-2025'],
      '<decade>~s': ['the 1990s', 'the 90s'],
      'Q~<oneToFour> <year?>': ['Q1 2025', 'Q3'],
      'H~<oneToFour> <year>': ['H1 2024'],
      'first half of': ['the first half of last year'],
      'second half of': ['the second half of last year'],
      '<ordinalFigure> century': ['the 21st century'],
    },
    time: {
      '<clock> <time> <noon>': ['at 4.30 pm', 'at 9 a.m.'],
      '<exactTime> <noon>': ['4.30 pm'],
      '<hour> o’clock': ['at ten o’clock'],
      '<exactTime> <zone>': ['16:30 WITA', '16.30 WITA'],
      '<clock> <colonTime>': ['at 16:30'],
      'half past <hour>': ['half past eight'],
      '<few> <hours> <$later>': ['The meeting took two hours.', 'ten minutes later'],
      'one~<dash>~<timeSpan>': ['the one-page letter', 'a one-day visit'],
      '<few>~<dash>~<timeSpan>': ['a two-day meeting', 'a three-storey building'],
    },
    law: {
      '<law> <abbreviation?> <number> ~/ ~<year>': ['Government Regulation 82/2019', 'Law 24/2011', 'PP 82/2019', 'Perwali 62/2018'],
      '<law> <abbreviation?> <no> <number> ~/ ~<year>': ['Government Regulation No. 82/2019', 'Government Regulation (PP) No. 82/2019'],
      '<law> <abbreviation?> <no> <number> <lawYear> <year>': [
        'Law No. 24 of 2011', 'Presidential Instruction Number 2 of 2021', 'UU Nomor 40 Tahun 2004',
      ],
      '<law> <abbreviation?> <number> <lawYear> <year>': ['Government Regulation 82 of 2019'],
      '<law> <no> <decree>': ['ILO Convention No. 102'],
      '<no> <letterNumber>': ['press release No. 12/PR/2025'],
      'constitution of <year>': ['the constitution of 1945'],
      '<year> constitution': ['the 1945 constitution'],
      '<clause> <clauseNumber>': ['article 14', 'Article 14(2)', 'section 5', 'paragraph (2)'],
      '<clause> <clauseNumber> ~<dash> ~<small>': ['articles 14–16'],
      '<clause> <clauseNumber> <and> <small> <!counted>': ['articles 14 and 15'],
    },
    name: {
      'aged <small> and over': ['residents aged 15 and over'],
      '<beforeAge> <small> <!counted>': ['a fisherman aged 45'],
      '<small> years old': ['She is 52 years old.'],
      '<small>~<dash>~year~<dash>~old': ['the 45-year-old driver'],
      '<name> ~, <small> ~,': ['Nielma Palamba, 52, said'],
      '<name> ~( ~<small> ~)': ['Daeng Nai (45)'],
      '<beforePhone> <phone> <!counted>': ['call 175', 'phone 0411 123456'],
      '<beforeScore> <names?> <score>': ['won 2–1', 'beat Persib 3-0'],
      '<maker> <model> <!counted>': ['Boeing 737', 'iPhone 15'],
      '<street> <names> <no?> <number>': ['Jalan Ahmad Yani No. 2', 'Jalan Ahmad Yani 2'],
    },
    ordinal: {
      '<ordinalFigure>': ['the 24th meeting', 'its 1st report', '2nd', '3rd'],
      '<label> <labelNumber> <!counted>': ['Table 1', 'footnote 3', 'Form 1a', 'Room 12B'],
      '<label> <few> <!counted>': ['gate two', 'room three'],
      '<label> one': ['gate one', 'phase one'],
      '<page> <small>': ['page 193'],
      '<page> <small> ~<dash> ~<small>': ['pp. 3–4'],
      'a third <ordinalNoun>': ['a third report', 'a third party'],
    },
    idiom: {
      'one <articleNoun>': ['bound to one record', 'one source', 'on the one hand'],
      'not one <!counted>': ['Not one answered.'],
      '<^growth> <few> times <$>': ['We called the office three times.'],
      '<few> times <+perTime>': ['three times a day'],
      'scores <!of>': ['their test scores', 'the team scores'],
      'one <+afterPronoun>': ['it had signed one with the agency', 'one that can be checked'],
      'the two <+pointingBack>': ['the two are recorded', 'the two sides also discussed'],
      'all three <+pointingBack>': ['All three are our arithmetic'],
      '<year> one <$afterTheOne>': ['smaller than that of the 2025 one.'],
      '<beforePronoun> one <$afterTheOne>': ['the one in the agreement', 'this one.', 'that of December is the last one.'],
    },
  },
}; // prettier-ignore

/** Every pattern of a language that allows a number, with examples. */
export function allowedPatterns(
  language: Language,
): readonly { readonly kind: AllowedKind; readonly pattern: Pattern; readonly examples: readonly string[] }[] {
  const { sayings, patterns } = { id: indonesian, en: english }[language];
  const ofKind = (kind: AllowedKind, table: Readonly<Record<Pattern, readonly string[]>>) =>
    Object.entries(table).map(([pattern, examples]) => ({ kind, pattern, examples }));
  const asWritten = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, [word]]));
  return [
    ...Object.entries(patterns).flatMap(([kind, table]) => ofKind(kind as AllowedKind, table)),
    ...ofKind('idiom', asWritten(sayings)),
    ...ofKind('name', {
      ...asWritten(names),
      '<web>': ['https://bps.go.id/2024/12', 'www.123dok.com'],
      '<code>': ['kertas A4', 'lulusan S1', 'petugas K3', 'kotak P3K', 'jaringan 5G'],
    }),
  ];
}
