import type { Bilingual } from '../../facts/schema/common.ts';

/** On what ground a photo may be printed: what is printed below it, and where the licence can be read. */
interface Licence {
  readonly name: Bilingual;
  /** What an editor chooses by. */
  readonly means: Bilingual;
  readonly url?: string;
}

const same = (name: string): Bilingual => ({ id: name, en: name });

const free: Bilingual = {
  id: 'Lisensi bebas: penciptanya disebut, dan alamat asalnya dicatat.',
  en: 'A free licence: its author is named and the address it came from recorded.',
};

/** A work that is given away under a Creative Commons licence, which asks for its name and its place. */
const commons = (kind: 'by' | 'by-sa', version: string): Licence => ({
  name: same(`CC ${kind.toUpperCase()} ${version}`),
  means: free,
  url: `https://creativecommons.org/licenses/${kind}/${version}/`,
});

/** Every ground that there is, by the code in a photo's file; one that is not named here is not printed. */
export const licences = {
  own: {
    name: { id: 'Milik redaksi', en: 'Our own' },
    means: { id: 'Dipotret oleh redaksi sendiri.', en: 'Taken by the newsroom itself.' },
  },
  permission: {
    name: { id: 'Dimuat dengan izin', en: 'Used with permission' },
    means: {
      id: 'Pemiliknya mengizinkan situs ini memuatnya, tertulis.',
      en: 'Its owner has allowed this site to print it, in writing.',
    },
  },
  'cc-by-4.0': commons('by', '4.0'),
  'cc-by-sa-4.0': commons('by-sa', '4.0'),
  'cc-by-3.0': commons('by', '3.0'),
  'cc-by-sa-3.0': commons('by-sa', '3.0'),
  'cc-by-2.0': commons('by', '2.0'),
  'cc-by-sa-2.0': commons('by-sa', '2.0'),
  'cc0-1.0': {
    name: same('CC0 1.0'),
    means: { id: 'Penciptanya melepaskan semua haknya.', en: 'Its author has given up all rights.' },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'public-domain': {
    name: { id: 'Domain publik', en: 'Public domain' },
    means: { id: 'Tidak atau tidak lagi dilindungi hak cipta.', en: 'Not, or no longer, under copyright.' },
  },
} as const satisfies Readonly<Record<string, Licence>>;

export type LicenceCode = keyof typeof licences;

export const licenceCodes = Object.keys(licences) as [LicenceCode, ...LicenceCode[]];

/** What is known of a licence, whichever it is. */
export const licenceOf = (code: LicenceCode): Licence => licences[code];
