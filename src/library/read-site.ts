import { z } from 'zod';
import { isPlaceholder, type Site } from '../citing/site.ts';
import { checkSchema } from '../facts/check-schema.ts';
import { type Fault, type Problem, toProblem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';

const words = z.string().trim().min(1);

/** `content/site.json`: who publishes the site and where. What a publisher fills in without touching code; `Site` says what each key is. */
export const siteFileSchema = z.strictObject({
  $schema: z.string().optional(),
  address: z.url(),
  publisher: words,
  responsibleEditor: words.nullable(),
  postalAddress: words.nullable(),
  contact: z.email().nullable(),
  repository: z.url().nullable(),
});

type SiteFile = z.output<typeof siteFileSchema>;

/** What stands for the site while its file cannot be read; what is wrong with it is told before anybody sees this. */
const unknownSite: Site = {
  address: 'https://terlindungi.invalid',
  publisher: 'Terlindungi',
  responsibleEditor: null,
  postalAddress: null,
  contact: null,
  repository: null,
  isRehearsal: true,
};

const wanted: Readonly<Record<'responsibleEditor' | 'postalAddress' | 'contact' | 'repository', Bilingual>> = {
  responsibleEditor: { id: 'nama penanggung jawab', en: 'the name of the responsible editor' },
  postalAddress: { id: 'alamat redaksi untuk surat', en: 'the newsroom’s address for post' },
  contact: { id: 'alamat surel untuk pembaca', en: 'an e-mail address for readers' },
  repository: {
    id: 'alamat tempat kode dan catatan dapat dibaca',
    en: 'the address where code and record can be read',
  },
};

/** What is wrong with the file though its form is right: an address with more than a host, and gaps once the address is real. */
function* refuse(file: SiteFile): Generator<Fault> {
  const { address } = file;
  const { origin, protocol, host } = new URL(address);
  if (protocol !== 'https:' || origin !== address) {
    yield {
      path: ['address'],
      message: {
        id: `Tertulis "${address}". Tulis https:// dan nama domain saja, tanpa garis miring di belakang: "https://${host}".`,
        en: `This says "${address}". Write https:// and the domain alone, without a slash at the end: "https://${host}".`,
      },
    };
  }
  if (isPlaceholder(address)) return;
  for (const key of ['responsibleEditor', 'postalAddress', 'contact', 'repository'] as const) {
    const written = file[key];
    const led = key === 'contact' ? `https://${written?.split('@').at(-1)}` : (written ?? '');
    if (written !== null && (key === 'responsibleEditor' || key === 'postalAddress' || !isPlaceholder(led))) continue;
    const says = written === null ? 'null' : `"${written}"`;
    yield {
      path: [key],
      message: {
        id: `Tertulis ${says}, padahal "${address}" bukan lagi alamat contoh. Tulis ${wanted[key].id}.`,
        en: `This says ${says}, though "${address}" is no longer a placeholder. Write ${wanted[key].en}.`,
      },
    };
  }
}

/** Reads content/site.json. */
export function readSite(disk: Disk): { readonly site: Site; readonly problems: readonly Problem[] } {
  const reading = readJson(disk, 'content/site.json');
  if ('problems' in reading) return { site: unknownSite, problems: reading.problems };
  const { parsed } = reading;
  const checked = checkSchema(siteFileSchema, parsed.value);
  const faults = 'faults' in checked ? checked.faults : [...refuse(checked.data)];
  if ('faults' in checked || faults.length > 0)
    return { site: unknownSite, problems: faults.map((fault) => toProblem(parsed, fault)) };
  const { address, publisher, responsibleEditor, postalAddress, contact, repository } = checked.data;
  const isRehearsal = isPlaceholder(address);
  return {
    site: { address, publisher, responsibleEditor, postalAddress, contact, repository, isRehearsal },
    problems: [],
  };
}
