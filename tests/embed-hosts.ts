import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { siteAddress } from './site-address.ts';
import { dist } from './folders.ts';

/** A path and what is sent with it. */
export interface SentRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads the file `_headers` by the rules of Netlify and Cloudflare Pages. */
export function readHeadersFile(text: string): readonly SentRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      const headers = lines
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        });
      return { path, headers };
    });
}

/** Whether a rule holds for a path: `*` stands for anything. */
export const holdsFor = ({ path }: SentRule, asked: string): boolean =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(asked);

/** All headers of all rules that hold, one after the other: a host joins what is named twice. */
export const sentWith = (rules: readonly SentRule[], asked: string): readonly (readonly [string, string])[] =>
  rules.filter((rule) => holdsFor(rule, asked)).flatMap(({ headers }) => headers);

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export interface Host {
  readonly origin: string;
  /** Every path that it was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

function listen(name: string, server: Server, asked: string[]): Promise<Host> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      resolve({
        origin: `http://${name}:${address.port}`,
        asked,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The built site as a static host serves it that follows its file `_headers`. */
export function openStaticHost(): Promise<Host> {
  const rules = readHeadersFile(readFileSync(`${dist}_headers`, 'utf8'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here.invalid');
    asked.push(pathname);
    const file = `${dist}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const type = kinds[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const sent: Record<string, string> = { 'Content-Type': type };
    for (const [name, value] of sentWith(rules, pathname)) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
    response.writeHead(200, sent).end(readFileSync(file));
  });
  return listen('localhost', server, asked);
}

/** Somebody else's site, of another name and port: every address shows the page that was last handed in. */
export async function openForeignHost() {
  let page = '';
  let policy: string | null = null;
  const server = createServer((_request, response) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    response.writeHead(200, policy === null ? headers : { ...headers, 'Content-Security-Policy': policy }).end(page);
  });
  const host = await listen('127.0.0.1', server, []);
  return {
    ...host,
    /** @param securityPolicy what the page itself is allowed */
    show(body: string, securityPolicy: string | null = null): void {
      page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A newspaper</title></head><body>${body}</body></html>`;
      policy = securityPolicy;
    },
  };
}

/** A snippet as it is pasted, leading to the site on this machine. */
export const fromHere = (snippet: string, { origin }: Host): string => snippet.replaceAll(siteAddress, origin);
