import type { FaultyProject } from './fault.ts';

const sources = 'data/sources.json';
const makassar = 'data/observations/makassar.json';

const story = 'content/stories/separuh-terlindungi/';

const latin1 = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

/** Files that are no JSON, or JSON that would be read as something else than it says. */
export const faultyFiles: readonly FaultyProject[] = [
  { name: 'a file cut off in the middle', edits: [{ file: makassar, bytes: (bytes) => bytes.slice(0, 2000) }], at: null, says: [/terpotong/, /cut short/] },
  { name: 'a file cut off between two records', edits: [{ file: sources, bytes: (bytes) => bytes.slice(0, new TextDecoder().decode(bytes).indexOf(',\n    {\n      "id": "kabar-2025"')) }], at: null, says: [/terpotong/, /cut short/] },
  { name: 'an empty file', edits: [{ file: sources, bytes: () => new Uint8Array() }], says: [/kosong/, /empty/] },
  { name: 'a file of nothing but spaces', edits: [{ file: sources, bytes: () => latin1(' \n \n') }], says: [/kosong/, /empty/] },
  { name: 'a byte order mark', edits: [{ file: sources, bytes: (bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes) }], says: [/BOM/, /byte order mark/] },
  { name: 'UTF-16', edits: [{ file: sources, bytes: () => Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0) }], says: [/UTF-16/, /UTF-16/] },
  { name: 'Latin-1', edits: [{ file: sources, bytes: (bytes) => latin1(new TextDecoder().decode(bytes).replace('Andi Contoh', 'André Contoh')) }], at: 'Andr', says: [/bita E9 \(“é” Latin-1\).*UTF-8/, /byte E9 \(“é” Latin-1\).*UTF-8/] },
  { name: 'a key that stands twice', edits: [{ file: makassar, after: 'mks-members-2024', from: '"value": 200000,', to: '"value": 200000,\n      "value": 210000,' }], at: '"value": 210000', says: [/"value" ditulis dua kali/, /"value" stands twice/] },
  { name: 'a comma after the last record', edits: [{ file: sources, from: '    }\n  ]', to: '    },\n  ]' }], at: '    },\n  ]', says: [/Koma berlebih/, /comma too many/] },
  { name: 'a comma that is missing', edits: [{ file: sources, from: '"kabar-2024",', to: '"kabar-2024"' }], at: '"publisher"', says: [/koma atau titik dua yang hilang/, /comma or colon is missing/] },
  { name: 'a closing quote that is missing', edits: [{ file: sources, from: '"Kabar Kota",', to: '"Kabar Kota,' }], at: '"Kabar Kota,', says: [/Kutip penutup hilang/, /closing quote is missing/] },
  { name: 'single quotes', edits: [{ file: sources, from: '"Kabar Kota"', to: "'Kabar Kota'" }], at: "'Kabar Kota'", says: [/kutip lurus ganda/, /straight double quotes/] },
  { name: 'curly quotes', edits: [{ file: sources, from: '"Kabar Kota"', to: '“Kabar Kota”' }], at: 'Kabar Kota', says: [/kutip lurus ganda/, /straight double quotes/] },
  { name: 'a comment', edits: [{ file: sources, from: '"publisher"', to: '// periksa lagi\n      "publisher"' }], at: '// periksa', says: [/tidak mengenal komentar/, /no comments/] },
  { name: 'a decimal comma', edits: [{ file: makassar, from: '52.08', to: '52,08' }], at: '52,08', says: [/50\.5 atau 35782/, /50\.5 or 35782/] },
  { name: 'dots between thousands, without quotes', edits: [{ file: makassar, from: '"value": 250000', to: '"value": 250.000.000' }], at: '250.000.000', says: [/tanpa pemisah ribuan/, /without separators/] },
  { name: 'None for nothing', edits: [{ file: makassar, after: 'mks-unreported-2025', from: '"value": null', to: '"value": None' }], at: 'None', says: [/Tulis null/, /Write null/] },
  { name: 'a number too large to store', edits: [{ file: makassar, from: '"value": 480000', to: '"value": 1e400' }], at: '1e400', says: [/1e400/, /1e400/] },
  { name: 'an integer beyond what can be stored exactly', edits: [{ file: makassar, from: '"value": 480000', to: '"value": 9007199254740993' }], at: '9007199254740993', says: [/9007199254740993.*tepat/, /9007199254740993.*exactly/] },
  { name: 'half a character', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka \\ud83d tahunan' }], at: 'ud83d', says: [/setengah karakter/, /half a character/] },
  { name: 'a sign that nobody sees', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka\u200b tahunan' }], at: 'Angka', says: [/U\+200B/, /U\+200B/] },
  { name: 'brackets nested without end', edits: [{ file: sources, bytes: () => latin1('['.repeat(200_000)) }], says: [/bersarang lebih dari 100/, /nested more than 100/] },
  { name: 'a list where an object must stand', edits: [{ file: sources, bytes: () => latin1('[]\n') }], says: [/Tertulis \[\].*kurung kurawal/, /This says \[\].*braces/] },
  { name: 'a file that is missing', edits: [{ file: 'data/places.json', remove: true }], says: [/tidak ada/, /missing/] },
  { name: 'no observations at all', edits: [{ file: makassar, remove: true }, { file: 'data/observations/south-sulawesi.json', remove: true }], file: 'data/observations/', says: [/tidak ada atau kosong/, /missing or empty/] },
  { name: 'a mistyped file name in data/', edits: [{ file: 'data/source.json', add: '{}' }], says: [/"sources\.json"/, /"sources\.json"/] },
  { name: 'a file of observations that is no JSON', edits: [{ file: 'data/observations/gowa.csv', add: 'a,b' }], says: [/adalah tabel.*new -- fact/, /is a table.*new -- fact/] },
  { name: 'a document of a word processor', edits: [{ file: `${story}Naskah final.docx`, add: 'PK' }], says: [/pengolah kata.*id\.mdx/, /word processor.*id\.mdx/] },
  { name: 'a spreadsheet in data/', edits: [{ file: 'data/Peserta 2025.XLSX', add: 'PK' }], says: [/adalah tabel/, /is a table/] },
  { name: 'a report beside the data', edits: [{ file: 'data/laporan.pdf', add: '%PDF' }], says: [/Catat sebagai sumber/, /Record it as a source/] },
  { name: 'a picture in a story', edits: [{ file: `${story}foto.JPG`, add: 'x' }], says: [/adalah gambar/, /is a picture/] },
  { name: 'what a merge left', edits: [{ file: `${story}id.mdx.orig`, add: 'x' }], says: [/sisa penggabungan/, /left by a merge/] },
  { name: 'a copy beside the file', edits: [{ file: 'data/places (1).json', add: '{}' }], says: [/adalah salinan/, /is a copy/] },
  { name: 'a name in capitals', edits: [{ file: `${story}ID.mdx`, add: 'x' }], says: [/"id\.mdx", ganti namanya/, /"id\.mdx", rename it/] },
  { name: 'a name with a space before it', edits: [{ file: `${story} en.mdx`, add: 'x' }], says: [/"en\.mdx"/, /"en\.mdx"/] },
  { name: 'an ending that a program added', edits: [{ file: `${story}id.mdx.txt`, add: 'x' }], says: [/"id\.mdx"/, /"id\.mdx"/] },
  { name: 'Markdown where MDX is read', edits: [{ file: `${story}id.md`, add: 'x' }], says: [/"id\.mdx"/, /"id\.mdx"/] },
  { name: 'a folder under a name of a file', edits: [{ file: 'data/catatan/a.json', add: '{}' }], file: 'data/catatan', says: [/adalah folder/, /is a folder/] },
  { name: 'a file of nobody’s in content/', edits: [{ file: 'content/situs.json', add: '{}' }], says: [/"site\.json", ganti namanya|tidak dibaca/, /read by nothing/] },
  { name: 'a merge that nobody decided, in data/', edits: [{ file: sources, from: '    {\n', to: '<<<<<<< HEAD\n    {\n=======\n    {\n>>>>>>> cabang\n' }], at: '<<<<<<<', says: [/penggabungan Git.*baris 4 sampai 8/, /merged by Git.*lines 4 to 8/] },
  { name: 'a merge that nobody decided, in a story', edits: [{ file: `${story}id.mdx`, from: '## Yang belum', to: '<<<<<<< HEAD\n## Yang belum\n||||||| dulu\n=======\n## Yang sudah\n>>>>>>> cabang' }], at: '<<<<<<<', says: [/penggabungan Git/, /merged by Git/] },
  { name: 'a merge that nobody decided, in the site’s file', edits: [{ file: 'content/site.json', from: '{', to: '{\r\n<<<<<<< HEAD\r\n>>>>>>> cabang\r' }], at: '<<<<<<<', says: [/penggabungan Git/, /merged by Git/] },
  { name: 'a private sign in data/', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka \\uE001 tahunan' }], at: 'uE001', says: [/U\+E001/, /private sign.*U\+E001/] },
  { name: 'a title of ten thousand signs', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka '.repeat(1700) }], at: 'Angka', says: [/karakter; paling banyak 300/, /characters; 300 at most/] },
  { name: 'the archive’s own brackets', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka ⟦hash⟧' }], at: 'hash', says: [/Tulis \[ dan \]/, /Write \[ and \]/] },
  { name: 'a title over two lines', edits: [{ file: sources, from: 'Angka tahunan', to: 'Angka\\ntahunan' }], at: 'Angka', says: [/satu baris/, /one line/] },
  { name: 'an address of a source that is not there', edits: [{ file: 'data/links.json', add: '{ "links": [{ "source": "kabar-2042", "asked": "2026-11-27", "answer": "gone", "opened": null, "movedTo": null, "copy": null }] }' }], at: 'kabar-2042', says: [/Sumber "kabar-2042" tidak ada/, /no source "kabar-2042"/] },
  { name: 'an address told twice', edits: [{ file: 'data/links.json', add: '{ "links": [{ "source": "kabar-2024", "asked": "2026-11-27", "answer": "gone", "opened": null, "movedTo": null, "copy": null },\n{ "source": "kabar-2024", "asked": "2026-11-27", "answer": "gone", "opened": null, "movedTo": null, "copy": null }] }' }], at: '"kabar-2024", "asked": "2026-11-27", "answer": "gone", "opened": null, "movedTo": null, "copy": null }] }', says: [/sudah ada di atas/, /stands further up/] },
  { name: 'an answer that no address gives', edits: [{ file: 'data/links.json', add: '{ "links": [{ "source": "kabar-2024", "asked": "2026-11-27", "answer": "mati", "opened": null, "movedTo": null, "copy": null }] }' }], at: '"mati"', says: [/"gone"/, /"gone"/] },
]; // prettier-ignore
