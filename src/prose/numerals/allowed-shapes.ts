import type { Language } from '../../i18n/locale.ts';
import { dateShapes } from './allowed/dates.ts';
import { idiomShapes } from './allowed/idioms.ts';
import { lawShapes } from './allowed/laws.ts';
import { nameShapes } from './allowed/names.ts';
import { ordinalShapes } from './allowed/ordinals.ts';

/** Why a number may stand without a fact. */
export type AllowedKind = 'date' | 'time' | 'law' | 'name' | 'ordinal' | 'idiom';

/**
 * One way of writing something that holds a number and is no figure. `shape` is words as they stand, with `{slots}` from
 * `slot-words.ts`: `{x?}` may be missing, `{!x}` may not follow, `{^x}` may not stand before, `{+x}` must follow and is not part of it, `{>x}` must
 * follow or the phrase must end; `~` joins what may stand without a space. Each has examples in which every number is allowed by this shape, and a test holds it to them.
 */
export interface AllowedShape {
  readonly kind: AllowedKind;
  readonly shape: string;
  readonly examples: readonly [string, ...string[]];
}

export type AllowedShapes = Readonly<Record<Language, readonly AllowedShape[]>>;

/** Every shape, by language. */
export const allowedShapes: AllowedShapes = {
  id: [dateShapes, lawShapes, nameShapes, ordinalShapes, idiomShapes].flatMap(({ id }) => id),
  en: [dateShapes, lawShapes, nameShapes, ordinalShapes, idiomShapes].flatMap(({ en }) => en),
};
