import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import type { Language } from '../i18n/locale.ts';

/** Words that say nothing of what is looked for. */
const empty: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    (
      'yang dan di ke dari apa itu ini untuk dengan pada adalah ialah atau saya aku kami kita anda berapa bagaimana gimana siapa ' +
      'kapan mana benarkah apakah dalam oleh akan sih ya dong kah nya juga sudah kalau bila jika para sebuah seorang'
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and or in on at to for from by with is are was were be do does did i my me we our you your it its what who ' +
      'whom how when where which much many this that as if have has can'
    ).split(' '),
  ),
};

/** Words that mean one thing to those who type them, each as its stem. The first is what the record says. */
const alike: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'ojol ojek gojek grab maxim driver',
    'kurir paket shopee',
    'iuran premi bayar biaya tarif ongkos setoran',
    'potongan diskon keringanan subsidi',
    'santunan uang manfaat dapat klaim',
    'meninggal wafat mati kematian',
    'kecelakaan celaka tabrakan',
    'phk pecat dipecat diberhentikan',
    'pembantu art prt',
    'honorer pegawai',
    'bertanya tanya hubungi kontak telepon',
    'cek periksa memeriksa',
    'lama bulan durasi',
    'daftar mendaftar registrasi',
    'karyawan buruh pegawai',
    'pensiun tua',
  ],
  en: [
    'motorcycle ojol ojek gojek grab ride rider driver',
    'courier delivery',
    'contribution premium fee cost price iuran pay',
    'discount waiver subsidy',
    'benefit payout claim money get receive',
    'death die died dead',
    'accident injury injured',
    'layoff fired dismissed unemployed',
    'maid domestic',
    'ask contact phone call',
    'check verify',
    'long months duration',
    'register join enrol enroll sign',
    'employee staff worker',
    'pension retirement',
    'fisher fisherman fishermen',
  ],
};

/** A figure, however its thousands and decimals are parted, or a run of letters. */
const anyWord = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** The same figure in both writings: 35.782 and 35,782 are one, and so are 50,50 and 50.5. */
function plainNumber(written: string): string {
  const whole = written.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return String(Number(whole.replaceAll(',', '.').replace(/\.(?=.*\.)/g, '')));
}

/** The words of a text, small and without accents, its figures in one writing. */
export const wordsIn = (text: string): readonly string[] =>
  (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(anyWord) ?? []).map((word) =>
    /^\d/.test(word) ? plainNumber(word) : word,
  );

const stems: Readonly<Record<Language, (word: string) => string>> = { id: stemIndonesian, en: stemEnglish };

/** What a word is looked up by; null for one that says nothing. Short words and figures are left as they are. */
export function lookUpBy(word: string, language: Language): string | null {
  if (empty[language].has(word)) return null;
  return /^\d/.test(word) || word.length < 4 ? word : stems[language](word);
}

const groupsOf = (language: Language): readonly (readonly string[])[] =>
  alike[language].map((line) => line.split(' ').map((word) => lookUpBy(word, language) ?? word));

const groups = { id: groupsOf('id'), en: groupsOf('en') } as const;

/** Other stems that mean what one means. */
export const meaningTheSame = (stem: string, language: Language): readonly string[] =>
  groups[language].filter((group) => group.includes(stem)).flatMap((group) => group.filter((other) => other !== stem));
