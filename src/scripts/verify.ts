import { judgeCitation } from '../citing/verify/judge-citation.ts';
import { differFromClosest, judgeFile, originalsOf, readSums, sumsAddress } from '../citing/verify/judge-file.ts';
import { type FactIndex, factIndexAddress } from '../citing/verify/published-states.ts';
import {
  findFingerprints,
  findMentions,
  isWithoutAddress,
  mayBeCitation,
  readCitation,
  readList,
} from '../citing/verify/read-citation.ts';
import { tellDifference, tellVerdict, type VerdictText } from '../citing/verify/verdict-words.ts';
import { indexAddress, listAddress, type VerifyIndex } from '../citing/verify/verify-index.ts';
import type { Language } from '../i18n/locale.ts';
import { verifyWords } from '../i18n/verify-words.ts';

/** What the page says of an address or a file. `is` decides the colour of its edge. */
interface Answer extends VerdictText {
  readonly is: string;
  readonly details?: readonly (readonly [term: string, text: string])[];
}

/** An element of the page with text, which is never read as markup, and what follows it. */
function element(tag: string, text: string, ...inside: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...inside);
  return made;
}

/** Puts an answer into the page; a screen reader speaks it, since the place is a live region. */
function showVerdict(result: HTMLElement, { is, headline, sentences, links, details = [] }: Answer): void {
  result.dataset['is'] = is;
  const list = element(
    'p',
    '',
    ...links.flatMap(({ label, path }) => {
      const link = element('a', label);
      link.setAttribute('href', path);
      return [link, document.createTextNode(' ')];
    }),
  );
  list.className = 'links';
  const pairs = element('dl', '', ...details.flatMap(([term, text]) => [element('dt', term), element('dd', text)]));
  result.replaceChildren(
    element('h2', headline),
    ...sentences.map((sentence) => element('p', sentence)),
    ...(details.length > 0 ? [pairs] : []),
    ...(links.length > 0 ? [list] : []),
  );
}

/** Bytes; the largest file of ours is a tenth of it. */
const largest = 20_000_000;

const get = async (path: string): Promise<Response | null> => {
  const response = await fetch(path);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

/** Charts that one text may name before the rest is left alone: nobody's paste may ask for hundreds of files. */
const most = 12;

async function openIndexes(named: readonly string[]): Promise<ReadonlyMap<string, VerifyIndex>> {
  const charts = [...new Set(named)].slice(0, most);
  const found = await Promise.all(
    charts.map(async (chart) => {
      const index = (await (await get(indexAddress(chart)))?.json()) as VerifyIndex | undefined;
      return index === undefined ? [] : [[chart, index] as const];
    }),
  );
  return new Map(found.flat());
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const getText = async (path: string): Promise<string> => (await (await get(path))?.text()) ?? '';

async function getFacts(): Promise<FactIndex> {
  const facts = (await (await get(factIndexAddress))?.json()) as FactIndex | undefined;
  return facts ?? { facts: {}, releases: [] };
}

/** Where the site is published, which is not where a copy of it is read. */
const siteHost = (): string =>
  new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).host;

/** Fetches what is known of the things that a text cites, and no more of it. */
async function checkCitation(text: string, language: Language): Promise<Answer> {
  let citation = readCitation(text, [location.host, siteHost()]);
  const alone = isWithoutAddress(citation);
  const facts = alone || citation.addresses.some(({ kind }) => kind !== 'chart') ? await getFacts() : null;
  if (alone && facts !== null) citation = findFingerprints(citation, facts, readList(await getText(listAddress)));
  const charts = citation.addresses.filter(({ kind }) => kind === 'chart').map(({ id }) => id);
  const verdict = judgeCitation(citation, { charts: await openIndexes(charts), facts });
  return { is: verdict.is, ...tellVerdict(verdict, language) };
}

async function openOriginals(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await getText(folder + name)] as const)));
}

async function checkFile(file: File, language: Language): Promise<Answer> {
  const words = verifyWords[language];
  if (file.size > largest) return { is: 'unknown', headline: words.unknown, sentences: [words.tooLarge], links: [] };
  const bytes = await file.arrayBuffer();
  const hash = await sha256(bytes);
  let mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${file.name}`);
  let indexes = await openIndexes(mentions.map(({ chart }) => chart));
  if (indexes.size === 0) {
    // Nothing in it says where it is from, but its bytes may be known all the same.
    const list = await getText(listAddress);
    mentions = findMentions(list.split('\n').find((line) => line.startsWith(hash)) ?? '');
    indexes = await openIndexes(mentions.map(({ chart }) => chart));
  }
  const [list, { releases }] = await Promise.all([getText(sumsAddress), getFacts()]);
  const sums = readSums(list, await sha256(new TextEncoder().encode(list)));
  const verdict = judgeFile(hash, mentions, indexes, { sums, releases }, file.name);
  const theirs = new TextDecoder().decode(bytes);
  if (verdict.is === 'unknown' && mayBeCitation(file.name, file.size)) return checkCitation(theirs, language);
  const original = originalsOf(verdict, file.name, indexes, sums);
  const found = original && differFromClosest(theirs, await openOriginals(original.folder, original.names));
  const told = tellDifference(tellVerdict(verdict, language), found, original?.folder ?? '', language);
  return { is: found?.difference.onlyForm ? 'same' : verdict.is, ...told };
}

/** Makes the form of the page work: it checks a citation when it is sent, and a file as soon as it is chosen or dropped. */
function startVerifying(): void {
  const form = document.querySelector<HTMLFormElement>('.verify');
  const result = document.querySelector<HTMLElement>('.verdict');
  const text = form?.querySelector('textarea');
  const files = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (!form || !result || !text || !files) return;
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id';
  const words = verifyWords[language];
  let latest = 0;
  const answer = async (work: () => Promise<Answer>) => {
    latest += 1;
    const own = latest;
    result.dataset['is'] = 'checking';
    result.replaceChildren(element('p', words.checking));
    const told = await work().catch((): Answer => ({
      is: 'unknown',
      headline: words.unknown,
      sentences: [words.offline],
      links: [],
    }));
    // An answer that comes late is not the answer to what was asked last.
    if (own !== latest) return;
    showVerdict(result, told);
    // Out of the field, whose keyboard covers half a phone; the answer may stand below the fold.
    result.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    result.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  };
  const chosen = (file: File | undefined) => {
    if (file !== undefined) void answer(() => checkFile(file, language));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() !== '') void answer(() => checkCitation(text.value, language));
    else if (files.files?.[0] !== undefined) chosen(files.files[0]);
    else {
      latest += 1;
      showVerdict(result, { is: 'empty', headline: words.empty, sentences: [words.emptyLead], links: [] });
      result.scrollIntoView({ block: 'nearest' });
      text.focus({ preventScroll: true });
    }
  });
  // Enter sends; a citation of several lines is pasted, not typed.
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  files.addEventListener('change', () => chosen(files.files?.[0]));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    chosen(event.dataTransfer?.files[0]);
  });
}

startVerifying();
