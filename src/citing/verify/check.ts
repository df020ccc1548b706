import { citationOfDataSet, citationOfFact } from '../cite/cited.ts';
import type { PublishedFact } from '../../facts/published-fact.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import type { Site } from '../site.ts';
import { shortLength } from '../versions/short-length.ts';
import { type CitedTexts, citedTexts } from './cited-text.ts';
import { judgeCitation } from './judge-citation.ts';
import { differFromClosest, judgeFile, originalsOf, readSums, settleForm, sumsAddress } from './judge-file.ts';
import { comparePictures, kindOfPicture } from './picture-bytes.ts';
import type { FactIndex, Known, PublishedState } from './published-states.ts';
import {
  type CitationRead,
  findFingerprints,
  findMentions,
  type ListedFile,
  mayBeCitation,
  readCitation,
  splitCitations,
} from './read-citation.ts';
import type { Verdict } from './verdict.ts';
import { type DetailedText, tellDifference, tellPicture, tellVerdict } from './verdict-words.ts';
import type { VerifyIndex } from './verify-index.ts';

/** At once, or once it has been fetched. */
type Soon<Value> = Value | Promise<Value>;

/** What is held to be true, wherever it is read from: a page fetches it from the site, a command has the archive beside it. */
export interface Records {
  readonly site: Pick<Site, 'address' | 'publisher'>;
  /** Whose addresses are ours. */
  readonly hosts: readonly string[];
  /** 64 hexadecimal digits. */
  sha256(bytes: Uint8Array<ArrayBuffer>): Soon<string>;
  /** What was published of a chart or a story; null when nothing was. */
  index(name: string): Soon<VerifyIndex | null>;
  facts(): Soon<FactIndex>;
  /** Every state of a number with what it said, in any order. */
  history(id: string): Soon<readonly { readonly hash: string | null; readonly content: PublishedFact | null }[]>;
  /** Every file of every version. */
  list(): Soon<readonly ListedFile[]>;
  /** A file of the site; empty when there is none. */
  file(path: string): Soon<Uint8Array<ArrayBuffer>>;
}

/** A verdict, and how it is told. */
export interface Answer {
  readonly verdict: Verdict;
  readonly told: DetailedText;
}

/** Charts and numbers that one text may name before the rest is left alone: nobody's paste may ask for hundreds of files. */
const most = 12;

async function openIndexes(names: readonly string[], records: Records): Promise<ReadonlyMap<string, VerifyIndex>> {
  const asked = [...new Set(names)].slice(0, most);
  const found = await Promise.all(asked.map(async (name) => [name, await records.index(name)] as const));
  return new Map(found.flatMap(([name, index]) => (index === null ? [] : [[name, index] as const])));
}

/** The citations of one state of a number, with the parts that its title is made of. */
const citationsOfFact = (
  content: PublishedFact,
  hash: string,
  date: string,
  site: Records['site'],
): readonly CitedTexts[] =>
  languages.map((language) => {
    const pinned = { content, hash, short: hash.slice(0, shortLength), date };
    return citedTexts(citationOfFact(pinned, language, site), [
      ['place', content.place.name[language]],
      ['period', formatPeriod(content.period, language)],
      ['figure', content.printed[language]],
    ]);
  });

/** The states of a number, each with its citation as we offer it. */
async function withCitations(id: string, states: readonly PublishedState[], records: Records) {
  const contents = new Map((await records.history(id)).map(({ hash, content }) => [hash, content]));
  return states.map((state): PublishedState => {
    const content = contents.get(state.hash);
    return state.hash === null || !content
      ? state
      : { ...state, cited: citationsOfFact(content, state.hash, state.published, records.site) };
  });
}

/** What must be known to judge a citation, and no more of it. */
async function gather({ addresses }: CitationRead, facts: FactIndex | null, records: Records): Promise<Known> {
  const named = (...kinds: readonly string[]) =>
    addresses.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const charts = await openIndexes(named('chart', 'story'), records);
  if (facts === null) return { charts, facts };
  const ids = [...new Set(named('fact'))].filter((id) => Object.hasOwn(facts.facts, id)).slice(0, most);
  const enriched = await Promise.all(
    ids.map(async (id) => [id, await withCitations(id, facts.facts[id] ?? [], records)] as const),
  );
  const releases = facts.releases.map((release) => {
    const pin = { hash: release.hash, short: release.hash.slice(0, shortLength), date: release.published };
    const cited = languages.map((language) =>
      citedTexts(citationOfDataSet({ sources: new Map() }, pin, language, records.site)),
    );
    return { ...release, cited };
  });
  return { charts, facts: { facts: { ...facts.facts, ...Object.fromEntries(enriched) }, releases } };
}

async function checkOne(text: string, records: Records, language: Language): Promise<Answer> {
  let citation = readCitation(text, records.hosts);
  const alone = citation.addresses.length === 0 && !text.includes('/');
  const facts =
    alone || citation.addresses.some(({ kind }) => kind === 'fact' || kind === 'data') ? await records.facts() : null;
  if (alone && facts !== null) citation = findFingerprints(citation, facts, await records.list());
  const verdict = judgeCitation(citation, await gather(citation, facts, records));
  return { verdict, told: { ...tellVerdict(verdict, language), details: [] } };
}

/** Judges an address, a citation, or several of them: one answer for each, in their order. */
export async function checkText(text: string, records: Records, language: Language): Promise<readonly Answer[]> {
  const citations = splitCitations(text, records.hosts).slice(0, most);
  const parts = citations.length > 1 ? citations : [text];
  return Promise.all(parts.map((part) => checkOne(part, records, language)));
}

async function readOriginals(folder: string, names: readonly string[], records: Records) {
  return new Map(await Promise.all(names.map(async (name) => [name, await records.file(folder + name)] as const)));
}

/** Judges a file by its bytes, and by what it says where these are not ours. */
export async function checkFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  records: Records,
  language: Language,
): Promise<readonly Answer[]> {
  const hash = await records.sha256(bytes);
  let mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${name}`);
  let indexes = await openIndexes(
    mentions.map(({ chart }) => chart),
    records,
  );
  if (indexes.size === 0) {
    // Nothing in it says where it is from, but its bytes may be known all the same.
    const path = (await records.list()).find(([listed]) => listed === hash)?.[1] ?? '';
    mentions = findMentions(path);
    indexes = await openIndexes(
      mentions.map(({ chart }) => chart),
      records,
    );
  }
  const [list, { releases }] = await Promise.all([records.file(sumsAddress), records.facts()]);
  const sums = readSums(new TextDecoder().decode(list), await records.sha256(list));
  const verdict = judgeFile(hash, mentions, indexes, { sums, releases }, name);
  const told = tellVerdict(verdict, language);
  const picture = kindOfPicture(bytes);
  if (picture !== null && (verdict.is === 'unknown' || verdict.is === 'altered')) {
    const where = verdict.is === 'altered' && verdict.why === 'bytes' ? verdict.where : null;
    const version = where && indexes.get(where.id)?.versions.find((each) => each.version === where.version);
    const names = Object.keys(version?.files ?? {}).filter((each) => each.endsWith('.png'));
    const folder = where?.version ? `/v/${where.id}/${where.version}/` : '';
    const found = comparePictures(bytes, picture, await readOriginals(folder, names, records));
    return [settlePicture(verdict, found, told, indexes, language)];
  }
  // A byte order mark is a difference, if only in form.
  const theirs = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (verdict.is === 'unknown' && mayBeCitation(name, bytes.length)) return checkText(theirs, records, language);
  const original = originalsOf(verdict, name, indexes, sums);
  if (original === null) return [{ verdict, told: { ...told, details: [] } }];
  const texts = await readOriginals(original.folder, original.names, records);
  const decoded = new Map(Array.from(texts, ([each, file]) => [each, new TextDecoder().decode(file)] as const));
  const found = differFromClosest(theirs, decoded);
  // Only content counts: a table that a spreadsheet has saved anew is still the table.
  const settled = found?.difference.onlyForm ? settleForm(verdict, found.name, indexes, releases, 'text') : verdict;
  return [{ verdict: settled, told: tellDifference(tellVerdict(settled, language), found, original.folder, language) }];
}

function settlePicture(
  verdict: Verdict,
  found: ReturnType<typeof comparePictures>,
  told: ReturnType<typeof tellVerdict>,
  indexes: ReadonlyMap<string, VerifyIndex>,
  language: Language,
): Answer {
  if (found.same === null) return { verdict, told: tellPicture(told, found, language) };
  const settled = settleForm(verdict, found.same, indexes, [], 'picture');
  return { verdict: settled, told: tellPicture(tellVerdict(settled, language), found, language) };
}
