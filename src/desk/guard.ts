import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Bilingual } from '../facts/schema/common.ts';

/** What the guard looks at before anything else of a request is read. */
export interface Knock {
  readonly method: string;
  /** With its query, as the browser sent it. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Who may come in: the port of this desk, and the token of its start address, which lets in every browser that opens it until the desk is
 * closed. Whoever can read the terminal, or the command lines of this account when the desk opens a browser, can open it too.
 */
export interface House {
  readonly port: number;
  readonly token: string;
}

export type Verdict =
  | { readonly kind: 'welcome' }
  /** The start address with the right token: the browser gets the cookie and is led to the desk. */
  | { readonly kind: 'start'; readonly cookie: string }
  | { readonly kind: 'refused'; readonly status: 403 | 405 | 415; readonly reason: Bilingual };

export const deskPath = '/_desk/';
export const startPath = '/_desk/start';
export const askPath = '/_desk/ask/';

/** Cookies know no ports: the name tells two desks on one machine apart. */
const cookieName = (port: number) => `desk-${port}`;

const isToken = (given: string, token: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const cookiesIn = (header: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (header ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
    }),
  );

const refused = (status: 403 | 405 | 415, id: string, en: string): Verdict => ({
  kind: 'refused',
  status,
  reason: { id, en },
});

const foreign = refused(
  403,
  'Permintaan ini datang dari halaman lain, bukan dari meja ini.',
  'This request comes from another page, not from this desk.',
);

/**
 * Whether a request may be answered. Reads are guarded like writes, because a page of another port of this machine could read them too:
 * the name of the host (against rebinding of names), the origin and what the browser says of it, the cookie of the start address, and for
 * what changes something the kind of content that no form of another page can send.
 */
export function judge({ method, url, headers }: Knock, { port, token }: House): Verdict {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return foreign;
  if (origin !== undefined && origin !== `http://${host}`) return foreign;
  const site = headers['sec-fetch-site'];
  const isRead = method === 'GET' || method === 'HEAD';
  // `none` is an address typed or opened by the person; a browser that says nothing sends an origin with what it posts.
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isRead)) return foreign;
  const { pathname, searchParams } = new URL(`http://${host}${url.startsWith('/') ? url : '/'}`);
  if (pathname === startPath && method === 'GET') {
    if (!isToken(searchParams.get('token') ?? '', token))
      return refused(
        403,
        'Alamat ini sudah tidak berlaku. Buka alamat yang dicetak npm run desk di terminal.',
        'This address is no longer valid. Open the address that npm run desk prints in the terminal.',
      );
    return { kind: 'start', cookie: `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict` };
  }
  if (!isToken(cookiesIn(headers.cookie).get(cookieName(port)) ?? '', token))
    return refused(
      403,
      'Peramban ini belum dikenal. Buka alamat yang dicetak npm run desk di terminal.',
      'This browser is not known yet. Open the address that npm run desk prints in the terminal.',
    );
  if (isRead) return { kind: 'welcome' };
  if (method !== 'POST' || !pathname.startsWith(askPath))
    return refused(405, 'Cara meminta ini tidak dikenal.', 'This way of asking is not known.');
  // Without an origin, something else than a browser asks; it has to say so by sending none of a browser's headers at all.
  if (origin === undefined && site === undefined && headers.referer !== undefined) return foreign;
  if (!/^application\/json(;|$)/.test(headers['content-type'] ?? ''))
    return refused(415, 'Isi permintaan harus JSON.', 'What is asked must be JSON.');
  return { kind: 'welcome' };
}
