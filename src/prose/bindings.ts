import type { Target } from '../facts/rules/check-references.ts';
import type { ComponentName } from './components.ts';

/** What a piece of prose may bind itself to. */
export interface Bindings {
  readonly facts: Target;
  readonly charts: Target;
  readonly components: readonly ComponentName[];
}
