import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';

/** The scripts that run on other sites' pages, where no bundle of Astro's reaches: the name of each and the file it is made from. */
const sources = { embedScript: 'embed-frame', hostScript: 'embed-host' } as const;

/** A script of src/scripts/ that imports nothing, as a browser gets it: without types, comments and long names. */
export async function readBrowserScript(name: string): Promise<string> {
  const file = new URL(`../scripts/${name}.ts`, import.meta.url);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), `${name}.ts`);
  return minifySync(`${name}.js`, code, { sourcemap: false }).code.trim();
}

export const embedScriptsFile = 'src/citing/embed/scripts.ts';

/**
 * The text of `embedScriptsFile`. The scripts are kept as they are sent, because archived embeds hold these very bytes and their security
 * policy names their hash: a new minifier may change nothing unseen.
 */
export async function writeEmbedScripts(): Promise<string> {
  const constants = await Promise.all(
    Object.entries(sources).map(async ([constant, name]) => {
      const quoted = JSON.stringify(await readBrowserScript(name))
        .slice(1, -1)
        .replaceAll('\\"', '"');
      return `/** src/scripts/${name}.ts. */\nexport const ${constant} =\n  '${quoted.replaceAll("'", "\\'")}';\n`;
    }),
  );
  return `// Written by "npm run scripts" from src/scripts/.\n\n${constants.join('\n')}`;
}
