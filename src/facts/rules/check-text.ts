import { asWritten, suggest } from '../suggest.ts';
import { findBraces, findPlaceholders, findStrayBrace, isForm } from '../placeholders.ts';
import { forms } from '../format.ts';
import type { Fault, Path } from '../problem.ts';
import { isBilingual } from '../is-bilingual.ts';
import type { Bilingual } from '../schema/common.ts';
import { refuseReference, type Target } from './check-references.ts';

/** What is wrong with the placeholders of one text in one language. */
export function checkPlaceholders(text: string, facts: Target): readonly Bilingual[] {
  const faults: Bilingual[] = [];
  const stray = findStrayBrace(text);
  if (stray !== null) {
    const near = text.slice(Math.max(0, stray - 12), stray + 12);
    faults.push({
      id: `Kurung kurawal di “${near}” tidak berpasangan. Tulis {id-fakta}, atau hapus kurungnya.`,
      en: `The brace in “${near}” has no partner. Write {fact-id}, or remove the brace.`,
    });
  }
  for (const { id, writtenForm } of findPlaceholders(text)) {
    const unknown = refuseReference(id, facts);
    if (unknown !== null) faults.push(unknown);
    if (isForm(writtenForm)) continue;
    const help = suggest(writtenForm, forms);
    faults.push({
      id: `Bentuk ${asWritten(writtenForm)} pada {${id}|${writtenForm}} tidak dikenal. ${help.id}`,
      en: `The form ${asWritten(writtenForm)} in {${id}|${writtenForm}} is not known. ${help.en}`,
    });
  }
  return faults;
}

/** What a text binds: ids of facts, and claims as written but for their spaces. */
const bindingsOf = (text: string): ReadonlySet<string> =>
  new Set(
    findBraces(text).flatMap((brace) => {
      if (brace.kind === 'fact') return [brace.id];
      return brace.kind === 'claim' ? [`claim: ${brace.that.replace(/\s+/g, '').replaceAll(',', ', ')}`] : [];
    }),
  );

/** Both languages bind the same facts and claims, or a reader of one is told less. Null when they do. */
export function refuseUnlikeTexts(text: Bilingual): Bilingual | null {
  const [id, en] = [bindingsOf(text.id), bindingsOf(text.en)];
  const [onlyId, onlyEn] = [[...id].filter((fact) => !en.has(fact)), [...en].filter((fact) => !id.has(fact))];
  if (onlyId.length + onlyEn.length === 0) return null;
  const parts = (inId: string, inEn: string) =>
    [
      onlyId.length > 0 ? `${inId} {${onlyId.join('}, {')}}` : '',
      onlyEn.length > 0 ? `${inEn} {${onlyEn.join('}, {')}}` : '',
    ]
      .filter(Boolean)
      .join('; ');
  return {
    id: `Kedua bahasa harus memuat fakta dan klaim yang sama. Hanya ${parts('teks Indonesia memuat', 'teks Inggris memuat')}.`,
    en: `Both languages must bind the same facts and claims. Only ${parts('the Indonesian binds', 'the English binds')}.`,
  };
}

/** In data/ only figures are bound: a claim is made by a story or a chart, not by the record. */
function refuseMarks(text: string): Bilingual | null {
  const mark = findBraces(text).find(({ kind }) => kind !== 'fact');
  if (mark === undefined || mark.kind === 'fact') return null;
  return {
    id: `{${mark.kind}: …} tidak dipakai di data/. Tulis kata-katanya saja: ${asWritten(mark.words)}.`,
    en: `{${mark.kind}: …} is not used in data/. Write the words alone: ${asWritten(mark.words)}.`,
  };
}

/** Checks every text in two languages inside a value: `{ id, en }` and nothing else. */
export function checkTexts(value: unknown, facts: Target, path: Path = []): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => checkTexts(item, facts, [...path, index]));
  if (!isBilingual(value))
    return Object.entries(value).flatMap(([key, inner]) => checkTexts(inner, facts, [...path, key]));
  const faults = (['id', 'en'] as const).flatMap((language) =>
    [refuseMarks(value[language]), ...checkPlaceholders(value[language], facts)]
      .filter((message) => message !== null)
      .map((message): Fault => ({ path: [...path, language], message })),
  );
  const unlike = faults.length === 0 ? refuseUnlikeTexts(value) : null;
  return unlike === null ? faults : [{ path, message: unlike }];
}
