import type { Bilingual } from '../facts/schema/common.ts';
import type { Heading } from './parse-body.ts';

/** What is wrong with a heading after the one before it, or null: a reader who walks by headings must not miss a step. */
export function refuseHeading(
  { depth, text }: Pick<Heading, 'depth' | 'text'>,
  before: Pick<Heading, 'depth' | 'text'> | null,
): Bilingual | null {
  if (text.trim() === '') {
    return { id: 'Subjudul ini kosong. Tulis kata-katanya, atau hapus ##.', en: 'This heading is empty. Write its words, or take out the ##.' }; // prettier-ignore
  }
  if (depth > (before?.depth ?? 1) + 1) {
    return {
      id: `Subjudul “${text}” melompat: ### hanya boleh ada di bawah ##. Tulis ## ${text}, atau beri subjudul ## lebih dahulu.`,
      en: `The heading “${text}” jumps: ### may only stand below a ##. Write ## ${text}, or put a ## heading first.`,
    };
  }
  if (before?.text.toLowerCase() !== text.toLowerCase()) return null;
  return {
    id: `Subjudul “${text}” sama dengan subjudul sebelumnya. Beri nama lain, supaya keduanya dapat dibedakan.`,
    en: `The heading “${text}” is the same as the one before it. Give it another name, so that the two can be told apart.`,
  };
}
