import { largestScale, readDigits, type Scale, scaleWords } from './numbers.ts';

/** A number as somebody typed it: what it can mean, and how finely it was written. */
export interface WantedNumber {
  readonly written: string;
  /** What the unit of a fact begins with, where a sign or a word gave it away. */
  readonly unit: 'percent' | 'rupiah' | null;
  /** The scale it was written in. */
  readonly scale: Scale;
  /** `35.782` is 35782 to an Indonesian and 35.782 to an Englishman, so there may be two. */
  readonly readings: readonly { readonly value: number; readonly step: number }[];
}

const factors: Readonly<Record<string, number>> = { ...scaleWords('id'), ...scaleWords('en') };

const scale = Object.keys(factors).join('|');

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:Rp\.?\s*)?([-−]?\d[\d.,]*\d|[-−]?\d)(?:\s*(${scale})(?!\p{L}))?(?:\s*(?:%|(?:persen|percent)(?!\p{L})))?(?![\p{L}\p{N}]|-\d)`,
  'giu',
);

/** Takes the numbers out of what was typed: `35.782`, `50,50 persen`, `Rp16.800`, `1.76 million`. Words and dates are left. */
export function takeNumbers(text: string): { readonly numbers: readonly WantedNumber[]; readonly rest: string } {
  const numbers: WantedNumber[] = [];
  const rest = text.replace(pattern, (written: string, digits: string, word?: string) => {
    const factor = factors[word?.toLowerCase() ?? ''] ?? 1;
    const readings = readDigits(digits, 'id').map(({ value, decimals }) => ({
      value: value * factor,
      step: factor / 10 ** decimals,
    }));
    if (readings.length === 0) return written;
    const unit = /%|persen|percent/i.test(written) ? 'percent' : /^Rp/i.test(written) ? 'rupiah' : null;
    numbers.push({ written: written.trim(), unit, scale: largestScale(factor), readings });
    return ' ';
  });
  return { numbers, rest };
}
