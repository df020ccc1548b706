import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from './answer.ts';
import { assetsPath, type Bundle } from './bundle.ts';
import type { Desk } from './desk.ts';
import { askPath, deskPath, type House, judge } from './guard.ts';
import { type AskedPreview, framePage, parsePreview, type Previewer } from './preview.ts';
import { requests } from './requests.ts';

/** The largest thing that may be asked, in bytes: more than any table or story, less than what would fill the memory. */
const largest = 12 * 1024 * 1024;

/** The desk loads nothing but its own files, and nobody else may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the site as it is framed: it runs nothing, asks nobody else, and is shown by the desk alone. */
const framePolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ');

/** The page in which the desk is drawn; its words come from the script, as the language is the editor's. */
const page = ({ script, styles }: Bundle): string => `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Meja Terlindungi</title>
<link rel="icon" href="/icon.svg">
${styles.map((name) => `<link rel="stylesheet" href="${assetsPath}${name}">`).join('\n')}
<body><div id="desk"></div>
<script type="module" src="${assetsPath}${script}"></script>
`;

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Content-Security-Policy': policy,
  });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

/** What comes with a request, as text; null when it is too large. */
async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // To leave early would close the connection, and nobody would hear why.
    if (size > largest) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > largest ? null : Buffer.concat(chunks).toString('utf8');
}

/** What is served: a desk, its page, and who may come in, once the port is known. */
export interface Served {
  readonly desk: Desk;
  readonly bundle: () => Promise<Bundle>;
  readonly previewer: Previewer;
  readonly house: () => House;
}

async function ask(desk: Desk, name: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readBody(incoming);
  if (text === null) {
    const refused = {
      id: 'Permintaan ini terlalu besar (paling banyak 12 MB).',
      en: 'This request is too large (12 MB at most).',
    };
    return sendJson(response, 413, { refused });
  }
  try {
    const { status, body } = await answer(requests, desk, name, text);
    sendJson(response, status, body);
  } catch (error) {
    console.error(error);
    const refused = {
      id: 'Meja berhenti pada kesalahan program, bukan salah Anda. Yang Anda ketik tetap tercatat. Coba sekali lagi; kalau tetap begini, kirimkan yang tercetak di terminal kepada pengelola program.',
      en: 'The desk met a mistake of the program, not of yours. What you typed is kept. Try once more; if it stays so, send what the terminal says to whoever keeps the program.',
    };
    sendJson(response, 500, { refused });
  }
}

/** A story as it is typed, drawn by the site's own pages; 204 while there is nothing yet that could be drawn. */
async function preview(
  { previewer, house }: Served,
  { language, slug, theme }: AskedPreview,
  cookie: string,
  response: ServerResponse,
): Promise<void> {
  // Not as a browser asks for a page: the record watcher would put what is wrong in its place.
  const drawn = await previewer.draw(language, slug, (path) =>
    fetch(`http://127.0.0.1:${house().port}${path}`, { headers: { cookie, accept: '*/*' } }),
  );
  response.writeHead(drawn === null ? 204 : 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': framePolicy,
    'X-Desk-Preview': drawn?.isStale === true ? 'stale' : 'fresh',
  });
  response.end(drawn === null ? undefined : framePage(drawn.html, theme));
}

/** Answers what is asked of the desk and hands on what is asked of the site, after the guard has looked at either. */
export async function serve(
  served: Served,
  incoming: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const { desk, bundle, house } = served;
  const { method = '', url = '/', headers } = incoming;
  const verdict = judge({ method, url, headers }, house());
  if (verdict.kind === 'refused') {
    const { status, reason } = verdict;
    return method === 'GET'
      ? send(response, status, 'text/plain; charset=utf-8', `${reason.id}\n\n${reason.en}\n`)
      : sendJson(response, status, { refused: reason });
  }
  if (verdict.kind === 'start') {
    response.writeHead(303, { Location: deskPath, 'Set-Cookie': verdict.cookie, 'Cache-Control': 'no-store' });
    response.end();
    return;
  }
  const at = new URL(`http://desk${url.startsWith('/') ? url : '/'}`);
  const { pathname } = at;
  const asked = parsePreview(at);
  if (asked !== null) return preview(served, asked, headers.cookie ?? '', response);
  if (pathname.startsWith(askPath) && method === 'POST')
    return ask(desk, pathname.slice(askPath.length), incoming, response);
  if (pathname === deskPath) return send(response, 200, 'text/html; charset=utf-8', page(await bundle()));
  if (!pathname.startsWith(assetsPath)) return next();
  const asset = (await bundle()).assets.get(pathname.slice(assetsPath.length));
  if (asset === undefined) return send(response, 404, 'text/plain; charset=utf-8', '404\n');
  send(response, 200, asset.type, asset.bytes);
}
