import { z } from 'zod';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Fault } from '../facts/problem.ts';

const words = z.string().trim().min(1);

/** `content/site.json`: who publishes the site and where. What a publisher fills in without touching code. */
export const siteFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Where the site is published, for good: citations, downloads and archived versions name it. Scheme and host alone. */
  address: z.url(),
  /** Who publishes it, as citations name the publisher. */
  publisher: words,
  /** Who answers for it. This and what follows may be null only while the address is a placeholder. */
  responsibleEditor: words.nullable(),
  /** An e-mail address for readers. */
  contact: z.email().nullable(),
  /** Where the code and the record can be read. */
  repository: z.url().nullable(),
});

type SiteFile = z.output<typeof siteFileSchema>;

/** Who publishes the site and where. */
export interface Site extends Omit<SiteFile, '$schema'> {
  /** The address is nobody's, so that nothing has been promised yet: the archive may begin anew. */
  readonly isRehearsal: boolean;
}

/** Domains set aside for examples (RFC 2606, RFC 6761): they lead nowhere, today or ever, so none can be published at by mistake. */
const reserved = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** Whether an address is one that nobody can publish at. */
export const isPlaceholder = (address: string): boolean => reserved.test(hostOf(address));

export const openSite = ({ address, publisher, responsibleEditor, contact, repository }: SiteFile): Site => ({
  address,
  publisher,
  responsibleEditor,
  contact,
  repository,
  isRehearsal: isPlaceholder(address),
});

/** What stands for the site while its file cannot be read: every message comes first. */
export const unknownSite: Site = openSite({
  address: 'https://terlindungi.invalid',
  publisher: 'Terlindungi',
  responsibleEditor: null,
  contact: null,
  repository: null,
});

/** The whole address of a path on the site. */
export const absolute = ({ address }: Pick<Site, 'address'>, path: string): string => new URL(path, address).href;

const missing: Readonly<Record<'responsibleEditor' | 'contact' | 'repository', Bilingual>> = {
  responsibleEditor: { id: 'nama penanggung jawab', en: 'the name of the responsible editor' },
  contact: { id: 'alamat surel untuk pembaca', en: 'an e-mail address for readers' },
  repository: {
    id: 'alamat tempat kode dan catatan dapat dibaca',
    en: 'the address where code and record can be read',
  },
};

/** What is wrong with the file though its form is right: an address with more than a host, and gaps once the address is real. */
export function* refuseSite(file: SiteFile): Generator<Fault> {
  const { address } = file;
  const { origin, protocol } = new URL(address);
  if (protocol !== 'https:' || origin !== address) {
    const fixed = `https://${new URL(address).host}`;
    yield {
      path: ['address'],
      message: {
        id: `Tertulis "${address}". Tulis https:// dan nama domain saja, tanpa garis miring di belakang: "${fixed}".`,
        en: `This says "${address}". Write https:// and the domain alone, without a slash at the end: "${fixed}".`,
      },
    };
  }
  if (isPlaceholder(address)) return;
  for (const key of ['responsibleEditor', 'contact', 'repository'] as const) {
    const written = file[key];
    const host = key === 'contact' ? `https://${written?.split('@').at(-1)}` : (written ?? '');
    if (written !== null && (key === 'responsibleEditor' || !isPlaceholder(host))) continue;
    const says = written === null ? 'null' : `"${written}"`;
    yield {
      path: [key],
      message: {
        id: `Tertulis ${says}, padahal "${address}" bukan lagi alamat contoh. Tulis ${missing[key].id}.`,
        en: `This says ${says}, though "${address}" is no longer a placeholder. Write ${missing[key].en}.`,
      },
    };
  }
}
