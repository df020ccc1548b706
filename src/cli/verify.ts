/**
 * `npm run verify -- <address | citation | file> …`: holds a citation or a downloaded file against the archive in this folder. Exit
 * code 0 when everything matches, also an older version and a file that was only saved anew; 1 when something was altered; 2 when something is not
 * recognised, a data file of another release among them.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Answer, checkFile, checkText, type Records } from '../citing/verify/check.ts';
import { makeFactIndex } from '../citing/verify/make-fact-index.ts';
import { makeIndex } from '../citing/verify/make-index.ts';
import { readCitation } from '../citing/verify/read-citation.ts';
import type { Verdict } from '../citing/verify/verdict.ts';
import { historyOf } from '../citing/releases/release.ts';
import { absolute } from '../citing/site.ts';
import { listEditionFiles } from '../citing/versions/open-edition.ts';
import { listVersionFiles } from '../citing/versions/open-version.ts';
import { sha256 } from '../facts/fingerprint.ts';
import type { Language } from '../i18n/locale.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { allChains } from '../library/archive/read-archive.ts';
import { getDataSet } from '../library/data-set.ts';
import { readLibrary, type Library } from '../library/read-library.ts';
import { projectRoot, runCommand } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

const codes: Readonly<Record<Verdict['is'], number>> = {
  matches: 0,
  superseded: 0,
  live: 0,
  altered: 1,
  'other-data': 2,
  unknown: 2,
};

/** The archive in this folder, as the page of the site has it by fetching. */
function openRecords(library: Library): Records {
  const { site, versions, releases, archive } = library;
  const facts = makeFactIndex(releases, archive.dataFiles);
  const chains = allChains(library);
  const files = new Map(
    [...versions.values()]
      .flat()
      .flatMap((version) =>
        listVersionFiles(version).map(
          (file) => [file.path, () => versionFileBytes(version, file, archive.typefaces)] as const,
        ),
      ),
  );
  for (const edition of [...library.storyVersions.values()].flat())
    for (const { path } of listEditionFiles(edition))
      files.set(path, () => Promise.resolve(new TextEncoder().encode(edition.text)));
  return {
    site,
    hosts: [new URL(site.address).host],
    sha256: (bytes) => sha256(bytes),
    index(name) {
      const chain = chains.get(name);
      return chain === undefined ? null : makeIndex(name, chain, archive.files);
    },
    facts: () => facts,
    history: (id) => historyOf(releases, id),
    list: () => [...archive.files].map(([path, hash]) => [hash, path] as const),
    async file(path) {
      const made = files.get(path);
      const bytes = made === undefined ? getDataSet(library).files.get(path.replace(/^\/data\//, '')) : await made();
      return new Uint8Array(bytes ?? []);
    },
  };
}

const linesOf = ({ told }: Answer, { site }: Library): readonly string[] => [
  told.headline,
  ...told.sentences,
  ...told.details.map(([term, text]) => `${term}: ${text}`),
  ...told.links.map(({ label, path }) => `${label}: ${absolute(path, site)}`),
];

async function verify(what: string, library: Library, language: Language): Promise<number> {
  const bytes = existsSync(what) && statSync(what).isFile() ? new Uint8Array(readFileSync(what)) : null;
  if (
    bytes === null &&
    !/[/\s]/.test(what) &&
    readCitation(what, []).fingerprints.length === 0 &&
    !/^[0-9a-f]{8,}$/i.test(what)
  ) {
    throw new RefusalError({
      id: `"${what}" bukan berkas yang ada di sini dan bukan alamat situs ini.`,
      en: `"${what}" is neither a file here nor an address of this site.`,
    });
  }
  const records = openRecords(library);
  const answers =
    bytes === null
      ? await checkText(what, records, language)
      : await checkFile({ name: basename(what), bytes }, records, language);
  for (const answer of answers) console.log([what, ...linesOf(answer, library).map((line) => `  ${line}`)].join('\n'));
  return Math.max(...answers.map(({ verdict }) => codes[verdict.is]));
}

await runCommand('verify', async ({ words, text }, language) => {
  if (words.length === 0) {
    throw new RefusalError({
      id: 'Sebut alamat, kutipan, atau berkasnya: npm run verify -- <alamat | kutipan | berkas>',
      en: 'Name the address, the citation or the file: npm run verify -- <address | citation | file>',
    });
  }
  const library = readLibrary(text('root') ?? projectRoot, { language });
  let worst = 0;
  for (const word of words) worst = Math.max(worst, await verify(word, library, language));
  process.exitCode = worst;
});
