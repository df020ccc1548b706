import { componentsIn } from '../prose/components.ts';
import { guideFrontMatterSchema, textFrontMatterSchema } from '../prose/front-matter.ts';
import type { OpenRecord } from './open-record.ts';

/** Standing texts in two languages, by their folder in content/: pages such as the method, and the jobs of the guide. */
export const standingKinds = ['texts', 'guide'] as const;

export type StandingKind = (typeof standingKinds)[number];

/** What each kind of standing text is held against: always today's record. */
export function heldStanding({ bindings, names, data, kept }: OpenRecord) {
  const ofText = { ...bindings, components: componentsIn('text') };
  const today = { catalogueOf: () => data.catalogue, isSound: data.problems.length === 0, names };
  return {
    texts: { schema: textFrontMatterSchema, bindings: ofText, kept: kept.texts, ...today },
    guide: {
      schema: guideFrontMatterSchema,
      bindings: { ...ofText, isUnderTitle: true },
      kept: kept.guide,
      ...today,
    },
  } as const;
}
