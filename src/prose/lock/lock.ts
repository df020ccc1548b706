import { z } from 'zod';
import { publishedFactSchema } from '../../facts/published-fact.ts';

// A lock must open however the schemas of the record change, so it holds plain strings and numbers.

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const day = z.iso.date();

/** How a fact printed, and everything that decides it and what kind of figure it is. */
const signedFactSchema = publishedFactSchema.pick({
  printed: true,
  value: true,
  unit: true,
  decimals: true,
  scale: true,
  status: true,
  precision: true,
});

export type SignedFact = z.output<typeof signedFactSchema>;

const signedPrintSchema = z.strictObject({
  /** The key of the head, or `text` for the prose. */
  at: z.string(),
  id: z.string(),
  form: z.string(),
  printed: z.string(),
});

export type SignedPrint = z.output<typeof signedPrintSchema>;

const signedClaimSchema = z.strictObject({
  that: z.string(),
  words: z.string(),
  result: z.boolean(),
  /** Whether a source says it, rather than we. */
  attributed: z.boolean(),
});

export type SignedClaim = z.output<typeof signedClaimSchema>;

const signedTextSchema = z.strictObject({
  /** SHA-256 of the file, to tell a story that was rewritten from one whose figures moved under it. See `hashText`. */
  text: hash,
  /** The start of the SHA-256 of each run of words, in reading order, to say which was rewritten. See `hashWords`. */
  words: z.array(z.string()).optional(),
  /** In reading order. */
  prints: z.array(signedPrintSchema),
  claims: z.array(signedClaimSchema),
});

export type SignedText = z.output<typeof signedTextSchema>;

/** `content/stories/<slug>/lock.json`: what a story printed when an editor signed it. Written by commands, never by hand. */
export const lockSchema = z.strictObject({
  /** The day of signing. */
  signed: day,
  /** Every fact in the sentences and charts, by id. */
  facts: z.record(z.string(), signedFactSchema),
  id: signedTextSchema,
  en: signedTextSchema,
  /** The fingerprint of each chart's words, figures and table, by id. */
  charts: z.record(z.string(), hash),
  /** The fingerprint of each photo with its words, by name; left out where there is none. */
  photos: z.record(z.string(), hash).optional(),
  /** Facts that the story goes on printing as signed although the record has moved, and since when. */
  kept: z.strictObject({ since: day, facts: z.array(z.string()).min(1) }).optional(),
});

export type Lock = z.output<typeof lockSchema>;

/** Whether a value takes no more than one line of the file: whatever holds no list of objects. */
const isShort = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) ? value.every((item) => typeof item !== 'object') : Object.values(value).every(isShort));

/** Each fact, figure and claim on a line of its own, so that a diff of two locks shows what moved and nothing else. */
function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]: [string, unknown]) =>
    Array.isArray(value) ? write(member, depth + 1) : `${JSON.stringify(key)}: ${write(member, depth + 1)}`,
  );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return open + close;
  if (depth > 1 && isShort(value))
    return Array.isArray(value) ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${members.map((member) => indent + member).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

/** The file that holds a lock. */
export const writeLock = (lock: Lock): string => `${write(lock, 0)}\n`;
