import { z } from 'zod';
import type { SchemaAt } from './schema-at.ts';
import { isBilingual } from './is-bilingual.ts';
import { type Bilingual, identifierPattern, slugify } from './schema/common.ts';
import { asList, asWritten, nearest } from './suggest.ts';
import { periodPattern } from '../i18n/dates.ts';
import { readAsNumber } from '../i18n/numbers.ts';

const periodHelp: Bilingual = {
  id: 'Tulis hari "2025-03-17", bulan "2025-03", tahun "2025", rentang "2024-01/2024-06", atau "../2025-08" bila awalnya tidak disebut.',
  en: 'Write a day "2025-03-17", a month "2025-03", a year "2025", a span "2024-01/2024-06", or "../2025-08" when its start is not stated.',
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
  {
    source: String.raw`^\d{2}(\d{2})?$`,
    help: () => ({
      id: 'Kode BPS berisi 2 atau 4 angka, misalnya "7371".',
      en: 'A BPS code has 2 or 4 figures, such as "7371".',
    }),
  },
  {
    source: String.raw`^\d{2}(\.\d{2})?$`,
    help: () => ({
      id: 'Kode Kemendagri berbentuk "73" atau "73.71".',
      en: 'A Kemendagri code looks like "73" or "73.71".',
    }),
  },
  {
    source: String.raw`^/([a-z0-9-]+/)*$`,
    help: (written) => {
      const path = `/${written.replace(/^https?:\/\/[^/]*|[#?].*$/g, '').replace(/^\/+|\/+$/g, '')}/`;
      const suggestion = /^\/([a-z0-9-]+\/)+$/.test(path) ? path : '/cerita/nama-cerita/';
      return {
        id: `Tulis hanya jalur halaman, dengan garis miring di awal dan akhir, tanpa # dan ?: "${suggestion}".`,
        en: `Write only the path of a page, with a slash at both ends and without # or ?: "${suggestion}".`,
      };
    },
  },
];

const formats: Readonly<Record<string, Bilingual>> = {
  date: {
    id: 'Tulis hari yang ada di kalender sebagai "2025-03-17".',
    en: 'Write a day of the calendar as "2025-03-17".',
  },
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

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { id: 'teks dalam tanda kutip', en: 'text in quotes' },
  number: { id: 'angka tanpa tanda kutip', en: 'a number without quotes' },
  int: { id: 'angka bulat tanpa tanda kutip', en: 'a whole number without quotes' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar dalam kurung siku: [ … ]', en: 'a list in square brackets: [ … ]' },
  object: { id: 'objek dalam kurung kurawal: { … }', en: 'an object in braces: { … }' },
  null: { id: 'null', en: 'null' },
};

const kindNames: readonly (readonly [new (...never: never[]) => unknown, string])[] = [
  [z.ZodString, 'string'],
  [z.ZodNumber, 'number'],
  [z.ZodBoolean, 'boolean'],
  [z.ZodArray, 'array'],
  [z.ZodTuple, 'array'],
  [z.ZodObject, 'object'],
  [z.ZodRecord, 'object'],
];

/** What to write where a schema stands, in words. */
function wanted(at: SchemaAt | null, expected?: string): Bilingual {
  let words: Bilingual | undefined;
  if (at?.schema instanceof z.ZodEnum) {
    const list = asList(at.schema.options);
    words = { id: `salah satu dari ${list}`, en: `one of ${list}` };
  }
  const name = expected ?? kindNames.find(([type]) => at?.schema instanceof type)?.[1] ?? 'string';
  words ??= kinds[name] ?? { id: name, en: name };
  return at?.nullable === true
    ? { id: `${words.id}, atau null bila tidak ada`, en: `${words.en}, or null when there is none` }
    : words;
}

/** A key that is not there. */
export function explainMissing(key: string, at: SchemaAt | null, choices?: readonly unknown[]): Bilingual {
  const list = choices === undefined ? null : asList(choices);
  const what = list === null ? wanted(at) : { id: `salah satu dari ${list}`, en: `one of ${list}` };
  return {
    id: `Kunci ${asWritten(key)} belum ada. Tambahkan ${asWritten(key)}: ${what.id}.`,
    en: `The key ${asWritten(key)} is missing. Add ${asWritten(key)}: ${what.en}.`,
  };
}

function explainType(expected: string, written: unknown, at: SchemaAt | null): Bilingual {
  const meant =
    (expected === 'number' || expected === 'int') && typeof written === 'string' ? readAsNumber(written) : null;
  if (meant !== null) {
    return {
      id: `${asWritten(written)} ditulis sebagai teks, padahal harus angka. Tulis ${meant}, tanpa tanda kutip dan tanpa pemisah ribuan.`,
      en: `${asWritten(written)} is written as text where a number must stand. Write ${meant}, without quotes or separators.`,
    };
  }
  const what = wanted(at, expected);
  return {
    id: `Tertulis ${asWritten(written)}. Tulis ${what.id}.`,
    en: `This says ${asWritten(written)}. Write ${what.en}.`,
  };
}

function explainSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, written: unknown): Bilingual {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  const limit = small ? { id: 'paling sedikit', en: 'at least' } : { id: 'paling banyak', en: 'at most' };
  if (issue.origin === 'string') {
    if (small && bound === 1)
      return {
        id: 'Teks ini kosong. Isi, atau tulis null bila boleh kosong.',
        en: 'This text is empty. Fill it in, or write null where that is allowed.',
      };
    const length = typeof written === 'string' ? written.length : 0;
    return {
      id: `Teks ini ${length} karakter; ${limit.id} ${bound}. ${small ? 'Lengkapi' : 'Persingkat'}: ${asWritten(written)}.`,
      en: `This text has ${length} characters; ${limit.en} ${bound}. ${small ? 'Lengthen' : 'Shorten'} ${asWritten(written)}.`,
    };
  }
  if (issue.origin === 'array') {
    const length = Array.isArray(written) ? written.length : 0;
    return {
      id: `Daftar ini berisi ${length}; ${limit.id} ${bound}. ${small ? 'Tambahkan yang kurang' : 'Kurangi'}.`,
      en: `This list holds ${length}; ${limit.en} ${bound}. ${small ? 'Add what is missing' : 'Remove some'}.`,
    };
  }
  return {
    id: `Tertulis ${asWritten(written)}. Tulis angka ${limit.id} ${bound}.`,
    en: `This says ${asWritten(written)}. Write a number of ${limit.en} ${bound}.`,
  };
}

function explainChoice(values: readonly unknown[], written: unknown): Bilingual {
  const texts = values.filter((value) => typeof value === 'string');
  const near = typeof written === 'string' ? nearest(written, texts) : null;
  const meant =
    near === null
      ? { id: '', en: '' }
      : { id: ` Mungkin maksudnya ${asWritten(near)}.`, en: ` Did you mean ${asWritten(near)}?` };
  return {
    id: `Tertulis ${asWritten(written)}. Tulis salah satu dari ${asList(values)}.${meant.id}`,
    en: `This says ${asWritten(written)}. Write one of ${asList(values)}.${meant.en}`,
  };
}

/** One Zod issue in an editor's words. A custom issue brings its own in `params: { id, en }`. */
export function explainIssue(issue: z.core.$ZodIssue, written: unknown, at: SchemaAt | null): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, written, at);
    case 'invalid_value':
      return explainChoice(issue.values, written);
    case 'invalid_format': {
      const help = explainFormat(issue.format, issue.pattern, written);
      return {
        id: `${asWritten(written)} tidak dapat dipakai. ${help.id}`,
        en: `${asWritten(written)} cannot be used. ${help.en}`,
      };
    }
    case 'too_small':
    case 'too_big':
      return explainSize(issue, written);
    case 'custom':
      if (issue.params !== undefined && isBilingual(issue.params)) return issue.params;
      break;
    case 'invalid_union':
      if ('options' in issue && issue.options !== undefined) return explainChoice(issue.options, written);
  }
  return {
    id: `${asWritten(written)} tidak dapat dipakai di sini. Lihat contoh pada entri lain.`,
    en: `${asWritten(written)} cannot be used here. See other entries for an example.`,
  };
}
