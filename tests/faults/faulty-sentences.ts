import type { FaultyProject } from './fault.ts';

const chart = 'content/charts/city-and-regency.json';
const story = 'content/stories/separuh-terlindungi/';
const id = `${story}id.mdx`;
const en = `${story}en.mdx`;
const rose = 'that="rose(mks-members-2024, mks-members-2025)"';
const higher = 'that="higher(mks-claimed-2025, mks-coverage-2025)"';

/** A sentence of one's own before the heading. */
const write = (sentence: string) => [{ file: id, from: '## Yang belum', to: `${sentence}\n\n## Yang belum` }];

/** Sentences that say what nobody has checked, what the record does not bear out, or say it in signs of another house. */
export const faultySentences: readonly FaultyProject[] = [
  { name: 'a claim in prose that nobody marked', edits: write('Cakupan kota tertinggi.'), at: 'Cakupan kota', says: [/“tertinggi” adalah klaim.*<Claim that="highest\(/, /“tertinggi” is a claim.*<Claim that="highest\(/] },
  { name: 'a claim in English that nobody marked', edits: [{ file: en, from: '## Who', to: 'Coverage fell.\n\n## Who' }], at: 'Coverage fell', says: [/“fell”.*<Claim that="…">.*fell\(/, /“fell”.*<Claim that="…">.*fell\(/] },
  { name: 'a claim in a head that nobody marked', edits: [{ file: id, from: 'Berapa pekerja', to: 'Mayoritas pekerja' }], at: 'description', says: [/“Mayoritas”.*\{claim: more-than-half\(mks-coverage-2025\)\|Mayoritas\}/, /“Mayoritas”.*\{claim: more-than-half\(mks-coverage-2025\)\|Mayoritas\}/] },
  { name: 'a claim in a chart that nobody marked', edits: [{ file: chart, from: 'Cakupan pekerja,', to: 'Cakupan pekerja tertinggi,' }], at: 'tertinggi,', says: [/\{claim: highest\(mks-coverage-2025, gowa-coverage-2025\)\|tertinggi\}/, /\{claim: highest\(mks-coverage-2025, gowa-coverage-2025\)\|tertinggi\}/] },
  { name: 'a naked number in prose', edits: write('Ada 4.500 pekerja.'), at: 'Ada 4.500', says: [/4\.500/, /4\.500/] },
  { name: 'a naked number in words', edits: [{ file: en, from: '## Who', to: 'Some ninety thousand workers.\n\n## Who' }], at: 'ninety', says: [/ninety thousand/, /ninety thousand/] },
  { name: 'a naked number in a chart', edits: [{ file: chart, from: 'City {claim', to: '700 in the city {claim' }], at: '700 in', says: [/700/, /700/] },
  { name: 'a claim that the record does not bear out', edits: [{ file: id, from: rose, to: 'that="fell(mks-members-2024, mks-members-2025)"' }], at: 'bertambah', says: [/tidak mendukung fell.*200\.000.*250\.000.*Yang benar rose\(/, /does not support fell.*200,000.*250,000.*What holds is rose\(/], problems: 2 },
  { name: 'words that say the opposite of their claim', edits: [{ file: id, from: '>bertambah<', to: '>berkurang<' }], at: 'berkurang', says: [/"berkurang" tidak dinyatakan oleh rose.*fell\(/, /"berkurang" is not what rose.*fell\(/] },
  { name: 'a claim turned around from outside', edits: [{ file: id, from: 'Peserta <Claim', to: 'Peserta tidak <Claim' }], at: 'tidak <Claim', says: [/"tidak" membalik klaim "bertambah"/, /"tidak" turns the claim "bertambah" around/] },
  { name: 'a claim that is mistyped', edits: [{ file: id, from: rose, to: 'that="rised(mks-members-2024, mks-members-2025)"' }], at: 'rised', says: [/"rised".*rose/, /"rised".*rose/] },
  { name: 'a claim that is not closed', edits: [{ file: id, from: rose, to: 'that="rose(mks-members-2024, mks-members-2025"' }], at: 'bertambah', says: [/tidak terbaca/, /cannot be read/] },
  { name: 'a claim that is a program', edits: [{ file: id, from: rose, to: 'that="alert(document.cookie)"' }], at: 'alert', says: [/"alert" bukan klaim/, /"alert" is no claim/] },
  { name: 'a claim with too few facts', edits: [{ file: id, from: rose, to: 'that="rose(mks-members-2024)"' }], at: 'bertambah', says: [/rose memerlukan 2 bagian, di sini 1/, /rose takes 2 parts, here are 1/] },
  { name: 'a claim about a fact that is not there', edits: [{ file: id, from: rose, to: 'that="rose(mks-members-2042, mks-members-2025)"' }], at: 'bertambah', says: [/"mks-members-2042".*"mks-members-20/, /"mks-members-2042".*"mks-members-20/] },
  { name: 'a claim over facts in the wrong order of time', edits: [{ file: id, from: rose, to: 'that="fell(mks-members-2025, mks-members-2024)"' }], at: 'bertambah', says: [/tidak lebih awal/, /is not earlier/], problems: 2 },
  { name: 'a claim that joins what may not be compared', edits: [{ file: id, from: `${higher} by="Andi Contoh" dispute="claimed-or-counted"`, to: higher }], at: 'lebih tinggi', says: [/counted-and-claimed.*dispute="claimed-or-counted"/, /counted-and-claimed.*dispute="claimed-or-counted"/] },
  { name: 'a dispute that is not there', edits: [{ file: id, from: 'dispute="claimed-or-counted"', to: 'dispute="claimed-and-counted"' }], at: 'claimed-and-counted', says: [/"claimed-and-counted".*"claimed-or-counted"/, /"claimed-and-counted".*"claimed-or-counted"/] },
  { name: 'a dispute about other facts', edits: [{ file: id, from: 'dispute="claimed-or-counted"', to: 'dispute="gowa-above-hundred"' }], at: 'gowa-above-hundred', says: [/tidak memuat satu pun/, /names none of the facts/] },
  { name: 'a claim put into the mouth of somebody whom no source quotes', edits: [{ file: id, from: `${higher} by="Andi Contoh"`, to: `${higher} by="Budi Entah"` }], at: 'lebih tinggi', says: [/tidak menyebut "Budi Entah"/, /does not name "Budi Entah"/] },
  { name: 'a dispute without whoever says it', edits: [{ file: id, from: 'by="Andi Contoh" dispute=', to: 'dispute=' }], at: 'lebih tinggi', says: [/siapa yang mengatakannya/, /who makes it/] },
  { name: 'a claim on a fact that was not reported', edits: [{ file: id, from: rose, to: 'that="more-than(mks-unreported-2025, 5)"' }], at: 'bertambah', says: [/null \(tidak dilaporkan\)/, /null \(not reported\)/], problems: 2 },
  { name: 'a claim on a misprint', edits: [{ file: chart, from: '{claim: higher(mks-coverage-2025, gowa-coverage-2025)|lebih', to: '{claim: higher(mks-misprint-2025, mks-members-2025)|lebih' }], at: 'mks-misprint-2025', says: [/salah cetak/, /misprint/], problems: 2 },
  { name: 'a fact compared with itself', edits: [{ file: id, from: rose, to: 'that="rose(mks-members-2025, mks-members-2025)"' }], at: 'bertambah', says: [/dirinya sendiri/, /with itself/] },
  { name: 'a share claimed of what is no share', edits: [{ file: id, from: 'more-than-half(mks-coverage-2025)', to: 'more-than-half(mks-members-2025)' }], at: 'title', says: [/hanya untuk bagian/, /is for shares/] },
  { name: 'a number inside a claim that nobody checks', edits: [{ file: id, from: '>bertambah<', to: '>bertambah 70.000<' }], at: '70.000', says: [/"70\.000" tidak ada di rose/, /"70\.000" is not in rose/] },
  { name: 'an empty claim', edits: [{ file: id, from: '>bertambah<', to: '><' }], at: 'Peserta', says: [/kosong|tidak berisi/, /empty|holds no words/], problems: 2 },
  { name: 'a claim in one language only', edits: [{ file: en, from: `<Claim ${rose}>grew</Claim>`, to: 'changed' }], says: [/Klaim “bertambah”.*id\.mdx.*tandai di sini/, /The claim “bertambah”.*id\.mdx.*mark it here/] },
  { name: 'a chart whose title claims less in English', edits: [{ file: chart, from: '{claim: higher(mks-coverage-2025, gowa-coverage-2025)|higher} than', to: 'and' }], at: '"title"', says: [/fakta dan klaim yang sama.*claim: higher/, /facts and claims.*claim: higher/] },
  { name: 'a literal without a reason', edits: [{ file: id, from: 'reason="jumlah kecamatan di peta"', to: 'reason="angka"' }], at: 'reason="angka"', says: [/"empat" belum punya alasan/, /"empat" has no reason/] },
  { name: 'a claim made in data/', edits: [{ file: 'data/disputes.json', after: '"verdict"', from: '"id": "', to: '"id": "{claim: half(mks-coverage-2025)|Separuh} ' }], at: '{claim:', says: [/\{claim: …\} tidak dipakai di data/, /\{claim: …\} is not used in data/] },
  { name: 'a form that a figure cannot take', edits: [{ file: id, from: '<Fact id="d-uncovered" />', to: '<Fact id="d-uncovered" form="hundred" />' }], at: 'form="hundred"', says: [/"hundred" hanya untuk persen/, /"hundred" is for percentages/] },
  { name: 'a claim in a title that the record does not bear out', edits: [{ file: chart, from: '"en": "City {claim: higher(mks-coverage-2025, gowa-coverage-2025)|higher}', to: '"en": "City {claim: higher(mks-claimed-2025, mks-coverage-2025)|higher|by Andi Contoh|dispute claimed-or-counted}' }, { file: chart, from: '{claim: higher(mks-coverage-2025, gowa-coverage-2025)|lebih tinggi}', to: '{claim: higher(mks-claimed-2025, mks-coverage-2025)|lebih tinggi|by Andi Contoh|dispute claimed-or-counted}' }], at: '"en": "City', says: [/selisihnya tidak dapat ditunjukkan/, /cannot show the dispute/], problems: 2 },
  { name: 'a part of a claim in braces that is mistyped', edits: [{ file: id, from: '|Lebih dari separuh}', to: '|Lebih dari separuh|bye Andi}' }], at: 'title', says: [/"bye Andi" bukan bagian klaim/, /"bye Andi" is no part of a claim/] },
  { name: 'straight quotation marks in a head', edits: [{ file: id, from: 'kicker: "Contoh"', to: "kicker: 'Contoh \"baru\"'" }], at: 'kicker', says: [/Kutip lurus.*“/, /straight quotation mark.*“/] },
  { name: 'a straight apostrophe in a chart', edits: [{ file: chart, from: 'Coverage of workers,', to: "Workers' coverage," }], at: "Workers'", says: [/Tanda ' lurus/, /straight mark '/] },
  { name: 'a percent sign in a sentence', edits: write('Dalam <Fact id="mks-coverage-2025" form="number" />% kasus.'), at: '% kasus', says: [/“persen”/, /“persen”/] },
  { name: 'a figure under the name of another city', edits: write('Cakupan Gowa <Fact id="mks-coverage-2025" />.'), at: 'Cakupan Gowa', says: [/menyebut "Gowa".*Makassar.*<Literal/, /names "Gowa".*Makassar.*<Literal/] },
  { name: 'a figure under another year', edits: write('Pada 2019 kota mencatat <Fact id="mks-coverage-2025" />.'), at: 'Pada 2019', says: [/menyebut "2019".*2025.*<Literal/, /names "2019".*2025.*<Literal/] },
  { name: 'a unit that is printed twice', edits: write('Cakupannya <Fact id="mks-coverage-2025" /> persen.'), at: 'Cakupannya <Fact', says: [/"persen" tercetak dua kali/, /"persen" is printed twice/] },
  { name: 'a hyphen between years', edits: write('Pada 2024-2025 kantor pindah.'), at: '2024-2025', says: [/2024–2025/, /2024–2025/] },
  { name: 'a space before a comma', edits: write('Kantor itu , katanya, pindah.'), at: 'itu ,', says: [/spasi di depan/, /space before/] },
  { name: 'a quotation that is never closed', edits: write('Ia berkata “kami menunggu.'), at: 'Ia berkata', says: [/tidak ditutup/, /never closed/] },
  { name: 'a heading that jumps', edits: [{ file: id, from: '## Yang belum', to: '### Yang belum' }], at: '### Yang', says: [/melompat/, /jumps/] },
  { name: 'two headings of the same name', edits: [{ file: id, from: '## Yang belum', to: '## Yang belum\n\nAlinea lain.\n\n##  Yang belum' }], at: '##  Yang belum', says: [/sama dengan subjudul/, /the same as the one before/] },
  { name: 'a link that says nothing', edits: [{ file: id, from: '[laporan]', to: '[di sini]' }], at: '[di sini]', says: [/“di sini” tidak mengatakan/, /“di sini” does not say/] },
  { name: 'a link that is only an address', edits: [{ file: id, from: '[laporan]', to: '[https://example.org/kabar-2025]' }], at: '[https:', says: [/hanya berisi alamat/, /only an address/] },
  { name: 'an address without its beginning', edits: write('Lihat [situs kota](www.example.com).'), at: '[situs kota]', says: [/Tulis https:\/\/www\.example\.com/, /Write https:\/\/www\.example\.com/] },
  { name: 'a share claimed in words, told as one phrase', edits: write('Lebih dari separuh terlindungi, <Fact id="mks-coverage-2025" />.'), at: 'Lebih dari separuh terlindungi', says: [/“Lebih dari separuh”.*more-than-half\(mks-coverage-2025\)/, /“Lebih dari separuh”.*more-than-half\(mks-coverage-2025\)/] },
  { name: 'a component in small letters keeps what it was given', edits: write('Ada <fact id="mks-coverage-2025" /> itu.'), at: '<fact', says: [/maksudnya <Fact id="mks-coverage-2025" \/>/, /mean <Fact id="mks-coverage-2025" \/>/] },
  { name: 'a bare date in a head, which hides nothing in the prose', edits: [{ file: id, from: '## Yang belum', to: 'Kota tumbuh.\n\n## Yang belum' }, { file: id, from: 'published: "2026-01-05"', to: 'published: 2026-01-05' }], at: 'Kota tumbuh', says: [/“tumbuh”/, /“tumbuh”/], problems: 2 },
]; // prettier-ignore
