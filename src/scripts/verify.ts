import { factJsonAddress } from '../citing/cite/fact-json.ts';
import { type Answer, checkFile, checkText, type Records } from '../citing/verify/check.ts';
import { type FactIndex, factIndexAddress } from '../citing/verify/published-states.ts';
import { readList } from '../citing/verify/read-citation.ts';
import type { DetailedText } from '../citing/verify/verdict-words.ts';
import { indexAddress, listAddress, type VerifyIndex } from '../citing/verify/verify-index.ts';
import type { PublishedFact } from '../facts/published-fact.ts';
import type { Language } from '../i18n/locale.ts';
import { verifyWords } from '../i18n/verify-words.ts';

/** What the page says of an address or a file. `is` decides the colour of its edge. */
interface Shown extends DetailedText {
  readonly is: string;
}

/** An element of the page with text, which is never read as markup, and what follows it. */
function element(tag: string, text: string, ...inside: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...inside);
  return made;
}

/** One answer as elements: its headline, its sentences, what differs, and where to go on. */
function drawAnswer({ headline, sentences, links, details }: Shown): readonly Node[] {
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
  return [
    element('h2', headline),
    ...sentences.map((sentence) => element('p', sentence)),
    ...(details.length > 0 ? [pairs] : []),
    ...(links.length > 0 ? [list] : []),
  ];
}

/** From what is best to what a reader has to know first: several answers have the edge of the worst. */
const ranks = ['live', 'matches', 'superseded', 'unknown', 'other-data', 'altered'];

/** Puts answers into the page; a screen reader speaks them, since the place is a live region. */
function showAnswers(result: HTMLElement, answers: readonly Shown[]): void {
  const [worst] = answers.map(({ is }) => is).toSorted((a, b) => ranks.indexOf(b) - ranks.indexOf(a));
  result.dataset['is'] = worst ?? 'unknown';
  result.replaceChildren(...answers.flatMap(drawAnswer));
}

/** Bytes; the largest file of ours is a tenth of it. */
const largest = 20_000_000;

const get = async (path: string): Promise<Response | null> => {
  const response = await fetch(path);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

const getBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await (await get(path))?.arrayBuffer()) ?? new ArrayBuffer(0));

const getText = async (path: string): Promise<string> => new TextDecoder().decode(await getBytes(path));

async function getJson(path: string): Promise<unknown> {
  return (await get(path))?.json();
}

/** Where the site is published, which is not where a copy of it is read. */
const siteAddress = (): string =>
  new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).origin;

interface FactFile {
  readonly publisher: string;
  readonly states: readonly { readonly fingerprint: string | null; readonly content: PublishedFact | null }[];
}

/** The archive as the site offers it: only what is asked for is fetched. */
function openRecords(publisher: string): Records {
  const ours = siteAddress();
  return {
    site: { address: ours, publisher },
    hosts: [location.host, new URL(ours).host],
    async sha256(bytes) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    index: async (name) => ((await getJson(indexAddress(name))) as VerifyIndex | undefined) ?? null,
    facts: async () => ((await getJson(factIndexAddress)) as FactIndex | undefined) ?? { facts: {}, releases: [] },
    async history(id) {
      const file = (await getJson(factJsonAddress(id))) as FactFile | undefined;
      return (file?.states ?? []).map(({ fingerprint, content }) => ({ hash: fingerprint, content }));
    },
    list: async () => readList(await getText(listAddress)),
    file: getBytes,
  };
}

const shown = ({ verdict, told }: Answer): Shown => ({ is: verdict.is, ...told });

const say = (is: string, headline: string, sentence: string): Shown => ({
  is,
  headline,
  sentences: [sentence],
  links: [],
  details: [],
});

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
  const records = openRecords(form.dataset['publisher'] ?? '');
  const answer = async (work: () => Promise<readonly Answer[]>) => {
    latest += 1;
    const own = latest;
    result.dataset['is'] = 'checking';
    result.replaceChildren(element('p', words.checking));
    const told = await work()
      .then((answers) => answers.map(shown))
      .catch((): readonly Shown[] => [say('unknown', words.unknown, words.offline)]);
    // An answer that comes late is not the answer to what was asked last.
    if (own !== latest) return;
    showAnswers(result, told);
    // Out of the field, whose keyboard covers half a phone; the answer may stand below the fold.
    result.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    result.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  };
  const chosen = (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > largest) showAnswers(result, [say('unknown', words.unknown, words.tooLarge)]);
    else
      void answer(async () =>
        checkFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, records, language),
      );
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() !== '') void answer(() => checkText(text.value, records, language));
    else if (files.files?.[0] !== undefined) chosen(files.files[0]);
    else {
      latest += 1;
      showAnswers(result, [say('empty', words.empty, words.emptyLead)]);
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
