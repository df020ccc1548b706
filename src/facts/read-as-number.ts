/**
 * The number that somebody meant who wrote it as text: `35.782` → 35782 as Indonesian has it, `50,50` → 50.5, `50.5` → 50.5,
 * `Rp1.000` and `53%` without their signs. Null when it is no number.
 */
export function readAsNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*(%|persen|percent)$/i, '')
    .replace('−', '-');
  let plain = bare;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) plain = bare.replaceAll('.', '').replace(',', '.');
  else if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(bare)) plain = bare.replaceAll(',', '');
  else if (/^-?\d+,\d+$/.test(bare)) plain = bare.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
