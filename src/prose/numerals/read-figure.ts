import type { Language } from '../../i18n/locale.ts';

const separators: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  id: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

function readWith(written: string, thousands: string, decimal: string): number | null {
  const [whole = '', fraction, ...more] = written.split(decimal);
  const groups = whole.split(thousands);
  const grouped =
    groups.length === 1 || ((groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3));
  if (more.length > 0 || !grouped || fraction?.includes(thousands) === true) return null;
  const value = Number(`${groups.join('')}.${fraction ?? ''}`);
  return Number.isFinite(value) ? value : null;
}

function readPlain(written: string, language: Language): readonly number[] {
  const { thousands, decimal } = separators[language];
  const compact = written.replace(/['’\s]/g, '');
  // The language's own way first; then the other's, for what was pasted from an English table into Indonesian text.
  const readings = [readWith(compact, thousands, decimal), readWith(compact, decimal, thousands)];
  return [...new Set(readings.filter((reading) => reading !== null))];
}

/**
 * What digits as written may mean, the likeliest first: `35.782` is 35782 in Indonesian, and 35.782 to somebody who
 * thought in English. Fractions are divided out: `1/3`, `2½`. Empty for digits of other scripts.
 */
export function readFigure(written: string, language: Language): readonly number[] {
  const [, whole = '', over, under] =
    /^([\d.,'’\s]*?)\s?(?:([^\d.,'’\s])|\/\s?(\d+))?$/u.exec(written.normalize('NFC')) ?? [];
  if (under !== undefined) return readPlain(whole, language).map((value) => value / Number(under));
  if (over !== undefined) {
    const [, top, bottom] = /^(\d+)\u2044(\d+)$/.exec(over.normalize('NFKC')) ?? [];
    if (top === undefined || bottom === undefined) return [];
    return (whole === '' ? [0] : readPlain(whole, language)).map((value) => value + Number(top) / Number(bottom));
  }
  return whole === '' ? [] : readPlain(whole, language);
}
