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
  /(?:([a-z0-9][a-z0-9.-]{0,79}(?::\d{1,5})?)|(?<![a-z0-9.:-]))(\/(?:en\/)?(?:v|embed|grafik|charts|angka|facts|data|cerita|stories)\/[^\s<>"'“”{}()[\]|\\]*)/g;

const versionPath = new RegExp(`^/v/(${id})/([0-9a-z]+)(?:/([^?#]*))?(?:[?#]|$)`);
const chainPath = new RegExp(`^/v/(${id})/?(?:files\\.json)?(?:[?#]|$)`);
const storyPath = new RegExp(`^/(?:cerita|en/stories)/(${id})(?:/|[?#]|$)`);
const embedPath = new RegExp(`^/(?:en/)?embed/(${id})(?:/([0-9a-f]{16}))?(?:[/?#]|$)`);
const chartPath = new RegExp(`^/(?:grafik|en/charts)/(${id})(?:[/?#]|$)`);
const factPath = new RegExp(`^/(?:angka|en/facts)/(${id})(?:/[^#]*)?(?:#v-([0-9a-z]+).*|#.*)?$`);
const dataPath = /^\/(?:en\/)?data\/[^#]*(?:#v-([0-9a-z]+).*|#.*)?$/;

const pagesOfVersion = ['', 'en', 'perubahan', 'en/changes'];

function readPath(path: string): CitedAddress | null {
  const [, chart, version, rest = ''] = versionPath.exec(path) ?? [];
  if (chart !== undefined && version !== undefined)
    return { kind: 'chart', id: chart, version, file: pagesOfVersion.includes(rest.replace(/\/$/, '')) ? null : rest };
  const [, story] = storyPath.exec(path) ?? [];
  if (story !== undefined) return { kind: 'story', id: story, version: null, file: null };
  const [, shown, frozen] = embedPath.exec(path) ?? chartPath.exec(path) ?? chainPath.exec(path) ?? [];
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

/** Ends as every permanent address does, perhaps with marks behind it that belong to the sentence. */
const isWhole =
  /(?:\/[0-9a-f]{16}\/?(?:en\/?)?(?:perubahan\/?|changes\/?|[a-z0-9.-]+\.[a-z]{3,4})?|#v-[0-9a-f]{16})[^\p{L}\p{N}/]*$/u;

const begins =
  /(?:https?:\/\/|www\.|(?<![a-z0-9.:-])\/(?:en\/)?(?:v|embed|grafik|charts|angka|facts|data|cerita|stories)\/)\S*/g;

/** Lines of an address that was broken: a mail's quotation marks, and a hyphen that stands for the break, are no part of it. */
const rest = /^[ \t]*\r?\n[>|\s]*|^ +/;

/**
 * Puts together addresses that a mail, a column or a PDF has broken over lines. What follows belongs to an address only when it makes a
 * whole one of it: no word behind a finished address is drawn in.
 */
function joinBroken(text: string): string {
  let joined = text;
  let from = 0;
  for (;;) {
    begins.lastIndex = from;
    const start = begins.exec(joined);
    if (start === null) return joined;
    let known = start[0];
    let end = start.index + known.length;
    from = end;
    if (isWhole.test(known)) continue;
    for (let pieces = 0; pieces < 4; pieces += 1) {
      const gap = rest.exec(joined.slice(end))?.[0];
      const piece =
        gap === undefined ? undefined : /^[-a-z0-9#/.][^\s<>"“”{}]*/.exec(joined.slice(end + gap.length))?.[0];
      if (gap === undefined || piece === undefined) break;
      end += gap.length + piece.length;
      const whole = [known + piece, known.replace(/[-\u00ad]$/, '') + piece].find((each) => isWhole.test(each));
      known += piece;
      if (whole === undefined) continue;
      joined = joined.slice(0, start.index) + whole + joined.slice(end);
      from = start.index + whole.length;
      break;
    }
  }
}

/** Percent signs of an address within an address, as those who count clicks write it. */
const plainAddress = (text: string): string =>
  text.replaceAll(/%(23|2f|3a)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/**
 * Reads an address, whole or as a path, or a citation in any format with an address in it.
 * @param hosts whose addresses are ours: the site's own, and that of a copy of it
 */
export function readCitation(text: string, hosts: readonly string[]): CitationRead {
  const found = new Map<string, CitedAddress>();
  const left = joinBroken(
    plainAddress(text.toLowerCase().replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')),
  ).replace(addresses, (whole, host: string | undefined, path: string) => {
    const isOurs = host === undefined || hosts.includes(host) || hosts.includes(host.replace(/^www\./, ''));
    const read = isOurs ? readPath(path.replace(/[^\p{L}\p{N}/]+$/u, '')) : null;
    if (read === null) return whole;
    found.set(JSON.stringify(read), read);
    return ' ';
  });
  return { addresses: [...found.values()], fingerprints: (left.match(run) ?? []).filter(isFingerprint), text };
}

/** Where one citation may end and the next begin, by the forms they come in. */
const seams = [/\n[ \t>]*\n/, /\r?\n(?=\S)/, /(?<=[0-9a-f]{16}[^\s]{0,3})\s+(?=\S)/];

/**
 * Parts a text with several citations into one for each. A part that names nothing belongs to the one before it, or the first to the
 * next; one thing named twice is one citation.
 */
export function splitCitations(text: string, hosts: readonly string[]): readonly string[] {
  const cites = (part: string) => {
    const { addresses: named, fingerprints } = readCitation(part, hosts);
    return named.length > 0 || fingerprints.length > 0;
  };
  const things = (part: string) =>
    new Set(
      readCitation(part, hosts).addresses.map(({ kind, id: name, version }) => `${kind} ${name} ${version ?? ''}`),
    );
  const records = joinBroken(text).split(/(?=@\w+\{)|(?=^TY {2}- )/m);
  let parts: readonly string[] = records.filter(cites).length > 1 ? records.filter(cites) : [joinBroken(text)];
  for (const seam of seams) {
    parts = parts.flatMap((part) => {
      if (things(part).size < 2) return [part];
      const pieces: string[] = [];
      let open = false;
      for (const piece of part.split(seam)) {
        const before = pieces.at(-1);
        // A title above its address, and a fingerprint behind it, are one citation.
        const goesOn =
          before !== undefined && (!open || things(piece).size === 0 || isSame(things(before), things(piece)));
        if (goesOn) pieces[pieces.length - 1] = `${before}\n${piece}`;
        else pieces.push(piece);
        open = cites(pieces.at(-1) ?? '');
      }
      return pieces;
    });
  }
  return parts.filter((part) => part.trim() !== '');
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...other].every((thing) => one.has(thing));

/** Whether a text names fingerprints and no address at all: beside one of another site, ours would vouch for that site. */
export const isWithoutAddress = ({ addresses, fingerprints, text }: CitationRead): boolean =>
  addresses.length === 0 && fingerprints.length > 0 && !text.includes('/');

/** The short fingerprints of a text that holds nothing else, also one that stands in groups. */
function withShort(citation: CitationRead): CitationRead {
  if (citation.fingerprints.length > 0) return citation;
  const said = citation.text
    .toLowerCase()
    .replaceAll(/sha-?256|sidik jari|fingerprint|versi(?:on)?|v-|[#:.,;]/g, ' ')
    .trim();
  const digits = said.replaceAll(/\s+/g, '');
  return /^[0-9a-f]{8,64}$/.test(digits) ? { ...citation, fingerprints: [digits], text: digits } : citation;
}

/** Whether a file that is not in the archive may be a citation that somebody saved. */
export const mayBeCitation = (name: string, bytes: number): boolean =>
  bytes < 20_000 && /\.(bib|ris|json|txt)$/i.test(name);

/** A file on the site with a hash that it has or had. */
export type ListedFile = readonly [sha256: string, path: string];

/** Reads `/v/files.txt`. */
export const readList = (text: string): readonly ListedFile[] =>
  text.split('\n').map((line) => [line.slice(0, 64), line.slice(66)]);

const inVersion = /^\/v\/([^/]+)\/([0-9a-f]{16})\/(.+)$/;

/** Whether digits are a fingerprint, or its beginning as it stands in names of files and beside a version. */
const isStartOf = (digits: string, hash: string | null): boolean =>
  digits.length >= shortest && (hash?.startsWith(digits) ?? false);

/** Digits that a short fingerprint has. */
const shortest = 8;

function inList(digits: string, list: readonly ListedFile[]): readonly CitedAddress[] {
  for (const [sha256, path] of list) {
    const [, id = '', version = '', name = ''] = inVersion.exec(path) ?? [];
    const isVersion = digits.length <= shortLength ? isStartOf(digits, version) : digits.startsWith(version);
    if (version === '' || (!isVersion && !isStartOf(digits, sha256))) continue;
    // The archived file of a version is what its fingerprint is of.
    return [{ kind: 'chart', id, version, file: isVersion ? null : name }];
  }
  return [];
}

function inFacts(digits: string, { facts, releases }: FactIndex): readonly CitedAddress[] {
  const find = (states: readonly { readonly hash: string | null }[]) =>
    states.findLast(({ hash }) => isStartOf(digits, hash))?.hash?.slice(0, shortLength);
  const release = find(releases);
  return [
    ...Object.entries(facts).flatMap(([id, states]): readonly CitedAddress[] => {
      const version = find(states);
      return version === undefined ? [] : [{ kind: 'fact', id, version, file: null }];
    }),
    ...(release === undefined ? [] : [{ kind: 'data', id: '', version: release, file: null } as const]),
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
export function findFingerprints(read: CitationRead, facts: FactIndex, list: readonly ListedFile[]): CitationRead {
  const citation = read.addresses.length > 0 ? read : withShort(read);
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
const inRecord = /"(?:chart|story)":"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

/** Every version spoken of, the likeliest first: by its address, by the name of one of its files, by the chart alone. */
export function findMentions(text: string): readonly Mention[] {
  const mentions = [
    ...Array.from(text.matchAll(inAddress), ([, chart = '', version = '', file = null]) => ({ chart, version, file })),
    ...Array.from(text.matchAll(inName), ([, chart = '', version = '']) => ({ chart, version, file: null })),
    ...Array.from(text.matchAll(inRecord), ([, chart = '']) => ({ chart, version: null, file: null })),
  ];
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()];
}
