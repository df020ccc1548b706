import { z } from 'zod';
import { checkSchema } from '../../facts/check-schema.ts';
import { type Problem, toProblem } from '../../facts/problem.ts';
import { day } from '../../facts/schema/common.ts';
import type { Disk } from '../disk.ts';
import { readJson } from '../read-data.ts';

export const redirectsPath = 'content/redirects.json';

const pagePath = z.string().regex(/^\/([a-z0-9-]+\/)*$/);

/** `content/redirects.json`: pages that have moved. The old address goes on working, and leads to the new one in one step. */
export const redirectsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  redirects: z.array(
    z.strictObject({
      /** The old address as a path, with a slash at both ends. */
      from: pagePath,
      /** The new one. */
      to: pagePath,
      /** The day on which it moved. */
      date: day,
    }),
  ),
});

export type Redirect = z.output<typeof redirectsFileSchema>['redirects'][number];

function* refuse(
  redirects: readonly Redirect[],
  index: number,
): Generator<{ at: 'from' | 'to'; id: string; en: string }> {
  const { from, to } = redirects[index] ?? { from: '', to: '' };
  const next = redirects.find((other) => other.from === to);
  if (next !== undefined) {
    yield next.to === from || from === to
      ? {
          at: 'to',
          id: `${from} dan ${to} saling menunjuk. Hapus salah satunya.`,
          en: `${from} and ${to} lead to each other. Remove one of them.`,
        }
      : {
          at: 'to',
          id: `${to} sudah pindah juga, sehingga pembaca dilempar dua kali. Tulis langsung "${next.to}".`,
          en: `${to} has moved as well, so that a reader is sent on twice. Write "${next.to}" at once.`,
        };
  }
  if (redirects.findIndex((other) => other.from === from) < index)
    yield {
      at: 'from',
      id: `${from} sudah dialihkan di atas. Hapus salah satunya.`,
      en: `${from} is redirected above already. Remove one of them.`,
    };
  if (/^\/v\//.test(from))
    yield {
      at: 'from',
      id: `${from} adalah versi tetap: alamatnya tidak boleh dialihkan ke mana pun.`,
      en: `${from} is a permanent version: its address may not lead anywhere else.`,
    };
}

/** Reads content/redirects.json; a site of which no page has moved need not have one. */
export function readRedirects(disk: Disk): {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly Problem[];
} {
  if (disk.list('content')?.some(({ name }) => name === 'redirects.json') !== true)
    return { redirects: [], problems: [] };
  const reading = readJson(disk, redirectsPath);
  if ('problems' in reading) return { redirects: [], problems: reading.problems };
  const checked = checkSchema(redirectsFileSchema, reading.parsed.value);
  if ('faults' in checked)
    return { redirects: [], problems: checked.faults.map((fault) => toProblem(reading.parsed, fault)) };
  const { redirects } = checked.data;
  const problems = redirects.flatMap((_, index) =>
    Array.from(refuse(redirects, index), ({ at, id, en }) =>
      toProblem(reading.parsed, { path: ['redirects', index, at], message: { id, en } }),
    ),
  );
  return { redirects, problems };
}
