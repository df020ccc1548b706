import type { FaultyProject } from './fault.ts';

const sources = 'data/sources.json';
const places = 'data/places.json';
const indicators = 'data/indicators.json';
const comparability = 'data/comparability.json';
const makassar = 'data/observations/makassar.json';
const province = 'data/observations/south-sulawesi.json';
const derivations = 'data/derivations.json';
const disputes = 'data/disputes.json';

/** Records that do not fit their schema, name what is not there, or cannot be true. */
export const faultyRecords: readonly FaultyProject[] = [
  { name: 'a number written as text, with dots', edits: [{ file: makassar, after: 'mks-members-2024', from: '200000', to: '"35.782"' }], at: '"35.782"', says: [/"35\.782" ditulis sebagai teks.*Tulis 35782/, /"35\.782" is written as text.*Write 35782/] },
  { name: 'a percentage written as text, with a comma', edits: [{ file: makassar, from: '63.5', to: '"63,5 %"' }], at: '63,5', says: [/Tulis 63\.5/, /Write 63\.5/] },
  { name: 'an unknown key', edits: [{ file: makassar, from: '"period"', to: '"perod"' }], at: '"perod"', says: [/"perod" tidak dikenal.*"period"/, /"perod" is not known.*"period"/] },
  { name: 'a missing key', edits: [{ file: makassar, after: 'mks-members-2024', from: '      "caveat": null,\n', to: '' }], at: '{\n      "id": "mks-members-2024"', file: makassar, says: [/"caveat" belum ada.*null/, /"caveat" is missing.*null/] },
  { name: 'a word that is not among the choices', edits: [{ file: makassar, from: '"announced"', to: '"anounced"' }], at: '"anounced"', says: [/Mungkin maksudnya "announced"/, /Did you mean "announced"/] },
  { name: 'a day that does not exist', edits: [{ file: sources, from: '2024-11-08', to: '2024-02-30' }], at: '2024-02-30', says: [/"2024-02-30".*kalender/, /"2024-02-30".*calendar/] },
  { name: 'a day in a period that does not exist', edits: [{ file: makassar, from: '2024-11-08', to: '2024-02-30' }], at: '2024-02-30', says: [/"2024-02-30".*tidak ada/, /"2024-02-30".*does not exist/] },
  { name: 'a thirteenth month', edits: [{ file: makassar, from: '2024-11-08', to: '2024-13' }], at: '2024-13', says: [/"2024-13".*Tulis hari/, /"2024-13".*Write a day/] },
  { name: 'a period that ends before it starts', edits: [{ file: makassar, from: '2024-11-08', to: '2024-12/2024-01' }], at: '2024-12/2024-01', says: [/berakhir sebelum mulai/, /ends before it starts/] },
  { name: 'a date in words', edits: [{ file: sources, from: '"accessed": "2026-01-05"', to: '"accessed": "5 Januari 2026"' }], at: '5 Januari', says: [/"2025-03-17"/, /"2025-03-17"/] },
  { name: 'an id with capitals and spaces', edits: [{ file: makassar, from: '"id": "mks-unreported-2025"', to: '"id": "Mks Unreported 2025"' }], at: 'Mks Unreported', says: [/huruf kecil.*"mks-unreported-2025"/, /lower-case.*"mks-unreported-2025"/] },
  { name: 'an address without https://', edits: [{ file: sources, from: 'https://example.org/kabar-2024', to: 'example.org/kabar-2024' }], at: '"example.org', says: [/https:\/\//, /https:\/\//] },
  { name: 'an address that would run code', edits: [{ file: sources, from: 'https://example.org/kabar-2024', to: 'javascript:alert(1)' }], at: 'javascript:', says: [/javascript:alert.*https:\/\//, /javascript:alert.*https:\/\//] },
  { name: 'a language that is missing', edits: [{ file: places, from: ',\n        "en": "Makassar"', to: '' }], at: '"name": {\n        "id": "Kota Makassar"', file: places, says: [/"en" belum ada/, /"en" is missing/] },
  { name: 'an empty text', edits: [{ file: places, from: '"en": "Makassar"', to: '"en": " "' }], at: '"en": " "', says: [/kosong/, /empty/] },
  { name: 'a code of the wrong form', edits: [{ file: places, from: '"7371"', to: '"73.71"' }], at: '"bps": "73.71"', file: places, says: [/BPS.*"7371"/, /BPS.*"7371"/] },
  { name: 'a list with nothing in it', edits: [{ file: disputes, from: '[\n            "gowa-segment-2025"\n          ]', to: '[]' }], at: '"facts": []', says: [/berisi 0; paling sedikit 1/, /holds 0; at least 1/] },
  { name: 'one id twice in one file', edits: [{ file: makassar, from: '"id": "mks-unreported-2025"', to: '"id": "mks-misprint-2025"' }], at: '"id": "mks-misprint-2025",\n      "indicator": "participants",\n      "place": "makassar",\n      "population": {\n        "id": "Pekerja",\n        "en": "Workers"\n      },\n      "period": "2025",', says: [/sudah dipakai.*makassar\.json baris \d+/, /already used.*makassar\.json, line \d+/] },
  { name: 'one id for an observation and a derivation', edits: [{ file: derivations, from: '"id": "d-growth"', to: '"id": "mks-misprint-2025"' }], at: 'mks-misprint-2025', says: [/sudah dipakai/, /already used/] },
  { name: 'a source that is not there', edits: [{ file: makassar, from: '"source": "kabar-2024"', to: '"source": "kabar-2042"' }], at: 'kabar-2042', says: [/Sumber "kabar-2042" tidak ada.*"kabar-2024"/, /no source "kabar-2042".*"kabar-2024"/] },
  { name: 'a place that is not there', edits: [{ file: makassar, from: '"place": "makassar"', to: '"place": "makasar"' }], at: 'makasar"', says: [/Tempat "makasar".*"makassar"/, /no place "makasar".*"makassar"/] },
  { name: 'an indicator that is not there', edits: [{ file: makassar, from: '"indicator": "participants"', to: '"indicator": "workforce"' }], at: 'workforce', says: [/Indikator "workforce"/, /no indicator "workforce"/] },
  { name: 'a series that is not there', edits: [{ file: makassar, from: '"members-over-time"', to: '"members-overtime"' }], at: 'members-overtime', says: [/Seri "members-overtime".*"members-over-time"/, /no series "members-overtime".*"members-over-time"/] },
  { name: 'a separation of a series that is not there', edits: [{ file: comparability, after: '"between"', from: '"claimed-coverage"', to: '"claimd-coverage"' }], at: 'claimd-coverage', says: [/Seri "claimd-coverage"/, /no series "claimd-coverage"/] },
  { name: 'a series separated from itself', edits: [{ file: comparability, after: '"between"', from: '"claimed-coverage"', to: '"counted-coverage"' }], at: '"counted-coverage"\n      ]', says: [/dirinya sendiri/, /from itself/] },
  { name: 'a fact in two series that are kept apart', edits: [{ file: makassar, after: 'mks-claimed-2025', from: '"claimed-coverage"', to: '"claimed-coverage",\n        "counted-coverage"' }], at: '"claimed-coverage"', says: [/counted-and-claimed/, /counted-and-claimed/] },
  { name: 'a dispute about a fact that is not there', edits: [{ file: disputes, after: '"says"', from: '"mks-coverage-2025"', to: '"mks-coverage-2052"' }], at: 'mks-coverage-2052', says: [/Fakta "mks-coverage-2052".*"mks-coverage-2025"/, /no fact "mks-coverage-2052".*"mks-coverage-2025"/], problems: 2 },
  { name: 'a figure that stands for a dispute it has no part in', edits: [{ file: disputes, from: '"severity"', to: '"figures": [\n        "mks-coverage-2025",\n        "gowa-coverage-2025"\n      ],\n      "severity"' }], at: '"gowa-coverage-2025"', says: [/tidak ada di sisi mana pun/, /on no side of this dispute/] },
  { name: 'a number that takes the address of a list', edits: [{ file: makassar, from: '"id": "mks-unreported-2025"', to: '"id": "selisih"' }], at: '"selisih"', says: [/alamat sebuah daftar angka/, /address of a list of numbers/] },
  { name: 'a place inside itself', edits: [{ file: places, from: '"parent": null', to: '"parent": "makassar"' }], at: '"parent": "makassar"', says: [/berputar: south-sulawesi → makassar → south-sulawesi/, /circle: south-sulawesi → makassar → south-sulawesi/] },
  { name: 'a parent that is not there', edits: [{ file: places, from: '"parent": "south-sulawesi"', to: '"parent": "sulawesi"' }], at: '"parent": "sulawesi"', says: [/Tempat "sulawesi"/, /no place "sulawesi"/] },
  { name: 'a share with a numerator and no denominator', edits: [{ file: indicators, from: '"denominator": {\n        "id": "Pekerja yang memenuhi syarat",\n        "en": "Eligible workers"\n      }', to: '"denominator": null' }], at: '"denominator": null', says: [/"denominator" null/, /"denominator" is null/] , problems: 2 },
  { name: 'a unit that is not the indicator\u2019s', edits: [{ file: makassar, after: 'mks-unreported-2025', from: '"unit": "people"', to: '"unit": "firms"' }], at: '"unit": "firms"', says: [/"firms".*Tulis "people"/, /"firms".*Write "people"/] },
  { name: 'half a person', edits: [{ file: makassar, after: 'mks-misprint-2025', from: '25000', to: '35.782' }], at: '35.782', says: [/harus bulat.*35782/, /must be whole.*35782/], problems: 2 },
  { name: 'fewer than no people', edits: [{ file: makassar, after: 'mks-misprint-2025', from: '25000', to: '-25000' }], at: '-25000', says: [/tidak mungkin negatif/, /cannot be negative/] },
  { name: 'a zero with a minus sign', edits: [{ file: makassar, after: 'mks-misprint-2025', from: '25000', to: '-0' }], at: '-0', says: [/Tulis 0/, /Write 0/] },
  { name: 'a value finer than it was published', edits: [{ file: makassar, from: '63.5', to: '63.47' }], at: '63.47', says: [/lebih teliti daripada 1/, /finer than its 1/] },
  { name: 'a value finer than its scale', edits: [{ file: province, after: 'lowest-rate-2025', from: '"status"', to: '"scale": "thousand",\n      "status"' }], at: '"value": 16800', says: [/lebih teliti daripada 0/, /finer than its 0/] },
  { name: 'a quotation of nine words', edits: [{ file: makassar, from: 'sebanyak 200.000 peserta', to: 'satu dua tiga empat lima enam tujuh delapan sembilan' }], at: 'satu dua', says: [/9 kata; paling banyak 8/, /9 words; 8 at most/] },
  { name: 'a share over a hundred', edits: [{ file: makassar, from: '63.5', to: '163.5' }], at: '163.5', says: [/163\.5 persen di luar 0 sampai 100/, /163\.5 percent is outside 0 to 100/] },
  { name: 'more members than workers', edits: [{ file: makassar, from: '"value": 480000', to: '"value": 240000' }], file: makassar, at: '"share": {', says: [/250000\) lebih besar daripada penyebut .*240000/, /250000\) is larger than the denominator .*240000/], problems: 2 },
  { name: 'a share that does not follow from its numbers', edits: [{ file: makassar, from: '52.08', to: '52.80' }], at: '52.80', says: [/52\.8, padahal 250000 ÷ 480000 × 100 = 52\.0833/, /52\.8, but 250000 ÷ 480000 × 100 = 52\.0833/] },
  { name: 'a share of something that was not reported', edits: [{ file: makassar, from: '"denominator": "mks-eligible-2025"', to: '"denominator": "mks-unreported-2025"' }], at: '"denominator"', says: [/null \(tidak dilaporkan\)/, /null \(not reported\)/] },
  { name: 'a share of a misprint', edits: [{ file: makassar, from: '"numerator": "mks-members-2025"', to: '"numerator": "mks-misprint-2025"' }], at: '"numerator"', says: [/salah cetak/, /misprint/] },
  { name: 'a share that names facts of two units', edits: [{ file: makassar, from: '"numerator": "mks-members-2025"', to: '"numerator": "mks-claimed-2025"' }], at: '"share": {', says: [/percent, penyebut people/, /in percent, the denominator in people/] },
  { name: 'parts that do not add up', edits: [{ file: makassar, from: '"value": 70000', to: '"value": 60000' }], at: '"value": 250000', says: [/250000, padahal jumlah bagiannya 240000/, /250000, but its parts add up to 240000/] },
  { name: 'a part that was not reported', edits: [{ file: makassar, from: '"mks-informal-2025"\n', to: '"mks-unreported-2025"\n' }], at: '"mks-unreported-2025"', says: [/mks-unreported-2025.*null/, /mks-unreported-2025.*null/] },
  { name: 'a misprint among the parts', edits: [{ file: makassar, from: '"mks-informal-2025"\n', to: '"mks-misprint-2025"\n' }], at: '"mks-misprint-2025"', says: [/salah cetak/, /misprint/] },
  { name: 'a part counted twice', edits: [{ file: makassar, from: '"mks-informal-2025"\n', to: '"mks-formal-2025"\n' }], at: '"mks-formal-2025"\n', says: [/dua kali/, /twice/] },
  { name: 'a total that is a part of itself', edits: [{ file: makassar, from: '"mks-informal-2025"\n', to: '"mks-members-2025"\n' }], at: '"mks-members-2025"\n', says: [/bagian dari dirinya/, /part of itself/] },
  { name: 'a part in another unit', edits: [{ file: makassar, from: '"mks-informal-2025"\n', to: '"mks-claimed-2025"\n' }], at: '"mks-claimed-2025"\n', says: [/bersatuan percent/, /in percent/] },
  { name: 'an irregularity that is none', edits: [{ file: province, after: 'gowa-segment-2025', from: '"value": 120', to: '"value": 99' }], at: '"irregularity"', says: [/Hapus kunci itu/, /Remove that key/] },
  { name: 'an irregularity whose dispute is about something else', edits: [{ file: province, from: '"irregularity": "gowa-above-hundred"', to: '"irregularity": "claimed-or-counted"' }], at: '"irregularity"', says: [/tidak memuat "gowa-segment-2025"/, /does not name "gowa-segment-2025"/] },
  { name: 'an irregularity without a dispute', edits: [{ file: province, from: '"irregularity": "gowa-above-hundred"', to: '"irregularity": "above-hundred"' }], at: '"irregularity"', says: [/Selisih "above-hundred"/, /no dispute "above-hundred"/] },
  { name: 'a misprint in a series', edits: [{ file: makassar, after: 'mks-misprint-2025', from: '"series": []', to: '"series": [\n        "members-over-time"\n      ]' }], at: '"series": [\n', says: [/salah cetak.*"series": \[\]/, /misprint.*"series": \[\]/] },
  { name: 'a figure in a text that is bound to nothing', edits: [{ file: makassar, from: '"id": "Hitungan kantor sendiri {mks-coverage-2025}."', to: '"id": "Hitungan kantor sendiri {mks-coverage-2052}."' }], at: 'mks-coverage-2052', says: [/Fakta "mks-coverage-2052".*"mks-coverage-2025"/, /no fact "mks-coverage-2052".*"mks-coverage-2025"/] },
  { name: 'a figure in a form that does not exist', edits: [{ file: makassar, from: '{mks-coverage-2025}', to: '{mks-coverage-2025|signs}' }], at: '|signs', says: [/"signs".*"sign"/, /"signs".*"sign"/] },
  { name: 'a brace without its partner', edits: [{ file: makassar, from: '{mks-coverage-2025}', to: '{mks-coverage-2025' }], at: 'sendiri {', says: [/tidak berpasangan/, /no partner/] },
  { name: 'a figure that one language leaves out', edits: [{ file: makassar, from: 'The office itself counts {mks-coverage-2025}.', to: 'The office itself counts less.' }], at: '"caveat": {', says: [/Hanya teks Indonesia memuat {mks-coverage-2025}/, /Only the Indonesian binds {mks-coverage-2025}/] },
]; // prettier-ignore
