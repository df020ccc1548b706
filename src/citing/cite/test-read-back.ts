import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';

const nameSchema = z.object({ literal: z.string().optional(), family: z.string().optional() });

const itemSchema = z.object({
  title: z.string(),
  author: z.array(nameSchema).length(1),
  issued: z.object({ 'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).length(1) }),
  URL: z.string(),
  publisher: z.string().default('Terlindungi'),
  language: z.string(),
  version: z.string().optional(),
  edition: z.string().optional(),
  genre: z.string().optional(),
  medium: z.string().optional(),
  note: z.string(),
});

/** One citation as an independent parser understands it: the same fields from every format. */
export interface ReadBack {
  readonly title: string;
  readonly author: string;
  readonly issued: string;
  readonly address: string;
  readonly publisher: string;
  readonly language: string;
  readonly note: string;
  readonly fingerprint: string | undefined;
}

const tongues: Readonly<Record<string, string>> = { indonesian: 'id', british: 'en', 'en-GB': 'en' };

/** Each format by the name that citation-js has for it: a program that opens a file goes by its ending, and does not guess. */
const forms = { BibTeX: '@biblatex/text', RIS: '@ris/file', 'CSL-JSON': '@else/json' } as const;

export type CitationForm = keyof typeof forms;

/** Reads a citation with citation-js, which shares nothing with our writers. Throws for anything but one complete item. */
export function readBack(text: string, form: CitationForm): ReadBack {
  const items = plugins.input.chain(text, { generateGraph: false, forceType: forms[form] });
  const [item] = z.array(itemSchema).length(1).parse(items);
  if (item === undefined) throw new RangeError('there is no citation');
  const { title, author, issued, URL: address, publisher, language, note } = item;
  const [name] = author;
  const [year, month, day] = (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  return {
    title: /^<span class="nocase">(.*)<\/span>$/s.exec(title)?.[1] ?? title,
    author: name?.literal ?? name?.family ?? '',
    issued: `${year}-${month}-${day}`,
    address,
    publisher,
    language: tongues[language] ?? language,
    note,
    fingerprint: /\b[0-9a-f]{64}\b/.exec(note)?.[0],
  };
}
