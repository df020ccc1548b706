import robotsParser from 'robots-parser';
import { z } from 'zod';
import type { Bilingual } from '../facts/schema/common.ts';
import type { LinkAnswer, SourceLink } from '../facts/schema/link.ts';

/** What asking needs from outside, so that tests can be the web and the clock. */
export interface Web {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Milliseconds since whenever. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What came of asking for one address. */
export interface Asked {
  readonly answer: LinkAnswer;
  /** Where the document stands now, when every step on the way there was for good. */
  readonly movedTo: string | null;
  /** What exactly was met, for the editor. */
  readonly because: Bilingual;
  /** Whether the network itself failed, as it does when this computer is offline. */
  readonly unreached: boolean;
}

const mostSteps = 10;
/** No document is waited for longer, in milliseconds. */
export const patience = 20_000;
/** A host is asked at most once in this time, in milliseconds, unless its robots.txt wants more. */
const pause = 1000;
const longestPause = 30_000;
/** Of a page this much is read, in bytes: its title stands there. */
const mostRead = 64 * 1024;
const mostRobots = 512 * 1024;

/** What a page calls itself that says with status 200 that it is not there. */
const errorTitle = /\b(404|not found|tidak ditemukan|tidak tersedia|tidak ada)\b/i;

const asked = (answer: LinkAnswer, id: string, en: string, more: Partial<Asked> = {}): Asked => ({
  answer,
  movedTo: null,
  because: { id, en },
  unreached: false,
  ...more,
});

/** The name of what failed on the way: `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `TimeoutError`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : error.cause === undefined ? error.name : codeOf(error.cause);
}

/** The first bytes of an answer as text; the rest is not fetched. */
async function readSome(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  while (reader !== undefined && read < most) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

const isPage = (response: Response) => /html/i.test(response.headers.get('content-type') ?? 'text/html');

const titleOf = (html: string) =>
  (/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 120);

/** Whether a path says nothing but which site it is: `/`, `/id/`, `/index.html`. */
const isFront = (path: string) => /^\/((id|en)\/?)?(index\.\w+)?$/.test(path);

const availability = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url({ protocol: /^https?$/ }), status: z.string() }).optional(),
  }),
});

/**
 * Asks for addresses as politely as a careful reader: each host at most once a second, never what its robots.txt keeps from programs,
 * the head first and of a page no more than its beginning.
 * @param name how we call ourselves, with an address at which we can be reached (RFC 9110, 10.1.5)
 */
export function openAsking(web: Web, name: string) {
  const turns = new Map<string, Promise<unknown>>();
  const rules = new Map<string, Promise<{ allows: (address: string) => boolean; pause: number } | null>>();

  /** Waits for a host's turn: one request after the other, with a pause before each but the first. */
  function inTurn<Answer>(host: string, wanted: number, work: () => Promise<Answer>): Promise<Answer> {
    const before = turns.get(host);
    const turn = (async () => {
      if (before !== undefined) {
        const last = await before.then(
          () => web.now(),
          () => web.now(),
        );
        await web.wait(Math.max(0, last + wanted - web.now()));
      }
      return work();
    })();
    turns.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }

  const request = (address: string, method: 'HEAD' | 'GET', wanted: number) =>
    inTurn(new URL(address).host, wanted, () =>
      web.fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': name, accept: '*/*' },
        signal: AbortSignal.timeout(patience),
      }),
    );

  /** What robots.txt says (RFC 9309): a missing one allows everything, one that cannot be reached nothing (null). */
  function robotsOf(origin: string) {
    const known = rules.get(origin);
    if (known !== undefined) return known;
    const reading = (async () => {
      let address = `${origin}/robots.txt`;
      for (let step = 0; step < 6; step += 1) {
        const response = await request(address, 'GET', pause);
        const next = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && next !== null && URL.canParse(next, address)) {
          await response.body?.cancel();
          address = new URL(next, address).href;
          if (!/^https?:/.test(address)) break;
          continue;
        }
        if (response.status >= 500) {
          await response.body?.cancel();
          return null;
        }
        if (response.status >= 400) {
          await response.body?.cancel();
          break;
        }
        const robots = robotsParser(`${origin}/robots.txt`, await readSome(response, mostRobots));
        const delay = (robots.getCrawlDelay(name) ?? 0) * 1000;
        return {
          allows: (asked: string) => robots.isAllowed(asked, name) ?? true,
          pause: Math.min(longestPause, Math.max(pause, delay)),
        };
      }
      return { allows: () => true, pause };
    })();
    rules.set(origin, reading);
    return reading;
  }

  /** One step: the head, and the page itself where the head is refused, is not the whole truth, or may hide an error page. */
  async function look(
    address: string,
    wanted: number,
  ): Promise<{ readonly response: Response; readonly body: string | null }> {
    const head = await request(address, 'HEAD', wanted).catch((error: unknown) => {
      if (['TimeoutError', 'ENOTFOUND', 'ECONNREFUSED'].includes(codeOf(error))) throw error;
      return null;
    });
    if (head !== null && head.status >= 300 && head.status < 400) return { response: head, body: null };
    if (head !== null && head.status < 300 && !isPage(head)) return { response: head, body: null };
    const response = await request(address, 'GET', wanted);
    if (response.status >= 200 && response.status < 300 && isPage(response))
      return { response, body: await readSome(response, mostRead) };
    await response.body?.cancel();
    return { response, body: null };
  }

  function judge(from: string, at: string, isForGood: boolean, response: Response, body: string | null): Asked {
    const { status } = response;
    if (status === 404 || status === 410) return asked('gone', `jawaban ${status}`, `answer ${status}`);
    if (status >= 500) return asked('silent', `jawaban ${status}`, `answer ${status}`);
    if (status >= 400) return asked('refused', `jawaban ${status}`, `answer ${status}`);
    if (body !== null) {
      const title = titleOf(body);
      if (body.trim() === '') return asked('gone', 'halamannya kosong', 'an empty page');
      if (errorTitle.test(title))
        return asked('gone', `jawaban 200, tetapi berjudul "${title}"`, `answer 200, but entitled “${title}”`);
    }
    if (isFront(new URL(at).pathname) && !isFront(new URL(from).pathname))
      return asked('gone', `dialihkan ke halaman depan, ${at}`, `sent on to the front page, ${at}`);
    if (at !== from && isForGood) return asked('moved', `pindah ke ${at}`, `moved to ${at}`, { movedTo: at });
    return asked('opened', 'terbuka', 'opened');
  }

  /** Follows an address to its end. Never throws for what the web does. */
  async function ask(from: string): Promise<Asked> {
    let at = from;
    let isForGood = true;
    const seen = new Set<string>();
    try {
      for (let step = 0; step < mostSteps; step += 1) {
        if (seen.has(at)) return asked('silent', `berputar-putar di ${at}`, `goes round in circles at ${at}`);
        seen.add(at);
        const robots = await robotsOf(new URL(at).origin);
        if (robots === null) return asked('silent', 'robots.txt tidak terjawab', 'robots.txt was not answered');
        if (!robots.allows(at))
          return asked('refused', 'robots.txt melarang program membukanya', 'its robots.txt keeps programs out');
        const { response, body } = await look(at, robots.pause);
        const to = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || to === null)
          return judge(from, at, isForGood, response, body);
        const next = URL.canParse(to, at) ? new URL(to, at).href : '';
        if (!/^https?:/.test(next))
          return asked('gone', `dialihkan ke yang bukan alamat: ${to}`, `sent on to what is no address: ${to}`);
        isForGood &&= response.status === 301 || response.status === 308;
        at = next;
      }
      return asked('silent', `dialihkan lebih dari ${mostSteps} kali`, `sent on more than ${mostSteps} times`);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOTFOUND')
        return asked('gone', 'nama situsnya tidak ada lagi', 'there is no such host any more', { unreached: true });
      const late = code === 'TimeoutError';
      return asked(
        'silent',
        late ? `tidak menjawab dalam ${patience / 1000} detik` : `tidak tersambung (${code})`,
        late ? `no answer within ${patience / 1000} seconds` : `no connection (${code})`,
        { unreached: true },
      );
    }
  }

  /**
   * A copy in a web archive nearest to a day, or null.
   * @param archive an address that answers as the Wayback Machine's availability does, with `{url}` and `{date}` (yyyymmdd) in it
   */
  async function findCopy(archive: string, address: string, date: string): Promise<string | null> {
    const query = archive.replace('{url}', encodeURIComponent(address)).replace('{date}', date.replaceAll('-', ''));
    try {
      const response = await request(query, 'GET', pause);
      const { closest } = availability.parse(JSON.parse(await readSome(response, mostRobots))).archived_snapshots;
      return closest?.available === true && closest.status === '200' ? closest.url.replace(/^http:/, 'https:') : null;
    } catch {
      return null;
    }
  }

  return { ask, findCopy };
}

/** What is known of an address after asking again: what was known before is not lost when nobody answers. */
export function toLink(
  source: string,
  asked: Asked,
  copy: string | null,
  before: SourceLink | undefined,
  day: string,
): SourceLink {
  const opened = asked.answer === 'opened' || asked.answer === 'moved';
  return {
    source,
    asked: day,
    answer: asked.answer,
    opened: opened ? day : (before?.opened ?? null),
    movedTo: opened ? asked.movedTo : (before?.movedTo ?? null),
    copy: copy ?? before?.copy ?? null,
  };
}

/** Does what is to be done for many things, a few at a time; the answers come in the order of the things. */
export async function fewAtATime<Thing, Answer>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const queue = things.entries();
  const worker = async () => {
    for (const [index, thing] of queue) answers[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return answers;
}
