import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';

const fieldOf = (error: Error, name: string): string => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

interface Trouble {
  readonly code: RegExp;
  readonly says: (path: string) => Bilingual;
}

const at = (path: string) => (path === '' ? '' : ` (${path})`);

/** What a machine may refuse though nothing is wrong with the site or its program: what it is, and what to do. */
const troubles: readonly Trouble[] = [
  {
    code: /^(ENOSPC|EDQUOT)$/,
    says: (path) => ({
      id: `Diska penuh${at(path)}. Kosongkan sedikit ruang (satu kali membangun situs perlu sekitar 200 MB), lalu jalankan lagi.`,
      en: `The disk is full${at(path)}. Free some room (building the site once takes about 200 MB), then run this again.`,
    }),
  },
  {
    code: /^EROFS$/,
    says: (path) => ({
      id: `Folder ini hanya dapat dibaca${at(path)}. Pindahkan proyeknya ke folder yang dapat ditulis, lalu jalankan lagi.`,
      en: `This folder can only be read${at(path)}. Move the project to one that can be written to, then run this again.`,
    }),
  },
  {
    code: /^(EACCES|EPERM)$/,
    says: (path) => ({
      id: `Tidak ada izin untuk membaca atau menulis${at(path)}. Pastikan berkas dan foldernya milik Anda dan tidak sedang dibuka program lain, lalu jalankan lagi.`,
      en: `There is no permission to read or write${at(path)}. See that the file and its folder are yours and not open in another program, then run this again.`,
    }),
  },
  {
    code: /^(EBUSY|ETXTBSY|ENOTEMPTY)$/,
    says: (path) => ({
      id: `Berkas atau foldernya sedang dipakai program lain${at(path)}. Tutup program itu, lalu jalankan lagi.`,
      en: `The file or folder is in use by another program${at(path)}. Close that program, then run this again.`,
    }),
  },
  {
    code: /^EADDRINUSE$/,
    says: () => ({
      id: 'Portanya sedang dipakai program lain. Hentikan program itu, atau pilih porta lain: --port 4322.',
      en: 'The port is in use by another program. Stop that program, or choose another port: --port 4322.',
    }),
  },
  {
    code: /^(EMFILE|ENFILE)$/,
    says: () => ({
      id: 'Terlalu banyak berkas terbuka di komputer ini. Tutup beberapa program, lalu jalankan lagi.',
      en: 'Too many files are open on this computer. Close some programs, then run this again.',
    }),
  },
  {
    code: /^(ENOMEM|ERR_WORKER_OUT_OF_MEMORY|ERR_MEMORY_ALLOCATION_FAILED)$/,
    says: () => ({
      id: 'Memori komputer ini tidak cukup. Tutup beberapa program, lalu jalankan lagi.',
      en: 'This computer is short of memory. Close some programs, then run this again.',
    }),
  },
  {
    code: /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/,
    says: () => ({
      id: 'Paket yang dipakai proyek ini belum terpasang, atau terpasang sebagian. Jalankan: npm ci',
      en: 'Packages that the project needs are not installed, or only in part. Run: npm ci',
    }),
  },
];

const ours: Bilingual = {
  id: 'Ini kesalahan program, bukan kesalahan Anda. Tidak ada yang perlu diperbaiki di data/ atau content/. Kirimkan teks di bawah ini kepada yang memelihara situs.',
  en: 'This is our fault, not yours: a mistake in the program. Nothing in data/ or content/ needs mending. Send the text below to whoever maintains the site.',
};

/** What a package that is missing is called; a file of ours that is missing is no package. */
const isOwnFile = (error: Error): boolean =>
  /Cannot find module '(?:\/|[A-Za-z]:\\|file:)(?!.*node_modules)/.test(error.message);

/**
 * What went wrong outside the record, for whoever sits at the terminal: what the machine refuses is a sentence that says what to do;
 * a mistake in the program is called ours, and keeps its stack.
 */
export function describeFailure(thrown: unknown, language: Language): string {
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    const code = fieldOf(error, 'code');
    const trouble = troubles.find((each) => each.code.test(code));
    if (trouble === undefined || (/MODULE_NOT_FOUND/.test(code) && isOwnFile(error))) continue;
    return trouble.says(fieldOf(error, 'path') || fieldOf(error, 'dest'))[language];
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `${ours[language]}\n\n${stack}`;
}
