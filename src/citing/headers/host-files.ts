import { headerRules, pathPattern, type HeaderRule } from './header-rules.ts';

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

/** Apache 2.4 with mod_headers. */
function writeHtaccess(): string {
  const blocks = grouped().flatMap(({ headers, pattern }) => [
    `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '</If>',
  ]);
  return ['<IfModule mod_headers.c>', ...blocks, '</IfModule>', ''].join('\n');
}

/** Vercel, when the built folder itself is deployed. */
const writeVercel = (): string =>
  `${JSON.stringify(
    {
      trailingSlash: true,
      headers: headerRules.map((rule) => ({
        source: rule.path.replace(/\*/g, '(.*)'),
        headers: pairs(rule).map(([key, value]) => ({ key, value })),
      })),
    },
    null,
    2,
  )}\n`;

/** nginx: to be included in `http`, with the `add_header` lines at its end in `server`. What is empty is not sent. */
function writeNginx(): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$terlindungi_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    '  default "";',
    ...grouped().flatMap(({ headers, pattern }) =>
      headers.filter(([one]) => one === name).map(([, value]) => `  "~${pattern}" "${value}";`),
    ),
    '}',
  ]);
  return [
    '# In http:',
    ...maps,
    '',
    '# In server:',
    ...names.map((name) => `# add_header ${name} ${variable(name)} always;`),
    '',
  ].join('\n');
}

/** The files that tell the usual hosts what to send, by the name under which each looks for its own. */
export const hostFiles: ReadonlyMap<string, () => string> = new Map([
  ['_headers', writeHeadersFile],
  ['.htaccess', writeHtaccess],
  ['vercel.json', writeVercel],
  ['nginx-headers.conf', writeNginx],
]);
