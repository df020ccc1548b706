import { findBraces } from '../facts/braces.ts';
import { isForm } from '../facts/placeholders.ts';
import type { Target } from '../facts/rules/check-references.ts';
import { identifierPattern, type Bilingual } from '../facts/schema/common.ts';

const plain: Bilingual = {
  id: 'Kurung kurawal tidak boleh ada di naskah. Untuk angka tulis <Fact id="…" />.',
  en: 'Braces may not stand in prose. For a figure write <Fact id="…" />.',
};

/** What to write in prose for what stands in braces, as it does in titles and labels; null when that cannot be told. */
function meantBy(inside: string, ids: Target['ids']): string | null {
  const [brace] = findBraces(`{${inside.trim()}}`);
  switch (brace?.kind) {
    case 'fact': {
      if (!identifierPattern.test(brace.id) || ids?.has(brace.id) !== true) return null;
      const form = brace.form !== null && isForm(brace.form) ? ` form="${brace.form}"` : '';
      return `<Fact id="${brace.id}"${form} />`;
    }
    case 'claim':
      return `<Claim that="${brace.that}">${brace.words}</Claim>`;
    case 'literal':
      return `<Literal reason="${brace.reason}">${brace.words}</Literal>`;
    case undefined:
      return null;
  }
}

/**
 * That braces may not stand in prose, with what binds the same thing there.
 * @param inside what stands between them
 */
export function refuseBraces(inside: string, { ids }: Pick<Target, 'ids'>): Bilingual {
  const meant = meantBy(inside, ids);
  if (meant === null) return plain;
  return {
    id: `Kurung kurawal hanya untuk judul, label, dan catatan. Di naskah tulis ${meant}.`,
    en: `Braces are for titles, labels and notes. In prose write ${meant}.`,
  };
}
