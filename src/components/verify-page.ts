import { differFromClosest, originalNames } from '../citing/verify/originals.ts';
import { findMentions } from '../citing/verify/find-mentions.ts';
import { judgeCitation } from '../citing/verify/judge-citation.ts';
import { judgeFile } from '../citing/verify/judge-file.ts';
import { factIndexAddress, type FactIndex } from '../citing/verify/published-states.ts';
import { mayBeCitation, readCitation } from '../citing/verify/read-citation.ts';
import { tellVerdict } from '../citing/verify/verdict-words.ts';
import { indexAddress, listAddress, type VerifyIndex } from '../citing/verify/verify-index.ts';
import { versionFolder } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { verifyWords } from '../i18n/verify-words.ts';
import { element, showVerdict, type Answer } from './show-verdict.ts';

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
      const index: VerifyIndex | undefined = await (await get(indexAddress(chart)))?.json();
      return index === undefined ? [] : [[chart, index] as const];
    }),
  );
  return new Map(found.flat());
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fetches what is known of the things that a text cites, and no more of it. */
async function checkCitation(text: string, language: Language): Promise<Answer> {
  const citation = readCitation(text, [location.host]);
  const charts = citation.addresses.filter(({ kind }) => kind === 'chart').map(({ id }) => id);
  const [indexes, facts] = await Promise.all([
    openIndexes(charts),
    citation.addresses.length > charts.length ? get(factIndexAddress) : null,
  ]);
  const factIndex: FactIndex | null = (await facts?.json()) ?? null;
  const verdict = judgeCitation(citation, { charts: indexes, facts: factIndex });
  return { is: verdict.is, ...tellVerdict(verdict, language) };
}

async function compare(theirs: string, name: string, chart: string, version: string, index: VerifyIndex | undefined, language: Language): Promise<Pick<Answer, 'details' | 'links'>> {
  const words = verifyWords[language];
  const files = index?.versions.find((each) => each.version === version)?.files ?? {};
  const names = originalNames(Object.keys(files), name);
  const texts = await Promise.all(
    names.map(async (each) => [each, (await (await get(versionFolder(chart, version) + each))?.text()) ?? ''] as const),
  );
  const found = differFromClosest(theirs, new Map(texts));
  if (found === null) return { details: [], links: [] };
  const links = [{ label: words.openFile, path: versionFolder(chart, version) + found.name }];
  const { line, theirs: mine, ours, onlyForm } = found.difference;
  if (onlyForm) return { details: [[found.name, words.onlyForm]], links };
  const details = [
    [`${words.differsFrom} ${line}`, found.name],
    [words.yours, mine || words.nothingThere],
    [words.published, ours || words.nothingThere],
  ] as const;
  return { details, links };
} // prettier-ignore

async function checkFile(file: File, language: Language): Promise<Answer> {
  const words = verifyWords[language];
  if (file.size > largest) return { is: 'unknown', headline: words.unknown, sentences: [words.tooLarge], links: [] };
  const bytes = await file.arrayBuffer();
  const hash = hex(await crypto.subtle.digest('SHA-256', bytes));
  let mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${file.name}`);
  let indexes = await openIndexes(mentions.map(({ chart }) => chart));
  if (indexes.size === 0) {
    // Nothing in it says where it is from, but its bytes may be known all the same.
    const list = (await (await get(listAddress))?.text()) ?? '';
    mentions = findMentions(list.split('\n').find((line) => line.startsWith(hash)) ?? '');
    indexes = await openIndexes(mentions.map(({ chart }) => chart));
  }
  const verdict = judgeFile(hash, mentions, indexes);
  if (verdict.is === 'unknown' && mayBeCitation(file.name, file.size))
    return checkCitation(new TextDecoder().decode(bytes), language);
  const told = { is: verdict.is, ...tellVerdict(verdict, language) };
  if (verdict.is !== 'altered' || !verdict.where?.version) return told;
  const { id: chart, version } = verdict.where;
  const { details, links } = await compare(new TextDecoder().decode(bytes), file.name, chart, version, indexes.get(chart), language);
  return { ...told, details: details ?? [], links: [...told.links, ...links] };
} // prettier-ignore

/** Makes the form of the page work: it checks a citation when it is sent, and a file as soon as it is chosen or dropped. */
export function startVerifying(): void {
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
    if (own === latest) showVerdict(result, told);
  };
  const chosen = (file: File | undefined) => {
    if (file !== undefined) void answer(() => checkFile(file, language));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() !== '') void answer(() => checkCitation(text.value, language));
    else chosen(files.files?.[0]);
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
