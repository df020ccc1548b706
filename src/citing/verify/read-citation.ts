import type { FactIndex } from './published-states.ts';
import type { Citable } from './verdict.ts';
import { shortLength } from '../versions/short-length.ts';

/** An address of ours that stands in a citation. */
export interface CitedAddress extends Citable {
  /** The part of it that names a state, as it is written there; null in the address of a page that shows the newest. */
  readonly version: string | null;
  readonly file: string | null;
}

/** What somebody typed or pasted, as far as it can be held against the archive. */
export interface CitationRead {
  readonly addresses: readonly CitedAddress[];
  /** What looks like a fingerprint, whole or its first 16 digits, anywhere but in those addresses. */
  readonly fingerprints: readonly string[];
  readonly text: string;
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** With the host before it. What stands around an address in any format of citation cannot be part of it. */
const addresses =
  /(?:([a-z0-9][a-z0-9.-]{0,79}(?::\d{1,5})?)|(?<![a-z0-9.:-]))(\/(?:en\/)?(?:v|embed|grafik|charts|angka|facts|data)\/[^\s<>"'“”{}()[\]|\\]*)/g;

const versionPath = new RegExp(`^/v/(${id})/([0-9a-z]+)(?:/([^?#]*))?(?:[?#]|$)`);
const embedPath = new RegExp(`^/(?:en/)?embed/(${id})(?:/([0-9a-f]{16}))?(?:/|$)`);
const chartPath = new RegExp(`^/(?:grafik|en/charts)/(${id})(?:/|$)`);
const factPath = new RegExp(`^/(?:angka|en/facts)/(${id})(?:/[^#]*)?(?:#v-([0-9a-z]+).*|#.*)?$`);
const dataPath = /^\/(?:en\/)?data\/[^#]*(?:#v-([0-9a-z]+).*|#.*)?$/;

const pagesOfVersion = ['', 'en', 'perubahan', 'en/changes'];

function readPath(path: string): CitedAddress | null {
  const [, chart, version, rest = ''] = versionPath.exec(path) ?? [];
  if (chart !== undefined && version !== undefined)
    return { kind: 'chart', id: chart, version, file: pagesOfVersion.includes(rest.replace(/\/$/, '')) ? null : rest };
  const [, shown, frozen] = embedPath.exec(path) ?? chartPath.exec(path) ?? [];
  if (shown !== undefined) return { kind: 'chart', id: shown, version: frozen ?? null, file: null };
  const [, fact, state] = factPath.exec(path) ?? [];
  if (fact !== undefined) return { kind: 'fact', id: fact, version: state ?? null, file: null };
  const data = dataPath.exec(path);
  return data === null ? null : { kind: 'data', id: '', version: data[1] ?? null, file: null };
}

const run = /(?<![0-9a-z])[0-9a-f]{12,}(?![0-9a-z])/g;

/** One digit more or less is a fingerprint mistyped; a number of twelve figures is a number. */
const isFingerprint = (digits: string): boolean =>
  digits.length === 16 || digits.length === 64 || (/[a-f]/.test(digits) && /\d/.test(digits));

/**
 * Reads an address, whole or as a path, or a citation in any format with an address in it.
 * @param hosts whose addresses are ours: the site's own, and that of a copy of it
 */
export function readCitation(text: string, hosts: readonly string[]): CitationRead {
  const found = new Map<string, CitedAddress>();
  const rest = text
    .toLowerCase()
    .replaceAll('%23', '#')
    .replace(addresses, (whole, host: string | undefined, path: string) => {
      const read = host === undefined || hosts.includes(host) ? readPath(path.replace(/[.,;:!?*_’»]+$/, '')) : null;
      if (read === null) return whole;
      found.set(JSON.stringify(read), read);
      return ' ';
    });
  return { addresses: [...found.values()], fingerprints: (rest.match(run) ?? []).filter(isFingerprint), text };
}

/** Whether a text names fingerprints and no address at all: beside one of another site, ours would vouch for that site. */
export const isWithoutAddress = ({ addresses, fingerprints, text }: CitationRead): boolean =>
  addresses.length === 0 && fingerprints.length > 0 && !text.includes('/');

/** Whether a file that is not in the archive may be a citation that somebody saved. */
export const mayBeCitation = (name: string, bytes: number): boolean =>
  bytes < 20_000 && /\.(bib|ris|json|txt)$/i.test(name);

/** A file on the site with a hash that it has or had. */
export type ListedFile = readonly [sha256: string, path: string];

/** Reads `/v/files.txt`. */
export const readList = (text: string): readonly ListedFile[] =>
  text.split('\n').map((line) => [line.slice(0, 64), line.slice(66)]);

const inVersion = /^\/v\/([^/]+)\/([0-9a-f]{16})\/(.+)$/;

function inList(digits: string, list: readonly ListedFile[]): readonly CitedAddress[] {
  for (const [sha256, path] of list) {
    const [, id = '', version = '', name = ''] = inVersion.exec(path) ?? [];
    if (version === '' || (digits !== version && digits !== sha256)) continue;
    // The archived file of a version is what its fingerprint is of.
    return [{ kind: 'chart', id, version, file: digits.startsWith(version) ? null : name }];
  }
  return [];
}

function inFacts(digits: string, { facts, releases }: FactIndex): readonly CitedAddress[] {
  const is = ({ hash }: { readonly hash: string | null }) => hash === digits || hash?.slice(0, shortLength) === digits;
  const version = digits.slice(0, shortLength);
  return [
    ...Object.entries(facts).flatMap(([id, states]): readonly CitedAddress[] =>
      states.some(is) ? [{ kind: 'fact', id, version, file: null }] : [],
    ),
    ...(releases.some(is) ? [{ kind: 'data', id: '', version, file: null } as const] : []),
  ];
}

/** Labels of a fingerprint, and no more: nothing is quoted beside it. */
function isBare({ text, fingerprints }: CitationRead): boolean {
  const rest = fingerprints.reduce(
    (left, digits) => left.replaceAll(digits, ''),
    text.toLowerCase().replace('sha-256', ''),
  );
  return !/\p{N}/u.test(rest) && (rest.match(/\p{L}+/gu) ?? []).length <= 6;
}

/**
 * Finds what a text without an address cites, by the fingerprints in it.
 * @returns the citation with the addresses; without them when one of its fingerprints belongs to nothing
 */
export function findFingerprints(citation: CitationRead, facts: FactIndex, list: readonly ListedFile[]): CitationRead {
  if (!isWithoutAddress(citation)) return citation;
  const found = citation.fingerprints.map((digits) => [...inFacts(digits, facts), ...inList(digits, list)]);
  if (found.some((addresses) => addresses.length === 0)) return citation;
  const quoted = isBare(citation) ? [] : citation.fingerprints;
  // Of a file nothing is quoted.
  const fingerprints = quoted.filter(
    (digits) => inFacts(digits, facts).length > 0 || inList(digits, list)[0]?.file === null,
  );
  return { ...citation, addresses: found.flat(), fingerprints };
}

/** A version that some text or file name speaks of. `version` is the start of its hash: 16 digits, or 8 when a file name gave it. */
export interface Mention {
  readonly chart: string;
  readonly version: string | null;
  /** The name of a file in the version's folder, where it was part of an address. */
  readonly file: string | null;
}

const inAddress = /\/v\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([0-9a-f]{16})(?:\/([a-z0-9.-]+\.[a-z]+))?(?![0-9a-f])/g;
const inName =
  /([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9a-f]{8})(?:-(?:id|en)(?:-card)?)?(?: ?\(\d+\))?\.(?:csl\.)?[a-z]{2,4}\b/g;
const inRecord = /"chart":"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

/** Every version spoken of, the likeliest first: by its address, by the name of one of its files, by the chart alone. */
export function findMentions(text: string): readonly Mention[] {
  const mentions = [
    ...Array.from(text.matchAll(inAddress), ([, chart = '', version = '', file = null]) => ({ chart, version, file })),
    ...Array.from(text.matchAll(inName), ([, chart = '', version = '']) => ({ chart, version, file: null })),
    ...Array.from(text.matchAll(inRecord), ([, chart = '']) => ({ chart, version: null, file: null })),
  ];
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()];
}
