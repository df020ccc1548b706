import { siteAddress } from '../../i18n/site-address.ts';
import type { Citable } from './verdict.ts';

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
 * @param hosts besides our own whose addresses are ours too: a copy of the site
 */
export function readCitation(text: string, hosts: readonly string[] = []): CitationRead {
  const known = [new URL(siteAddress).host, ...hosts];
  const found = new Map<string, CitedAddress>();
  const rest = text
    .toLowerCase()
    .replaceAll('%23', '#')
    .replace(addresses, (whole, host: string | undefined, path: string) => {
      const read = host === undefined || known.includes(host) ? readPath(path.replace(/[.,;:!?*_’»]+$/, '')) : null;
      if (read === null) return whole;
      found.set(JSON.stringify(read), read);
      return ' ';
    });
  return { addresses: [...found.values()], fingerprints: (rest.match(run) ?? []).filter(isFingerprint), text };
}

/** Whether a text names fingerprints and no address at all: beside one of another site, ours would vouch for that site. */
export const isWithoutAddress = ({ addresses, fingerprints, text }: CitationRead): boolean =>
  addresses.length === 0 && fingerprints.length > 0 && !text.includes('/');

/** Whether a file that is not in the archive may be a citation, as those of numbers: they are too many to list. */
export const mayBeCitation = (name: string, bytes: number): boolean =>
  bytes < 20_000 && /\.(bib|ris|json|txt)$/i.test(name);
