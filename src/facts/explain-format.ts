import { type Bilingual, identifierPattern } from './schema/common.ts';
import { periodPattern } from '../i18n/dates.ts';
import { slugify } from './slugify.ts';

const periodHelp: Bilingual = {
  id: 'Tulis hari "2025-03-17", bulan "2025-03", tahun "2025", rentang "2024-01/2024-06", atau "../2025-08" bila awalnya tidak disebut.',
  en: 'Write a day "2025-03-17", a month "2025-03", a year "2025", a span "2024-01/2024-06", or "../2025-08" when its start is not stated.',
};

const dateHelp: Bilingual = {
  id: 'Tulis hari yang ada di kalender sebagai "2025-03-17".',
  en: 'Write a day of the calendar as "2025-03-17".',
};

function identifierHelp(written: string): Bilingual {
  const suggestion = slugify(written);
  return {
    id: `Id hanya berisi huruf kecil, angka, dan tanda hubung tunggal di antaranya.${suggestion ? ` Tulis "${suggestion}".` : ''}`,
    en: `An id holds lower-case letters and figures joined by single hyphens.${suggestion ? ` Write "${suggestion}".` : ''}`,
  };
}

/** Help for text that must have a certain form, by the pattern's source or the format's name. */
const patterns: readonly { readonly source: string; help(written: string): Bilingual }[] = [
  { source: identifierPattern.source, help: identifierHelp },
  { source: periodPattern.source, help: () => periodHelp },
  { source: String.raw`^\d{2}(\d{2})?$`, help: () => ({ id: 'Kode BPS berisi 2 atau 4 angka, misalnya "7371".', en: 'A BPS code has 2 or 4 figures, such as "7371".' }) },
  { source: String.raw`^\d{2}(\.\d{2})?$`, help: () => ({ id: 'Kode Kemendagri berbentuk "73" atau "73.71".', en: 'A Kemendagri code looks like "73" or "73.71".' }) },
]; // prettier-ignore

const formats: Readonly<Record<string, Bilingual>> = {
  date: dateHelp,
  email: {
    id: 'Tulis alamat surel seperti "redaksi@contoh.id".',
    en: 'Write an e-mail address such as "desk@newsroom.org".',
  },
  url: {
    id: 'Tulis alamat lengkap yang diawali https:// atau http://.',
    en: 'Write a whole address that starts with https:// or http://.',
  },
};

/** What text of a certain form must look like. `pattern` is as Zod reports it, between slashes. */
export function explainFormat(format: string, pattern: string | undefined, written: unknown): Bilingual {
  const known = formats[format];
  if (known !== undefined) return known;
  const source = pattern?.replace(/^\/|\/[a-z]*$/g, '').replaceAll('\\/', '/');
  const rule = patterns.find((candidate) => candidate.source.replaceAll('\\/', '/') === source);
  if (rule !== undefined) return rule.help(typeof written === 'string' ? written : '');
  return {
    id: 'Bentuknya salah; lihat contoh pada entri lain.',
    en: 'Its form is wrong; see other entries for an example.',
  };
}
