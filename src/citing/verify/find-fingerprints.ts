import { shortLength } from '../versions/version.ts';
import type { FactIndex } from './published-states.ts';
import { isWithoutAddress, type CitationRead, type CitedAddress } from './read-citation.ts';

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
