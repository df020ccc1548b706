import type { Language } from '../i18n/locale.ts';
import { listWords } from '../i18n/list-words.ts';
import type { Site } from './site.ts';

const words = {
  id: {
    publisher: 'Penerbit',
    responsibleEditor: 'Penanggung jawab',
    postalAddress: 'Alamat redaksi',
    contact: 'Kontak',
    unset: 'belum ditetapkan',
  },
  en: {
    publisher: 'Publisher',
    responsibleEditor: 'Responsible editor',
    postalAddress: 'Address of the newsroom',
    contact: 'Contact',
    unset: 'not set yet',
  },
} as const;

const keys = ['publisher', 'responsibleEditor', 'postalAddress', 'contact'] as const;

/** Who publishes, as every page says it; what nobody has filled in yet is told as such, and no name stands in for it. */
export interface Imprint {
  readonly known: readonly { readonly key: (typeof keys)[number]; readonly name: string; readonly text: string }[];
  /** One sentence on what is missing: `Penanggung jawab dan kontak belum ditetapkan.` Null when nothing is. */
  readonly missing: string | null;
}

export function imprintOf(site: Pick<Site, (typeof keys)[number]>, language: Language): Imprint {
  const own = words[language];
  const gaps = keys.filter((key) => site[key] === null).map((key) => own[key]);
  const list = listWords(
    gaps.map((name, index) => (index === 0 ? name : name.toLowerCase())),
    language,
  );
  return {
    known: keys.flatMap((key) => {
      const text = site[key];
      return text === null ? [] : [{ key, name: own[key], text }];
    }),
    missing: gaps.length === 0 ? null : `${list}: ${own.unset}.`,
  };
}
