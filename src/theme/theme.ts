/**
 * What a mark or a label is for. Colour follows the role and never the value:
 * subject is what the story is about, context what stands beside it, announced what was said against what was counted. A context-dot is too
 * small to be seen in the colour of a bar. A leader is the thin line from a mark to a label that had to move away from it.
 */
export const roles = [
  'subject', 'context', 'context-dot', 'announced', 'subject-line', 'subject-line-gap', 'context-line', 'announced-line', 'target-line',
  'subject-hollow', 'context-hollow', 'announced-hollow', 'grid', 'leader', 'axis', 'label', 'label-strong', 'label-subject', 'label-announced',
  'label-quiet', 'halo', 'divider',
] as const; // prettier-ignore

export type Role = (typeof roles)[number];

/** How a role is put on an element: a class on the page, written-out colours in a downloaded file. */
export interface Theme {
  paint(role: Role): Readonly<Record<string, string>>;
}

/** The page's theme: the style sheet decides, so one drawing serves light, dark, forced colours and print. */
export const pageTheme: Theme = { paint: (role) => ({ class: role }) };
