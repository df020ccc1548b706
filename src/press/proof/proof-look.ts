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
  photo: 'Foto',
  missing: 'Tidak ada padanannya dalam bahasa ini.',
  part: 'Bagian',
  remark: 'Catatan',
  remarks: 'Catatan untuk penulis',
  remarksLead:
    'Tulis catatan di tiap bagian atau di sini. Tombolnya mengumpulkan semuanya menjadi satu teks untuk dikirim; tidak ada yang terkirim sendiri.',
  whole: 'Seluruh cerita',
  gather: 'Kumpulkan catatan',
  gathered: 'Semua catatan, untuk disalin',
  problems: 'Yang masih salah',
  noProblems: 'Tidak ada yang salah menurut pemeriksaan.',
  notes: 'Catatan serah terima',
  unchecked: 'belum dapat diperiksa',
  checkedBy: 'Diperiksa oleh',
  date: 'Tanggal',
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
  photo: 'Photo',
  missing: 'Nothing in this language stands beside it.',
  part: 'Part',
  remark: 'Remark',
  remarks: 'Remarks for the author',
  remarksLead:
    'Write your remarks at each part or here. The button gathers them into one text to send; nothing is sent by itself.',
  whole: 'The whole story',
  gather: 'Gather the remarks',
  gathered: 'All remarks, to be copied',
  problems: 'Still wrong',
  noProblems: 'The checks find nothing wrong.',
  notes: 'Hand-over notes',
  unchecked: 'cannot be checked yet',
  checkedBy: 'Checked by',
  date: 'Date',
};

/** The words of a proof sheet around the story's own. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { id, en };

/** The look of a proof sheet, with the site's own type and colours, for a telephone, a wide screen and A4. */
export const proofStyle = `
:root{--font-serif:'Source Serif 4';--font-display:'Source Serif 4 Display';--font-sans:'Plus Jakarta Sans'}
*{box-sizing:border-box}
html{font-size:112.5%}
body{margin:0 auto;max-width:66rem;padding:1.25rem 1rem 3rem;background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--serif);overflow-wrap:break-word}
header>p,footer,.below,.line,p.chart,.part,.remark,.left,.told,.all,button{font-family:var(--sans)}
h1{margin:0 0 .25rem;font:700 1.8rem/1.1 var(--display)}
h2{margin:0 0 .3rem;font-size:1rem}h3{margin:.25rem 0;font-size:1.15rem;line-height:1.3}
p{margin:.15rem 0}header>p{color:var(--quiet);font-size:.85rem}
.left,.told,.sound{margin:1rem 0 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--announced);font-size:.85rem}
.told{border-color:var(--rule)}header>.sound{border-color:var(--subject);color:var(--ink)}
.left ol,.told ul{margin:0;padding-left:1.2rem}.left li,.told li{margin:.3rem 0}
section{padding:.9rem 0;border-top:1px solid var(--rule)}.left,.told{border-top:0}
.part{margin:0 0 .2rem;color:var(--quiet);font-size:.75rem;font-weight:600}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}
.pair>div{position:relative;padding-left:2.2rem}
.line{position:absolute;left:0;top:.2rem;color:var(--quiet);font-size:.75rem}
.tick{display:inline-block;width:.75em;height:.75em;margin-right:.5em;border:1px solid var(--quiet);vertical-align:-.05em}
.figure{color:var(--subject);font-weight:700}sup{margin-left:.1em;color:var(--quiet);font:600 .7em var(--sans)}
.claim{text-decoration:underline 2px var(--announced);text-underline-offset:.15em}.literal{border-bottom:1px dashed var(--quiet)}
img{display:block;max-width:100%;height:auto}p.chart,.missing{color:var(--quiet);font-size:.8rem}.missing{color:var(--announced);font-weight:600}
.plot{margin:.75rem 0}
.below{margin:.6rem 0 0 2.2rem;padding-left:.8rem;border-left:3px solid var(--rule);font-size:.8rem;line-height:1.45;color:var(--quiet)}
.evidence{margin:.5rem 0;break-inside:avoid}.evidence b{color:var(--ink)}.evidence ul{margin:.1rem 0;padding-left:1.1rem}
.evidence a{overflow-wrap:anywhere}.note{color:var(--announced)}
code{font-size:.9em;overflow-wrap:anywhere}a{color:inherit}
.remark{margin:.5rem 0 0 2.2rem;font-size:.85rem}summary{min-height:1.6rem;color:var(--subject);cursor:pointer}
textarea{display:block;width:100%;padding:.5rem;border:1px solid var(--context-ink);background:var(--raised);color:inherit;font:inherit}
button{min-height:44px;padding:0 1rem;border:1px solid var(--ink);background:none;color:inherit;font-size:.85rem;font-weight:600}
footer{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin-top:1rem;font-size:.85rem}footer div{padding-top:2.5rem;border-bottom:1px solid var(--ink)}
@media(max-width:44rem){.pair{grid-template-columns:minmax(0,1fr)}.pair>div,.below,.remark{margin-left:0;padding-left:0}.below{padding-left:.8rem}.line{position:static;display:block}}
@page{size:A4;margin:14mm}
@media print{html{font-size:9.5pt}body{max-width:none;padding:0}.pair{gap:5mm}.figure{print-color-adjust:exact}
.pair,h3{break-inside:avoid}h3{break-after:avoid}button,#gathered,.remark summary{display:none}.remark::details-content{content-visibility:visible}
.remark textarea{height:2.2rem;border:0;border-bottom:1px solid var(--rule)}}
`;
