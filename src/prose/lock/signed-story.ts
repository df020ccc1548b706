import type { Catalogue } from '../../facts/fact.ts';
import type { Position } from '../../facts/position.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Passage } from '../passage.ts';
import type { Lock } from './lock.ts';

/** What is needed to say where in a story something has moved. */
export interface SignedStory {
  readonly slug: string;
  readonly lock: Lock;
  /** Both languages as they read now. */
  readonly passages: Readonly<Record<Language, readonly Passage[]>>;
  readonly files: Readonly<Record<Language, string>>;
  /** Where a chart stands in the Indonesian text. */
  chartAt(id: string): Position;
  readonly catalogue: Pick<Catalogue, 'facts'>;
}

export const topOfFile: Position = { line: 1, column: 1 };
