import type { Language } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { mediumOf } from './media-types.ts';
import { isPage, type Plan, plainOf, type Told } from './plan-release.ts';

/** So many of each kind are named, unless all are asked for. */
const mostNamed = 8;

const words = {
  id: {
    fresh: 'Baru',
    changed: 'Berubah',
    kept: 'Disimpan satu terbitan lagi, untuk pembaca yang masih membuka halaman lama',
    gone: 'Dihapus',
    more: (count: string) => `… dan ${count} lagi (--all menyebut semuanya)`,
    same: (release: string) => `Tidak ada yang berubah: terbitan ${release} sudah terpasang.`,
    first: 'Di sana belum ada situs dari sini.',
    since: (release: string) => `Yang terpasang sekarang: terbitan ${release}.`,
    cut: (release: string) => `Terbitan ${release} terhenti di tengah jalan; yang sudah terpasang tidak diunggah lagi.`,
  },
  en: {
    fresh: 'New',
    changed: 'Changed',
    kept: 'Kept for one release more, for readers who still have an old page open',
    gone: 'Removed',
    more: (count: string) => `… and ${count} more (--all names everything)`,
    same: (release: string) => `Nothing changes: release ${release} is up already.`,
    first: 'There is no site from here yet.',
    since: (release: string) => `Up now: release ${release}.`,
    cut: (release: string) => `Release ${release} was cut off; what of it is up already is not sent again.`,
  },
} as const;

const plural: Readonly<Record<string, string>> = {
  'part of pages': 'parts of pages',
  'list or feed': 'lists and feeds',
};

/** Paths by kind with their numbers: `3 pages, 1 picture`. */
function countKinds(paths: readonly string[], language: Language): string {
  const kinds = Map.groupBy(paths, (path) => mediumOf(path).called);
  return Array.from(kinds, ([called, { length }]) => {
    const noun = language === 'en' && length > 1 ? (plural[called.en] ?? `${called.en}s`) : called[language];
    return `${formatNumber(length, 0, language)} ${noun}`;
  }).join(', ');
}

/** As a reader would ask for it. */
const addressOf = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

/** Pages first, and twins not at all: they go with what they are twins of. */
const namedOf = (paths: Iterable<string>): readonly string[] => {
  const plain = [...paths].filter((path) => plainOf(path) === path);
  return [...plain.filter(isPage), ...plain.filter((path) => !isPage(path))];
};

/**
 * What a release changes at a place, for whoever decides whether it may.
 * @param all names every address rather than some of each kind
 */
export function describePlan({ now, next }: Told, plan: Plan, all: boolean, language: Language): string {
  const own = words[language];
  if (plan.isSame && now !== null) return own.same(now.release);
  const group = (heading: string, paths: Iterable<string>): readonly string[] => {
    const named = namedOf(paths);
    if (named.length === 0) return [];
    const shown = all ? named : named.slice(0, mostNamed);
    const left = named.length - shown.length;
    return [
      `${heading}: ${countKinds(named, language)}`,
      ...shown.map((path) => `  ${addressOf(path)}`),
      ...(left === 0 ? [] : [`  ${own.more(formatNumber(left, 0, language))}`]),
    ];
  };
  return [
    ...(now === null ? (next === null ? [own.first] : []) : [own.since(now.release)]),
    ...(next === null ? [] : [own.cut(next.release)]),
    ...group(
      own.fresh,
      plan.fresh.map(({ path }) => path),
    ),
    ...group(
      own.changed,
      plan.changed.map(({ path }) => path),
    ),
    ...group(own.kept, plan.kept.keys()),
    ...group(own.gone, plan.gone),
  ].join('\n');
}
