import { z } from 'zod';
import { bilingual, describe, identifier } from '../facts/schema/common.ts';

const others = z.array(z.string().trim().min(1));

/** A word that a reader may not know, and what it means. */
export const termSchema = z.strictObject({
  id: describe(
    identifier,
    'Menjadi alamat: /istilah/#<id>. Dipakai di naskah: <Term id="…">kata</Term>.',
    'Becomes the address: /en/glossary/#<id>. Used in prose: <Term id="…">words</Term>.',
  ),
  word: bilingual,
  also: describe(
    z.strictObject({ id: others, en: others }),
    'Sebutan lain dan singkatannya; tercetak sesudah “Juga:”.',
    'Other names and abbreviations; printed after “Also:”.',
  ),
  sought: describe(
    z.strictObject({ id: others, en: others }),
    'Kata yang diketik orang bila mencarinya, tidak tercetak.',
    'Words that people type when they look for it; not printed.',
  ),
  definition: describe(
    bilingual,
    'Artinya, satu sampai tiga kalimat. Angka ditulis {id-angka}.',
    'What it means, in one to three sentences. Figures are written {fact-id}.',
  ),
  facts: describe(
    z.array(identifier),
    'Angka atau ketentuan di data/ yang mendasarinya; halamannya membuka sumbernya. Kosong bila hanya arti kata.',
    'Numbers or rules in data/ that it rests on; their pages open the sources. Empty where it only says what a word means.',
  ),
});

export type Term = z.output<typeof termSchema>;

/** `content/glossary.json`. */
export const glossaryFileSchema = z.strictObject({ $schema: z.string().optional(), terms: z.array(termSchema).min(1) });
