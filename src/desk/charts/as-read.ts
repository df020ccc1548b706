import { formatFact } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Library } from '../../library/read-library.ts';

/** So many signs of a paragraph tell it from the others. */
const shown = 90;

/** How a piece of a story begins, as a reader sees it: figures printed, charts by their titles, nothing of how it is written. */
export function asRead(
  written: string,
  language: Language,
  { catalogue, charts }: Pick<Library, 'catalogue' | 'charts'>,
): string {
  const plain = written
    .replaceAll(/<Fact id="([^"]+)"(?: form="([^"]+)")?\s*\/>/g, (_whole, id: string, form: string = 'standard') => {
      const fact = catalogue.facts.get(id);
      return fact !== undefined && isForm(form) ? formatFact(fact, language, form) : '…';
    })
    .replaceAll(/<Chart id="([^"]+)"[^>]*>/g, (_whole, id: string) => `▤ ${charts.get(id)?.title[language] ?? id}`)
    .replaceAll(/<\w+[^>]*\stitle="([^"]*)"[^>]*>/g, '$1 ')
    .replaceAll(/<\/?\w[^>]*>/g, '')
    .replace(/^#+\s+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length > shown ? `${plain.slice(0, shown).trimEnd()}…` : plain;
}
