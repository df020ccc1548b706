import type { Pattern } from '../words/patterns.ts';
import type { FunctionName } from './functions.ts';

/** What a word claims, and which functions can bear it out. */
export const wordKinds = {
  higher: ['higher', 'higher-figure', 'more-than', 'highest'],
  lower: ['lower', 'lower-figure', 'less-than', 'lowest'],
  reached: ['at-least', 'more-than', 'higher', 'higher-figure'],
  missed: ['less-than', 'lower', 'lower-figure', 'at-most'],
  rise: ['rose', 'since', 'outpaced'],
  fall: ['fell', 'since'],
  /** As much as another; `seimbang`, `on a par with`. */
  equal: ['about', 'nearly', 'unchanged'],
  /** High or low without another figure beside it. */
  high: ['more-than', 'more-than-half', 'higher', 'higher-figure'],
  low: ['less-than', 'less-than-half', 'lower', 'lower-figure'],
  /** What the middle of a group does. */
  average: ['about', 'more-than', 'less-than', 'more-than-half', 'less-than-half'],
  unchanged: ['unchanged'],
  faster: ['outpaced'],
  highest: ['highest'],
  lowest: ['lowest'],
  /** `peringkat kedua`: below one and above the others, said as two claims joined by `and`. */
  ranked: ['lower', 'higher', 'highest', 'lowest'],
  all: ['at-least'],
  none: ['at-most'],
  few: ['less-than', 'less-than-half'],
  'more-than': ['more-than', 'higher', 'higher-figure', 'more-than-half'],
  'less-than': ['less-than', 'lower', 'lower-figure', 'less-than-half'],
  'at-least': ['at-least', 'more-than'],
  'at-most': ['at-most', 'less-than'],
  nearly: ['nearly'],
  half: ['half', 'more-than-half', 'less-than-half', 'one-in'],
  majority: ['more-than-half'],
  minority: ['less-than-half'],
  times: ['times'],
  'one-in': ['one-in', 'half'],
  first: ['first', 'highest', 'lowest'],
  last: ['last'],
  record: ['highest', 'lowest'],
  since: ['since', 'rose', 'fell', 'unchanged', 'highest', 'lowest', 'first', 'last', 'outpaced'],
} as const satisfies Readonly<Record<string, readonly FunctionName[]>>;

export type WordKind = keyof typeof wordKinds;

/** The words of one language: those that claim something, and phrases in which the same words claim nothing. */
export interface ClaimLexicon {
  readonly claims: Readonly<Record<WordKind, readonly Pattern[]>>;
  /** Patterns that are no claims, each with its reason, for whoever wonders. */
  readonly exceptions: readonly (readonly [pattern: Pattern, reason: string])[];
}
