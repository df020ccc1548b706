import type { Bilingual } from '../facts/schema/common.ts';

/** Markdown that prose may hold, by the parser's names. */
export const allowedNodes: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak', 'break',
  'link', 'linkReference', 'definition', 'table', 'tableRow', 'tableCell', 'footnoteReference', 'footnoteDefinition', 'inlineCode',
]); // prettier-ignore

/** Why the rest is refused, and what to write instead. */
export const refusedNodes: ReadonlyMap<string, Bilingual> = new Map([
  ['mdxjsEsm', {
    id: 'Baris yang diawali import atau export tidak diperlukan: komponen sudah tersedia. Hapus baris ini.',
    en: 'No line may start with import or export: the components are there already. Remove this line.',
  }],
  ['html', { id: 'HTML tidak boleh ada di naskah. Tulis dengan Markdown.', en: 'HTML may not stand in prose. Write it in Markdown.' }],
  ['image', {
    id: 'Gambar belum didukung di naskah. Untuk grafik tulis <Chart id="…" />.',
    en: 'Images are not supported in prose. For a chart write <Chart id="…" />.',
  }],
  ['imageReference', {
    id: 'Gambar belum didukung di naskah. Untuk grafik tulis <Chart id="…" />.',
    en: 'Images are not supported in prose. For a chart write <Chart id="…" />.',
  }],
  ['code', {
    id: 'Blok kode tidak dipakai di naskah. Hapus tanda ``` atau spasi di awal baris.',
    en: 'Code blocks have no place in prose. Remove the ``` or the spaces at the start of the line.',
  }],
]); // prettier-ignore

/** Where a link may lead: a page of this site, a place on the page, another site, a mailbox. */
export const allowedLink = /^(https?:\/\/[^\s/]|mailto:|\/(?!\/)|#)/i;
