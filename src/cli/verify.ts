/**
 * `npm run verify -- <address | citation | file> …`: holds a citation or a downloaded file against the archive in this folder. Exit
 * code 0 when everything matches, also an older version; 1 when something was altered, if only in its form; 2 when something is not
 * recognised, a data file of another release among them.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { findFingerprints, findMentions, mayBeCitation, readCitation } from '../citing/verify/read-citation.ts';
import { judgeCitation } from '../citing/verify/judge-citation.ts';
import { differFromClosest, judgeFile, originalsOf, readSums } from '../citing/verify/judge-file.ts';
import { makeFactIndex } from '../citing/verify/make-fact-index.ts';
import type { FactIndex } from '../citing/verify/published-states.ts';
import { type DetailedText, tellDifference, tellVerdict } from '../citing/verify/verdict-words.ts';
import type { Verdict } from '../citing/verify/verdict.ts';
import { makeIndex, type VerifyIndex } from '../citing/verify/verify-index.ts';
import { absolute } from '../citing/site.ts';
import { listVersionFiles } from '../citing/versions/open-version.ts';
import { sha256 } from '../facts/fingerprint.ts';
import type { Language } from '../i18n/locale.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { getDataSet } from '../library/data-set.ts';
import { readLibrary, type Library } from '../library/read-library.ts';
import { CommandError, projectRoot, readArguments, runCommand } from './command.ts';

const codes: Readonly<Record<Verdict['is'], number>> = {
  matches: 0,
  superseded: 0,
  live: 0,
  altered: 1,
  'other-data': 2,
  unknown: 2,
};

/** The texts of originals, from the data set or made again from a version. */
async function openOriginals(
  library: Library,
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = [...library.versions.values()]
    .flat()
    .flatMap((version) => listVersionFiles(version).map((file) => ({ version, file })));
  const texts = names.map(async (name) => {
    const made = files.find(({ file }) => file.path === folder + name);
    const bytes =
      made === undefined
        ? getDataSet(library).files.get(name)
        : await versionFileBytes(made.version, made.file, library.archive.typefaces);
    return [name, new TextDecoder().decode(bytes)] as const;
  });
  return new Map(await Promise.all(texts));
}

interface Everything {
  readonly library: Library;
  readonly charts: ReadonlyMap<string, VerifyIndex>;
  readonly facts: FactIndex;
}

/** Reads an address or a citation; one that holds no more than fingerprints is looked for among all that there are. */
function judgeText(text: string, { library, charts, facts }: Everything): Verdict {
  const citation = readCitation(text, [new URL(library.site.address).host]);
  if (citation.addresses.length > 0) return judgeCitation(citation, { charts, facts });
  const list = [...library.archive.files].map(([path, hash]) => [hash, path] as const);
  return judgeCitation(findFingerprints(citation, facts, list), { charts, facts });
}

async function judge(
  what: string,
  bytes: Uint8Array | null,
  known: Everything,
  language: Language,
): Promise<readonly [Verdict, DetailedText]> {
  const tell = (verdict: Verdict) => [verdict, { ...tellVerdict(verdict, language), details: [] }] as const;
  if (bytes === null) return tell(judgeText(what, known));
  const name = basename(what);
  const { library, charts, facts } = known;
  const list = getDataSet(library).files.get('SHA256SUMS') ?? new Uint8Array();
  const sums = readSums(new TextDecoder().decode(list), sha256(list));
  const mentions = findMentions(`${new TextDecoder('latin1').decode(bytes)}\n${name}`);
  const verdict = judgeFile(sha256(bytes), mentions, charts, { sums, releases: facts.releases }, name);
  const text = new TextDecoder().decode(bytes);
  if (verdict.is === 'unknown' && mayBeCitation(name, bytes.length)) return tell(judgeText(text, known));
  const original = originalsOf(verdict, name, charts, sums);
  const found = original && differFromClosest(text, await openOriginals(library, original.folder, original.names));
  return [verdict, tellDifference(tellVerdict(verdict, language), found, original?.folder ?? '', language)];
}

async function verify(what: string, known: Everything, language: Language): Promise<number> {
  const bytes = existsSync(what) && statSync(what).isFile() ? new Uint8Array(readFileSync(what)) : null;
  if (bytes === null && !what.includes('/') && readCitation(what, []).fingerprints.length === 0) {
    throw new CommandError({
      id: `"${what}" bukan berkas yang ada di sini dan bukan alamat situs ini.`,
      en: `"${what}" is neither a file here nor an address of this site.`,
    });
  }
  const [verdict, { headline, sentences, details, links }] = await judge(what, bytes, known, language);
  const lines = [
    headline,
    ...sentences,
    ...details.map(([term, text]) => `${term}: ${text}`),
    ...links.map(({ label, path }) => `${label}: ${absolute(path, known.library.site)}`),
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
  const charts = Array.from(
    library.versions,
    ([chart, chain]) => [chart, makeIndex(chart, chain, library.archive.files)] as const,
  );
  const known = { library, charts: new Map(charts), facts: makeFactIndex(library.releases, library.archive.dataFiles) };
  let worst = 0;
  for (const word of words) worst = Math.max(worst, await verify(word, known, language));
  process.exitCode = worst;
});
