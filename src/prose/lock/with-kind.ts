import { chartWords } from '../../i18n/chart-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { FactContent } from './signed-fact.ts';

/** A figure with its kind when the digits alone would not show what moved. */
export const withKind = (printed: string, { status, precision }: FactContent, language: Language, show: boolean) =>
  show ? `${printed} (${chartWords[language].status[status]}${precision === null ? '' : `, ${precision}`})` : printed;
