import { asWritten } from '../facts/as-written.ts';
import { forms } from '../facts/format.ts';
import { isForm } from '../facts/placeholders.ts';
import { refuseReference } from '../facts/rules/check-references.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { suggest } from '../facts/suggest.ts';
import type { Bindings } from './bindings.ts';
import type { AttributeKind } from './components.ts';

/** BCP 47, as far as prose needs it: a language, and perhaps a script or a region. */
const bcp47 = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What is wrong with the value of an attribute, or null. */
export function refuseValue(kind: AttributeKind, value: string, bindings: Bindings): Bilingual | null {
  switch (kind) {
    case 'fact':
      return refuseReference(value, bindings.facts);
    case 'chart':
      return refuseReference(value, bindings.charts);
    case 'form': {
      if (isForm(value)) return null;
      const help = suggest(value, forms);
      return {
        id: `Bentuk ${asWritten(value)} tidak dikenal. ${help.id}`,
        en: `The form ${asWritten(value)} is not known. ${help.en}`,
      };
    }
    case 'language-tag':
      if (bcp47.test(value)) return null;
      return {
        id: `${asWritten(value)} bukan kode bahasa. Tulis misalnya "en", "id" atau "mak".`,
        en: `${asWritten(value)} is no language code. Write "en", "id" or "mak", for example.`,
      };
    case 'text':
      if (value.trim() !== '') return null;
      return { id: 'Atribut ini kosong. Isi dengan teks.', en: 'This attribute is empty. Fill it in.' };
  }
}
