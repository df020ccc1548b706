import type { OffsetFault } from './check-json-tree.ts';

/** Up to 16 characters on either side of an offset, from the same line, for quoting. */
function excerpt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 16), offset).replace(/^[^]*[\r\n]/, '');
  const after = text.slice(offset, offset + 16).replace(/[\r\n][^]*$/, '');
  return `${before}${after}`.toWellFormed();
}

const rest = (text: string, offset: number) => text.slice(offset, offset + 40);

interface Rule {
  /** Tested on what stands at the offset. */
  readonly at: RegExp;
  /** Tested on what stands before it, without trailing space. */
  readonly after?: RegExp;
  /** The mistake is the last sign before the offset. */
  readonly isBefore?: true;
  readonly id: string;
  readonly en: string;
}

/** What editors most often get wrong, the narrowest first. The first rule that fits speaks. */
const rules: readonly Rule[] = [
  { at: /^$/, id: 'Berkas terpotong: masih ada kurung atau kutip yang belum ditutup. Pulihkan bagian akhirnya.', en: 'The file is cut short: a bracket or quote is still open. Restore its end.' },
  { at: /^[\r\n\t]/, id: 'Kutip penutup hilang: teks harus selesai di baris yang sama. Tambahkan ", atau tulis \\n untuk baris baru.', en: 'The closing quote is missing: text must end on its own line. Add ", or write \\n for a new line.' },
  { at: /^[^]/, after: /\\$/, id: 'Garis miring terbalik ini salah. Tulis \\\\ untuk satu garis miring terbalik, atau hapus.', en: 'This backslash is wrong. Write \\\\ for one backslash, or remove it.' },
  { at: /^\d/, after: /\d,$/, id: 'Koma di tengah angka. Desimal ditulis dengan titik, ribuan tanpa tanda: 50.5 atau 35782.', en: 'There is a comma inside a number. Decimals take a point, thousands nothing: 50.5 or 35782.' },
  { at: /^[}\]]/, after: /,$/, isBefore: true, id: 'Koma berlebih sebelum kurung tutup. Hapus koma itu.', en: 'There is a comma too many before the closing bracket. Remove it.' },
  { at: /^(\/\/|\/\*|#)/, id: 'JSON tidak mengenal komentar. Hapus komentar ini.', en: 'JSON has no comments. Remove this one.' },
  { at: /^['‘’“”`]/, id: 'Tanda kutipnya salah. Tulis kutip lurus ganda: ".', en: 'Wrong quotation marks. Write straight double quotes: ".' },
  { at: /^(True|TRUE|False|FALSE)\b/, id: 'Tulis true atau false dengan huruf kecil.', en: 'Write true or false in lower case.' },
  { at: /^(None|NULL|Null|NaN|nan|undefined|-?Infinity)\b/, id: 'Nilai ini tidak dikenal JSON. Tulis null bila tidak dilaporkan.', en: 'JSON does not know this value. Write null when it was not reported.' },
  { at: /^\+/, id: 'Angka ditulis tanpa tanda tambah. Hapus “+”.', en: 'Numbers are written without a plus sign. Remove “+”.' },
  { at: /^["{[\w-]/, after: /["}\]\w]$/, id: 'Ada koma atau titik dua yang hilang sebelum bagian ini. Tambahkan.', en: 'A comma or colon is missing before this. Add it.' },
  { at: /^[.,\d]/, after: /[\d.eE+-]$/, id: 'Angka ini salah tulis. Tulis tanpa pemisah ribuan, dengan titik untuk desimal: 35782 atau 50.5.', en: 'This number is malformed. Write it without separators, with a point for decimals: 35782 or 50.5.' },
  { at: /^[A-Za-z_]/, id: 'Teks dan nama kunci harus diapit kutip ganda. Tambahkan ".', en: 'Text and key names stand in double quotes. Add ".' },
  { at: /^,/, id: 'Ada koma yang tidak pada tempatnya. Hapus koma itu.', en: 'There is a comma out of place. Remove it.' },
]; // prettier-ignore

/** Says in an editor's words what is wrong with JSON at an offset, quoting what stands there, and where the mistake is. */
export function explainJsonError(text: string, offset: number): OffsetFault {
  if (text.trim() === '') {
    return {
      offset: 0,
      message: { id: 'Berkas ini kosong. Pulihkan isinya.', en: 'This file is empty. Restore what it held.' },
    };
  }
  const here = rest(text.trimEnd(), offset);
  const before = text.slice(Math.max(0, offset - 40), offset).trimEnd();
  const rule = rules.find(({ at, after }) => at.test(here) && (after === undefined || after.test(before)));
  // The parser stumbles over the bracket, the editor over the comma before it.
  const mistake = rule?.isBefore === true ? text.slice(0, offset).trimEnd().length - 1 : offset;
  const quoted = excerpt(text, mistake);
  const reason = rule ?? {
    id: 'Tanda ini tidak pada tempatnya. Periksa kutip, koma, dan kurung di sekitarnya.',
    en: 'This sign is out of place. Check the quotes, commas and brackets around it.',
  };
  const message = {
    id: `Bukan JSON di sekitar “${quoted}”. ${reason.id}`,
    en: `Not JSON near “${quoted}”. ${reason.en}`,
  };
  return { offset: mistake, message };
}
