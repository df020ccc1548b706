import { findPlaceholders, findStrayBrace, isForm } from '../facts/placeholders.ts';
import { forms } from '../facts/format.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';

type Path = readonly (string | number)[];

function faultsOf(text: string, path: Path, facts: Catalogue['facts']): Fault[] {
  const stray = findStrayBrace(text);
  const braces: Fault[] =
    stray === null
      ? []
      : [{ path, message: {
          id: `Kurung kurawal di "${text}" tidak berpasangan. Tulis {id-fakta}, atau hapus kurungnya.`,
          en: `A brace in "${text}" has no partner. Write {fact-id}, or take the brace out.`,
        } }]; // prettier-ignore
  const bound = findPlaceholders(text).flatMap(({ id, writtenForm }): Fault[] => {
    if (!facts.has(id)) {
      const help = suggest(id, facts.keys());
      return [{ path, message: {
        id: `{${id}} menunjuk fakta yang tidak ada. ${help.id}`,
        en: `{${id}} points at a fact that does not exist. ${help.en}`,
      } }]; // prettier-ignore
    }
    if (isForm(writtenForm)) return [];
    return [{ path, message: {
      id: `{${id}|${writtenForm}} meminta bentuk yang tidak dikenal. Pakai salah satu: ${forms.join(', ')}.`,
      en: `{${id}|${writtenForm}} asks for an unknown form. Use one of: ${forms.join(', ')}.`,
    } }]; // prettier-ignore
  });
  return [...braces, ...bound];
}

/** Every text in a chart's file whose figures in braces are bound to nothing. */
export function textFaults(value: unknown, facts: Catalogue['facts'], path: Path = []): Fault[] {
  if (typeof value === 'string') return faultsOf(value, path, facts);
  if (Array.isArray(value)) return value.flatMap((item, index) => textFaults(item, facts, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textFaults(item, facts, [...path, key]));
}
