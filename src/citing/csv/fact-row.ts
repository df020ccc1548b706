import type { Catalogue, Fact } from '../../facts/fact.ts';
import { fillPlaceholders } from '../../facts/placeholders.ts';
import type { Bilingual } from '../../facts/schema/common.ts';

/** What the columns of facts are read from. */
export interface FactRow {
  readonly fact: Fact;
  readonly catalogue: Pick<Catalogue, 'facts'>;
}

/** A text with its figures filled in, in both languages. */
export function filled(text: Bilingual, catalogue: Pick<Catalogue, 'facts'>): Bilingual;
export function filled(text: Bilingual | null, catalogue: Pick<Catalogue, 'facts'>): Bilingual | null;
export function filled(text: Bilingual | null, catalogue: Pick<Catalogue, 'facts'>): Bilingual | null {
  if (text === null) return null;
  return { id: fillPlaceholders(text.id, 'id', catalogue), en: fillPlaceholders(text.en, 'en', catalogue) };
}
