/**
 * `npm run verify -- <address | file> …`: holds a citation's address or a downloaded file against the archive in this folder. Exit
 * code 0 when everything matches, also an older version; 1 when something was altered; 2 when something is not recognised.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { findMentions } from '../citing/verify/find-mentions.ts';
import { judgeAddress, judgeFile } from '../citing/verify/judge.ts';
import { differFromClosest, originalNames } from '../citing/verify/originals.ts';
import { readAddress } from '../citing/verify/read-address.ts';
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

const indexesOf = ({ versions, archive }: Library) =>
  new Map(Array.from(versions, ([chart, chain]) => [chart, makeIndex(chart, chain, archive.files)]));

/** Where a file first differs from the published one that it is most like. */
async function tellDifference(library: Library, verdict: Verdict, name: string, bytes: Uint8Array, language: Language): Promise<readonly string[]> {
  if (verdict.is !== 'altered' || verdict.where === null) return [];
  const { chart, version: short } = verdict.where;
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

async function verify(what: string, library: Library, language: Language): Promise<number> {
  const indexes = indexesOf(library);
  const isFile = existsSync(what) && statSync(what).isFile();
  const read = isFile ? null : readAddress(what);
  if (!isFile && read === null && !what.includes('/')) {
    throw new CommandError({
      id: `"${what}" bukan berkas yang ada di sini dan bukan alamat situs ini.`,
      en: `"${what}" is neither a file here nor an address of this site.`,
    });
  }
  if (read?.kind === 'fact') {
    const known = library.catalogue.facts.has(read.fact);
    console.log(`${what}\n  ${known ? verifyWords[language].factLead : verifyWords[language].unknownLead}`);
    return known ? 0 : 2;
  }
  const bytes = isFile ? new Uint8Array(readFileSync(what)) : new Uint8Array();
  const mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${basename(what)}`);
  const verdict = isFile
    ? judgeFile(sha256(bytes), mentions, indexes)
    : read === null
      ? ({ is: 'unknown' } as const)
      : judgeAddress(read.mention, indexes);
  const { headline, sentences, links } = tellVerdict(verdict, language);
  const lines = [
    headline,
    ...sentences,
    ...(isFile ? await tellDifference(library, verdict, basename(what), bytes, language) : []),
    ...links.map(({ label, path }) => `${label}: ${absolute(path)}`),
  ];
  console.log([what, ...lines.map((line) => `  ${line}`)].join('\n'));
  return codes[verdict.is];
}

await runCommand(async (argv, language) => {
  const { words, text } = readArguments(argv, { root: { type: 'string' } });
  if (words.length === 0) {
    throw new CommandError({
      id: 'Sebut alamat atau berkasnya: npm run verify -- <alamat | berkas>',
      en: 'Name the address or the file: npm run verify -- <address | file>',
    });
  }
  const library = readLibrary(text('root') ?? projectRoot, { language });
  let worst = 0;
  for (const word of words) worst = Math.max(worst, await verify(word, library, language));
  process.exitCode = worst;
});
