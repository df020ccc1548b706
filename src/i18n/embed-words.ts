import type { Language } from './locale.ts';

interface EmbedWords {
  readonly source: string;
  /** After the number of publishers that a short line leaves out. */
  readonly others: string;
  readonly chart: string;
  /** Before the day on which a version was published. */
  readonly version: string;
  readonly kitLead: string;
  readonly liveTitle: string;
  readonly liveLead: string;
  readonly frozenTitle: string;
  readonly frozenLead: string;
  readonly figureTitle: string;
  readonly figureLead: string;
  /** Said of the script that fits the height of a frame. */
  readonly scriptNote: string;
  /** Before the two words that may be added to an address. */
  readonly variantsLead: string;
  readonly darkWord: string;
  readonly plainWord: string;
  readonly privacyNote: string;
  readonly open: string;
}

/** What stands in a chart on somebody else's page, and what we tell those who put it there. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  id: {
    source: 'Sumber',
    others: 'lainnya',
    chart: 'Grafik',
    version: 'versi',
    kitLead: 'Grafik ini boleh dimuat di mana saja, gratis, asal sumber dan tautannya ikut. Pilih salah satu.',
    liveTitle: 'Ikut diperbarui',
    liveLead: 'Selalu memuat versi terbaru. Bila angkanya kami koreksi, grafik di situs Anda ikut terkoreksi.',
    frozenTitle: 'Tetap seperti sekarang',
    frozenLead: 'Selamanya memuat versi ini, juga bila datanya kelak berubah.',
    figureTitle: 'Gambar tanpa bingkai dan tanpa skrip',
    figureLead:
      'Gambar SVG dengan sumber dan tautan, untuk ditempel langsung di naskah. Tidak meminta apa pun dari situs kami, dan tidak ikut berubah.',
    scriptNote:
      'Dalam dua kode pertama, baris kedua menyesuaikan tinggi bingkai. Bila CMS Anda menolak skrip, buang saja: grafiknya tetap utuh, hanya bisa menyisakan ruang kosong di bawah.',
    variantsLead: 'Untuk halaman gelap atau tanpa judul, tambahkan di akhir alamat bingkainya:',
    darkWord: 'untuk halaman gelap',
    plainWord: 'tanpa judul',
    privacyNote: 'Tanpa kuki, tanpa pelacak, tanpa pihak ketiga.',
    open: 'Lihat hasilnya',
  },
  en: {
    source: 'Source',
    others: 'others',
    chart: 'Chart',
    version: 'version of',
    kitLead:
      'You may show this chart anywhere, free of charge, as long as its source and link stay with it. Choose one.',
    liveTitle: 'Kept up to date',
    liveLead: 'Always shows the newest version. When we correct a figure, the chart on your site is corrected too.',
    frozenTitle: 'As it is now',
    frozenLead: 'Shows this version for ever, even if the data change later.',
    figureTitle: 'A picture without frame or script',
    figureLead:
      'An SVG drawing with its source and link, to paste straight into an article. It asks nothing of our site and never changes.',
    scriptNote:
      'In the first two, the second line fits the height of the frame. If your CMS refuses scripts, leave it out: the chart is still whole, with perhaps some empty space below it.',
    variantsLead: 'For a dark page, or to leave out the title, add to the end of the frame’s address:',
    darkWord: 'for a dark page',
    plainWord: 'without a title',
    privacyNote: 'No cookies, no tracking, no third party.',
    open: 'See how it looks',
  },
};
