import type { Language } from '../../i18n/locale.ts';
import { listWords } from '../../i18n/list-words.ts';
import { spokenFact } from '../spoken-fact.ts';
import { sharePrinted, type Part, type Whole } from './layout.ts';

const isShare = ({ fact }: Part) => fact.unit === 'percent';

function say(part: Part, language: Language): string {
  const value = spokenFact(part.fact, language);
  const share = isShare(part) ? '' : ` (${sharePrinted(part.share, language, 'standard')})`;
  return `${part.label[language]} ${value}${share}`;
}

/** One sentence a bar, and what of it is our arithmetic. */
export function describeStackedShare(
  { wholes }: { readonly wholes: readonly Whole[] },
  language: Language,
): readonly string[] {
  const bars = wholes.map(
    ({ label, parts }) =>
      `${label[language]}: ${listWords(
        parts.map((part) => say(part, language)),
        language,
      )}.`,
  );
  const one = wholes.length === 1;
  const opening = {
    id: one
      ? 'Satu batang utuh seratus persen, dibagi menurut bagiannya.'
      : `${wholes.length} batang, masing-masing utuh seratus persen, dibagi menurut bagiannya.`,
    en: one
      ? 'One bar stands for the whole, divided into its parts.'
      : `${wholes.length} bars, each standing for one whole, divided into its parts.`,
  }[language];
  if (wholes.every(({ parts }) => parts.every(isShare))) return [opening, ...bars];
  const arithmetic = {
    id: 'Persentase adalah hitungan kami: setiap bagian dibagi jumlah semua bagian.',
    en: 'The percentages are our arithmetic: each part divided by the sum of the parts.',
  }[language];
  return [opening, ...bars, arithmetic];
}
