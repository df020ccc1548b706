import type { Period } from '../i18n/dates.ts';
import type { Bilingual } from './schema/common.ts';
import type { Derivation } from './schema/derivation.ts';
import type { Dispute, Separation, Series } from './schema/comparison.ts';
import type { Indicator, Place, Source } from './schema/subject.ts';
import type { Observation, Status } from './schema/observation.ts';
import { type Unit } from '../i18n/units.ts';

interface Common {
  readonly id: string;
  /** Null means "not reported": it is never drawn and never counted as zero. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Digits after the decimal point when printed, after dividing by `scale`. */
  readonly decimals: number;
  readonly scale: Observation['scale'];
  /** What a rule says; it stands where a number would. */
  readonly rule?: Bilingual | null | undefined;
  readonly place: Place;
  readonly period: Period;
  /** The period as written in data/, such as `2024-01/2024-06`. */
  readonly periodText: string;
  readonly series: readonly string[];
  /** Every source at the bottom of the chain, without repeats, in the order of the chain. */
  readonly sources: readonly Source[];
  /** Disputes that name this fact. */
  readonly disputes: readonly Dispute[];
  /** What a reader must know before using it. */
  readonly caveat: Bilingual | null;
  /** Why it must not be printed by itself, or null: see `refuseLoneWeakFigures`. */
  readonly weakness?: Bilingual | null | undefined;
  /** Where the entry stands, for error messages. */
  readonly origin: { readonly file: string; readonly line: number; readonly column: number };
}

/** A number that a source gave. */
export interface ObservedFact extends Common {
  readonly kind: 'observation';
  readonly status: Status;
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly source: Source;
}

/** A number that we computed from other facts. */
export interface DerivedFact extends Common {
  readonly kind: 'derivation';
  readonly status: 'derived';
  readonly derivation: Derivation;
  /** The operands in the order in which the formula names them. */
  readonly operands: readonly Fact[];
}

/** An observation or a derivation: one id, one value, one unit and a chain down to sources. */
export type Fact = ObservedFact | DerivedFact;

/** All that is known, checked and joined. Every reference inside it exists. Iteration follows the order of the files. */
export interface Catalogue {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: ReadonlyMap<string, Series>;
  readonly separations: readonly Separation[];
  readonly disputes: ReadonlyMap<string, Dispute>;
}
