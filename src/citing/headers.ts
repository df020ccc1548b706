import { endingsForEver, formats, newestKinds } from './formats.ts';
import { address } from '../i18n/addresses.ts';
import { languages } from '../i18n/locale.ts';
import { pageKinds, singlePages, type PageKind } from '../i18n/page-kinds.ts';

/** What a host sends along with everything under a path. */
interface HeaderRule {
  /** `*` stands for anything, also nothing; without it the path is meant as it is. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everything = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** A page that somebody else frames can be made to look like theirs, and be tapped unseen. Only embeds are made for it. */
const unframed = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** Never the same path with other bytes. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A file that may be another tomorrow: whoever keeps it asks again after five minutes, and shows what there is while asking. */
const asked = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' };

/** Whatever has no rule of its own, pages above all: a mistake that was put right is gone for everybody within minutes. */
const shortly = 'public, max-age=60, stale-while-revalidate=600';

/** May be read by a script on any page: a notebook that draws our data, a CMS that asks for an embed. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** Where the newest file of each kind stands, whichever the chart. */
const newestFiles = languages.flatMap((language) =>
  ['.json', ...newestKinds.map((kind) => formats[kind].ending)].map(
    (ending) => `${address({ page: 'charts' }, language)}*${ending}`,
  ),
);

/** The files of a series, whichever it is: one for both languages. */
const seriesFiles = ['.csv', '.json', '.xlsx'].map((ending) => `${address({ page: 'seriesList' }, 'id')}*${ending}`);

/** The rates of the guide, one file for both languages. */
const ratesFile = `${address({ page: 'guide' }, 'id')}*.csv`;

/** Both languages may share an address. */
const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];

const homes = languages.map((language) => address({ page: 'home' }, language));

/** Every page but the front page stands in one of these. */
const rooms = singlePages.filter((page) => {
  const { under }: PageKind = pageKinds[page];
  return page !== 'home' && under === undefined;
});

const folders = unique([...languages.flatMap((language) => rooms.map((page) => address({ page }, language))), '/v/']);

const rule = (headers: HeaderRule['headers']) => (path: string) => ({ path, headers });

/**
 * What a host is to send, and the only place that says so. Several rules may hold for one path, and hosts then join their headers: so no two
 * rules that can meet name the same header, and none that an embed meets forbids frames. That rules out a rule for all pages: each
 * room is named.
 */
const headerRules: readonly HeaderRule[] = [
  rule(everything)('/*'),
  ...[...homes, '/404.html', ...folders.map((folder) => `${folder}*`)].map(rule(unframed)),
  ...['/_astro/*', ...endingsForEver.map((ending) => `/v/*${ending}`)].map(rule(forEver)),
  ...[...newestFiles, ...seriesFiles, ratesFile].map(rule(asked)),
  ...[
    '/v/*',
    '/data/*',
    ...newestFiles,
    `${address({ page: 'facts' }, 'id')}*.json`,
    ...seriesFiles,
    ratesFile,
    ...homes.map((home) => `${home}oembed/*`),
  ].map(rule(open)),
  rule({ 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' })('/embed.js'),
];

/** The path of a rule as a regular expression, without its ends. A folder also answers to the file that a server finds in it. */
const pathPattern = (path: string): string =>
  path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/$/, '/(?:index\\.html)?');

/** All that is sent with a path. */
export const headersFor = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headerRules
      .filter((one) => new RegExp(`^${pathPattern(one.path)}$`).test(path))
      .flatMap(({ headers }) => Object.entries(headers)),
  );

/** For how long whoever gets a file may keep it. */
export const cacheFor = (path: string): string => headersFor(path)['Cache-Control'] ?? shortly;

const pairs = ({ headers }: HeaderRule): readonly (readonly [string, string])[] => Object.entries(headers);

/** Netlify and Cloudflare Pages: a path, and below it what is sent. Rules for one path stand together. */
function writeHeadersFile(): string {
  const byPath = Map.groupBy(headerRules, ({ path }) => path);
  const blocks = [...byPath].map(([path, rules]) =>
    [path, ...rules.flatMap(pairs).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The rules that send the same, with one expression for all their paths. */
const grouped = () =>
  [...Map.groupBy(headerRules, ({ headers }) => headers)].map(([headers, rules]) => ({
    headers: Object.entries(headers),
    pattern: `^(?:${rules.map(({ path }) => pathPattern(path)).join('|')})$`,
  }));

/** A page that has moved, from one path to another. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Netlify and Cloudflare Pages: what they answer themselves, before the page that stands there for all other hosts. */
const writeRedirectsFile = (moved: readonly Moved[]): string =>
  moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** Where `npm run deploy` keeps its notes beside the site; nobody else has a use for them. */
export const notesFolder = '.terlindungi';

/** Apache 2.4 with mod_headers and mod_alias. */
function writeHtaccess(moved: readonly Moved[]): string {
  const blocks = grouped().flatMap(({ headers, pattern }) => [
    `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '</If>',
  ]);
  const redirects = moved.map(({ from, to }) => `RedirectMatch 301 "^${from}$" "${to}"`);
  return [
    'ErrorDocument 404 /404.html',
    '<IfModule mod_headers.c>',
    ...blocks,
    `Header always setifempty Cache-Control "${shortly}"`,
    '</IfModule>',
    '<IfModule mod_alias.c>',
    ...redirects,
    `RedirectMatch 404 "^/${notesFolder.replace('.', '\\.')}/"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** Vercel, when the built folder itself is deployed. */
const writeVercel = (moved: readonly Moved[]): string =>
  `${JSON.stringify(
    {
      trailingSlash: true,
      redirects: moved.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
      headers: headerRules.map((rule) => ({
        source: rule.path.replace(/\*/g, '(.*)'),
        headers: pairs(rule).map(([key, value]) => ({ key, value })),
      })),
    },
    null,
    2,
  )}\n`;

/** nginx: to be included in `http`, with the `add_header` lines at its end in `server`. What is empty is not sent. */
function writeNginx(moved: readonly Moved[]): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$terlindungi_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    `  default "${name === 'Cache-Control' ? shortly : ''}";`,
    ...grouped().flatMap(({ headers, pattern }) =>
      headers.filter(([one]) => one === name).map(([, value]) => `  "~${pattern}" "${value}";`),
    ),
    '}',
  ]);
  return [
    '# In http:',
    ...maps,
    'map $uri $terlindungi_moved {',
    '  default "";',
    ...moved.map(({ from, to }) => `  "${from}" "${to}";`),
    '}',
    '',
    '# In server:',
    ...names.map((name) => `# add_header ${name} ${variable(name)} always;`),
    '# index index.html;',
    '# error_page 404 /404.html;',
    '# absolute_redirect off;',
    '# gzip_static on;',
    `# location ^~ /${notesFolder}/ { return 404; }`,
    '# if ($terlindungi_moved) { return 301 $terlindungi_moved$is_args$args; }',
    '',
  ].join('\n');
}

/** The files that tell the usual hosts what to send and where pages have moved, by the name under which each looks for its own. */
export const hostFiles: ReadonlyMap<string, (moved: readonly Moved[]) => string> = new Map([
  ['_headers', writeHeadersFile],
  ['_redirects', writeRedirectsFile],
  ['.htaccess', writeHtaccess],
  ['vercel.json', writeVercel],
  ['nginx-headers.conf', writeNginx],
]);
