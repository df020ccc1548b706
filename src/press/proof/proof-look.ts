import type { Language } from '../../i18n/locale.ts';

const id = {
  sheet: 'Lembar periksa',
  lead: 'Bacalah tiap kalimat dengan sumbernya terbuka, dan beri tanda pada yang cocok. Nomor kecil merujuk ke bukti di bawahnya.',
  printed: 'Tercetak',
  value: 'Nilai di catatan',
  who: 'Disebut oleh',
  source: 'Sumber',
  accessed: 'dibuka',
  undated: 'tanpa tanggal terbit',
  formula: 'Hitungan kami',
  caveat: 'Catatan',
  disputed: 'Angka lain yang berbeda',
  misprint: 'SALAH CETAK',
  above: 'bukti di atas',
  claim: 'Klaim',
  holds: 'benar menurut catatan',
  fails: 'tidak didukung catatan; hanya sebagai kata sumber',
  literal: 'Bukan angka atau klaim dari catatan',
  chart: 'Grafik',
  missing: 'Tidak ada padanannya dalam bahasa ini.',
  phone: 'Di ponsel, lebar 360 piksel',
  unbuilt: 'Halamannya belum dibangun. Jalankan npm run build, lalu npm run proof lagi.',
  stale: 'Halaman ini dibangun sebelum suntingan terakhir. Jalankan npm run build, lalu npm run proof lagi.',
  checkedBy: 'Diperiksa oleh',
  date: 'Tanggal',
  question: 'Pertanyaan untuk penulis',
} as const;

export type ProofWords = { readonly [Key in keyof typeof id]: string };

const en: ProofWords = {
  sheet: 'Proof sheet',
  lead: 'Read each sentence with its source open, and tick those that agree. The small numbers lead to the evidence below.',
  printed: 'Printed',
  value: 'Value on record',
  who: 'Given by',
  source: 'Source',
  accessed: 'opened',
  undated: 'no date of publication',
  formula: 'Our arithmetic',
  caveat: 'Note',
  disputed: 'Other figures that differ',
  misprint: 'MISPRINT',
  above: 'evidence above',
  claim: 'Claim',
  holds: 'true by the record',
  fails: 'not borne out by the record; only as the source’s words',
  literal: 'No figure or claim from the record',
  chart: 'Chart',
  missing: 'Nothing in this language stands beside it.',
  phone: 'On a phone, 360 pixels wide',
  unbuilt: 'The page is not built yet. Run npm run build, then npm run proof again.',
  stale: 'This page was built before the last edit. Run npm run build, then npm run proof again.',
  checkedBy: 'Checked by',
  date: 'Date',
  question: 'Questions for the author',
};

/** The words of a proof sheet around the story's own. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { id, en };

/** The look of a proof sheet: the site's own type and colours, for a screen and for A4. */
export const proofStyle = `
:root{color-scheme:light;--ink:#171511;--quiet:#595349;--rule:#dcd7cb;--paper:#fbfaf5;--subject:#0b6b62;--announced:#b0430c}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:400 1rem/1.5 'Source Serif 4',Georgia,serif}
header,footer,.below,.line,.chart,.phone h2,.phone p,nav{font-family:'Plus Jakarta Sans',system-ui,sans-serif}
h1{margin:0 0 .25rem;font:700 2rem/1.1 'Source Serif 4 Display',Georgia,serif}
h2{font-size:1.1rem}h3{margin:.25rem 0;font-size:1.15rem;line-height:1.3}
p{margin:.15rem 0}header p{color:var(--quiet);font-size:.85rem}
section{padding:.9rem 0;border-top:1px solid var(--rule)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
.pair>div{position:relative;padding-left:2.2rem}
.line{position:absolute;left:0;top:.2rem;color:var(--quiet);font-size:.7rem}
.tick{display:inline-block;width:.75em;height:.75em;margin-right:.5em;border:1px solid var(--quiet);vertical-align:-.05em}
.figure{color:var(--subject);font-weight:700}sup{margin-left:.1em;color:var(--quiet);font:600 .65em 'Plus Jakarta Sans',sans-serif}
.claim{text-decoration:underline 2px var(--announced);text-underline-offset:.15em}.literal{border-bottom:1px dashed var(--quiet)}
.chart,.missing{color:var(--quiet);font-size:.8rem}.missing{color:var(--announced);font-weight:600}
.below{margin:.6rem 0 0 2.2rem;padding-left:.8rem;border-left:3px solid var(--rule);font-size:.78rem;line-height:1.45;color:var(--quiet)}
.evidence{margin:.5rem 0;break-inside:avoid}.evidence b{color:var(--ink)}.evidence ul{margin:.1rem 0;padding-left:1.1rem}
.evidence a{overflow-wrap:anywhere}.note{color:var(--announced)}
code{font-size:.9em;overflow-wrap:anywhere}a{color:inherit}
.phone{display:flex;flex-wrap:wrap;gap:1.5rem;border:0}
.phone figure{margin:0}.phone iframe{width:360px;height:40rem;border:1px solid var(--rule);background:#fff}
footer{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin-top:2rem;font-size:.85rem}footer div{padding-top:2.5rem;border-bottom:1px solid var(--ink)}
footer .question{grid-column:1/-1;padding-top:7rem}
@media(max-width:44rem){.pair{grid-template-columns:1fr}}
@page{size:A4;margin:14mm}
@media print{:root{--paper:#fff}body{max-width:none;padding:0;font-size:9.5pt}.pair{gap:5mm}.figure{print-color-adjust:exact}
.pair,h3{break-inside:avoid}h3{break-after:avoid}.phone{break-before:page;gap:4mm}.phone iframe{zoom:.9}}
`;
