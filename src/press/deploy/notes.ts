import { z } from 'zod';
import { RefusalError } from '../refusal.ts';

const sums = z.record(z.string(), z.string());

/** What was put up last, to the end. */
const nowSchema = z.object({
  release: z.string(),
  /** Sum of all that it consists of: two releases with the same are the same. */
  sum: z.string(),
  files: sums,
  /** Files of the release before that are no longer part of the site, for pages that readers and caches still hold. */
  kept: sums,
});

/** What is being put up, or was when it was cut off. */
const nextSchema = z.object({
  release: z.string(),
  /** Paths that may hold what they held before, what they shall hold, or nothing. */
  touched: z.array(z.string()),
  /** Files that pages ask for and that may be there: its own, and those that it meant to keep. */
  parts: sums,
});

/** Who is putting something up. */
const lockSchema = z.object({
  by: z.string(),
  host: z.string(),
  pid: z.number(),
  since: z.iso.datetime(),
  /** Set anew every minute for as long as they are at it. */
  renewed: z.iso.datetime(),
});

export type Now = z.output<typeof nowSchema>;
export type Next = z.output<typeof nextSchema>;
export type Lock = z.output<typeof lockSchema>;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function open<Note>(schema: z.ZodType<Note>, text: string | null, name: string): Note | null {
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new RefusalError({
    id: `Catatan ${name} di tempat tujuan tidak dapat dibaca. Hapus berkas itu di sana; berikutnya semua berkas diunggah lagi.`,
    en: `The note ${name} at the target cannot be read. Delete that file there; next time all files are put up anew.`,
  });
}

export const parseNow = (text: string | null): Now | null => open(nowSchema, text, '.terlindungi/now.json');
export const parseNext = (text: string | null): Next | null => open(nextSchema, text, '.terlindungi/next.json');

/** Null for none and for one that was cut off while it was written. */
export function parseLock(text: string | null): Lock | null {
  const parsed = lockSchema.safeParse(text === null ? undefined : parseJson(text));
  return parsed.success ? parsed.data : null;
}
