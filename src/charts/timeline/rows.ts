import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Row } from '../rows.ts';

export interface TimelineRow extends Row {
  readonly quiet: boolean;
  /** Words beside the mark instead of the group's; null when the file gives none. */
  readonly word: Bilingual | null;
  /** How many people the share is, where the same count said so. */
  readonly headcount: Fact | null;
}

export interface TimelineGroup {
  readonly label: Bilingual;
  /** By time. */
  readonly rows: readonly TimelineRow[];
}
