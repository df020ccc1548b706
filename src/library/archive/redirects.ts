import { z } from 'zod';
import { checkSchema } from '../../facts/check-schema.ts';
import { type ParsedFile, type Problem, toProblem } from '../../facts/problem.ts';
import { day } from '../../facts/schema/common.ts';
import { readAddress } from '../../i18n/addresses.ts';
import type { PageOfMany } from '../../i18n/page-kinds.ts';
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

/** Where somebody ends who follows redirects from an address; null when they never arrive. */
function lastOf(from: string, redirects: readonly Redirect[]): { readonly end: string | null; readonly way: string[] } {
  const way = [from];
  for (let next = redirects.find((one) => one.from === from); next !== undefined;) {
    const { to } = next;
    if (way.includes(to)) return { end: null, way: [...way, to] };
    way.push(to);
    next = redirects.find((one) => one.from === to);
  }
  return { end: way.at(-1) ?? null, way };
}

const isEnglish = (path: string) => path.startsWith('/en/') || /^\/v\/.*\/en\//.test(path);

function* refuse(
  redirects: readonly Redirect[],
  index: number,
): Generator<{ at: 'from' | 'to'; id: string; en: string }> {
  const { from, to } = redirects[index] ?? { from: '', to: '' };
  const { end, way } = lastOf(from, redirects);
  if (end === null) {
    yield {
      at: 'to',
      id: `Pengalihan ini berputar dan tidak pernah sampai: ${way.join(' → ')}. Hapus salah satunya.`,
      en: `These redirects go in a circle and never arrive: ${way.join(' → ')}. Remove one of them.`,
    };
  } else if (way.length > 2) {
    yield {
      at: 'to',
      id: `${to} sudah pindah juga, sehingga pembaca dilempar dua kali. Tulis langsung "${end}".`,
      en: `${to} has moved as well, so that a reader is sent on twice. Write "${end}" at once.`,
    };
  }
  if (isEnglish(from) !== isEnglish(to)) {
    yield {
      at: 'to',
      id: `${from} dan ${to} berbeda bahasa. Alihkan tiap bahasa ke halamannya sendiri.`,
      en: `${from} and ${to} are in different languages. Send each language to its own page.`,
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
  /** Null when there is nothing to point at. */
  readonly parsed: ParsedFile | null;
} {
  if (disk.list('content')?.some(({ name }) => name === 'redirects.json') !== true)
    return { redirects: [], problems: [], parsed: null };
  const reading = readJson(disk, redirectsPath);
  if ('problems' in reading) return { redirects: [], problems: reading.problems, parsed: null };
  const checked = checkSchema(redirectsFileSchema, reading.parsed.value);
  if ('faults' in checked)
    return { redirects: [], problems: checked.faults.map((fault) => toProblem(reading.parsed, fault)), parsed: null };
  const { redirects } = checked.data;
  const problems = redirects.flatMap((_, index) =>
    Array.from(refuse(redirects, index), ({ at, id, en }) =>
      toProblem(reading.parsed, { path: ['redirects', index, at], message: { id, en } }),
    ),
  );
  return { redirects, problems, parsed: reading.parsed };
}

/** What the site has a page for, by the kind of page. */
export type PagesOf = Readonly<Record<PageOfMany, { has(id: string): boolean }>> & {
  readonly versions: ReadonlyMap<string, readonly { readonly short: string }[]>;
};

/** Whether there is a page at a path, embeds too. */
function isPage(path: string, pages: PagesOf): boolean {
  const [, chart, hash] = /^\/(?:en\/)?embed\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  if (chart !== undefined) {
    const versions = pages.versions.get(chart) ?? [];
    return hash === undefined
      ? versions.length > 0 || pages.chart.has(chart)
      : versions.some(({ short }) => short === hash);
  }
  const to = readAddress(path)?.to;
  if (to === undefined) return false;
  if ('version' in to) return pages.versions.get(to.id)?.some(({ short }) => short === to.version) === true;
  return 'id' in to ? pages[to.page].has(to.id) : true;
}

/** Redirects over a page that is there, and to one that is not. To be asked when all pages are known. */
export function checkRedirectedPages(disk: Disk, pages: PagesOf): readonly Problem[] {
  const { redirects, parsed } = readRedirects(disk);
  if (parsed === null) return [];
  return redirects.flatMap(({ from, to }, index) => {
    const problem = (at: 'from' | 'to', id: string, en: string) =>
      toProblem(parsed, { path: ['redirects', index, at], message: { id, en } });
    return [
      ...(isPage(from, pages)
        ? [
            problem(
              'from',
              `${from} masih ada sebagai halaman, jadi tidak bisa dialihkan. Pindahkan atau ganti namanya dahulu, atau hapus pengalihan ini.`,
              `${from} still exists as a page, so it cannot lead elsewhere. Move or rename the page first, or remove this redirect.`,
            ),
          ]
        : []),
      ...(isPage(to, pages) || redirects.some((other) => other.from === to)
        ? []
        : [
            problem(
              'to',
              `Tidak ada halaman ${to}. Tulis alamat halaman yang ada.`,
              `There is no page ${to}. Write the address of one that exists.`,
            ),
          ]),
    ];
  });
}
