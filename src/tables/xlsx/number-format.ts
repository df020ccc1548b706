/** What a number format of a workbook (ECMA-376 part 1, 18.8.30 and 18.8.31) makes of a number. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'day' | 'month' | 'text';
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Thousands taken away by commas at the end: `0,` shows 45210 as 45. */
  readonly thousandsLeftOut: number;
  /** Whether thousands are parted: `#,##0`. A code or a year is never written so. */
  readonly isGrouped: boolean;
}

/** The formats that a workbook names by number alone. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  48: '0.0E+0',
  49: '@',
};

/** What stands in a format and is printed as it is, or says colour and language. */
const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Reads the code of a format; of several for positive and negative numbers the first. */
export function parseNumberFormat(id: number, code: string | undefined): NumberFormat {
  const written = code ?? builtIn[id] ?? 'General';
  const plain = (written.replace(literals, '').split(';')[0] ?? '').toLowerCase();
  const base = { decimals: 0, isPercent: false, thousandsLeftOut: 0, isGrouped: false };
  if (plain.includes('@')) return { ...base, kind: 'text' };
  if (/general/.test(plain) || plain.trim() === '') return { ...base, kind: 'general' };
  if (/[ymdhs]/.test(plain.replace(/e[+-]/g, ''))) return { ...base, kind: /d/.test(plain) ? 'day' : 'month' };
  const [, fraction = ''] = /[0#?]\.([0#?]*)/.exec(plain) ?? [];
  // A slash is a fraction: the format hides what the number is.
  if (plain.includes('/') || /e[+-]/.test(plain)) return { ...base, kind: 'general' };
  const [, commas = ''] = /[0#?](,+)(?![0#?])/.exec(plain) ?? [];
  return {
    kind: 'number',
    // `0.##` shows no zeros at the end, which the writer of the number left open.
    decimals: /[0?]/.test(fraction) || fraction === '' ? fraction.length : -fraction.length,
    isPercent: plain.includes('%'),
    thousandsLeftOut: commas.length,
    isGrouped: /[0#?],[0#?]/.test(plain),
  };
}

/** As many digits as a spreadsheet shows and keeps. */
const digitsKept = 15;

/** A number as it shows, and with how many decimals: rounded as its format has it. */
export function showNumber(
  value: number,
  format: NumberFormat,
): { readonly value: number; readonly decimals: number; readonly text: string } {
  const scaled = Number(
    ((value * (format.isPercent ? 100 : 1)) / 1000 ** format.thousandsLeftOut).toPrecision(digitsKept),
  );
  const [, own = ''] = /\.(\d+)$/.exec(plainDigits(scaled)) ?? [];
  const decimals =
    format.kind === 'general'
      ? own.length
      : format.decimals < 0
        ? Math.min(own.length, -format.decimals)
        : format.decimals;
  const shown = roundHalfUp(scaled, decimals);
  const figure = shown.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.isGrouped,
  });
  return { value: shown, decimals, text: figure + (format.isPercent ? '%' : '') };
}

/** Without an exponent: a share of 1e-7 has seven decimals. */
const plainDigits = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value);

/** As a spreadsheet rounds, by the digits that it shows: 1.005 is 1.01. */
function roundHalfUp(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${shifted}e${-decimals}`);
}

/** A day of a workbook as an ISO date; null for what is no day. 1900 had a 29 February to spreadsheets. */
export function serialDay(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465 || days === 60) return null;
  return new Date((days + (days < 60 ? 1 : 0) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
