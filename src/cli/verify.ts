/**
 * `npm run verify -- <address | citation | file> …`: holds a citation or a downloaded file against the archive in this folder. Exit
 * code 0 when everything matches, also an older version; 1 when something was altered; 2 when something is not recognised.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { findMentions } from '../citing/verify/find-mentions.ts';
import { judgeCitation } from '../citing/verify/judge-citation.ts';
import { judgeFile } from '../citing/verify/judge-file.ts';
import { makeFactIndex } from '../citing/verify/make-fact-index.ts';
import { differFromClosest, originalNames } from '../citing/verify/originals.ts';
import type { Known } from '../citing/verify/published-states.ts';
import { mayBeCitation, readCitation } from '../citing/verify/read-citation.ts';
import { tellVerdict } from '../citing/verify/verdict-words.ts';
import type { Verdict } from '../citing/verify/verdict.ts';
import { makeIndex } from '../citing/verify/verify-index.ts';
import { listVersionFiles } from '../citing/versions/version-files.ts';
import { sha256 } from '../facts/sha256.ts';
import type { Language } from '../i18n/locale.ts';
import { absolute } from '../i18n/site-address.ts';
import { verifyWords } from '../i18n/verify-words.ts';
import { versionFileBytes } from '../library/archive/version-file-bytes.ts';
import { readLibrary, type Library } from '../library/read-library.ts';
import { projectRoot } from './carry-out.ts';
import { CommandError, readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

const codes: Readonly<Record<Verdict['is'], number>> = { matches: 0, superseded: 0, live: 0, altered: 1, unknown: 2 };

const allKnown = ({ versions, archive, releases }: Library): Known => ({
  charts: new Map(Array.from(versions, ([chart, chain]) => [chart, makeIndex(chart, chain, archive.files)])),
  facts: makeFactIndex(releases),
});

/** Where a file first differs from the published one that it is most like. */
async function tellDifference(library: Library, verdict: Verdict, name: string, bytes: Uint8Array, language: Language): Promise<readonly string[]> {
  if (verdict.is !== 'altered' || verdict.where === null) return [];
  const { id: chart, version: short } = verdict.where;
  const version = library.versions.get(chart)?.find((each) => each.short === short);
  if (version === undefined) return [];
  const files = listVersionFiles(version);
  const wanted = originalNames(files.map((file) => file.name), name);
  const originals = await Promise.all(
    files
      .filter((file) => wanted.includes(file.name))
      .map(async (file) => [file.name, new TextDecoder().decode(await versionFileBytes(version, file))] as const),
  );
  const found = differFromClosest(new TextDecoder().decode(bytes), new Map(originals));
  if (found === null) return [];
  const words = verifyWords[language];
  const { line, theirs, ours, onlyForm } = found.difference;
  if (onlyForm) return [words.onlyForm];
  return [
    `${words.differsFrom} ${line} (${found.name}):`,
    `  ${words.yours}: ${theirs || words.nothingThere}`,
    `  ${words.published}: ${ours || words.nothingThere}`,
  ];
} // prettier-ignore

function judge(what: string, bytes: Uint8Array | null, known: Known): Verdict {
  if (bytes === null) return judgeCitation(readCitation(what), known);
  const name = basename(what);
  const mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${name}`);
  const verdict = judgeFile(sha256(bytes), mentions, known.charts);
  return verdict.is === 'unknown' && mayBeCitation(name, bytes.length)
    ? judgeCitation(readCitation(new TextDecoder().decode(bytes)), known)
    : verdict;
}

async function verify(what: string, library: Library, known: Known, language: Language): Promise<number> {
  const bytes = existsSync(what) && statSync(what).isFile() ? new Uint8Array(readFileSync(what)) : null;
  if (bytes === null && !what.includes('/')) {
    throw new CommandError({
      id: `"${what}" bukan berkas yang ada di sini dan bukan alamat situs ini.`,
      en: `"${what}" is neither a file here nor an address of this site.`,
    });
  }
  const verdict = judge(what, bytes, known);
  const { headline, sentences, links } = tellVerdict(verdict, language);
  const lines = [
    headline,
    ...sentences,
    ...(bytes === null ? [] : await tellDifference(library, verdict, basename(what), bytes, language)),
    ...links.map(({ label, path }) => `${label}: ${absolute(path)}`),
  ];
  console.log([what, ...lines.map((line) => `  ${line}`)].join('\n'));
  return codes[verdict.is];
}

await runCommand(async (argv, language) => {
  const { words, text } = readArguments(argv, { root: { type: 'string' } });
  if (words.length === 0) {
    throw new CommandError({
      id: 'Sebut alamat, kutipan, atau berkasnya: npm run verify -- <alamat | kutipan | berkas>',
      en: 'Name the address, the citation or the file: npm run verify -- <address | citation | file>',
    });
  }
  const library = readLibrary(text('root') ?? projectRoot, { language });
  const known = allKnown(library);
  let worst = 0;
  for (const word of words) worst = Math.max(worst, await verify(word, library, known, language));
  process.exitCode = worst;
});
