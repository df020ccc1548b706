import type { Target } from '../facts/rules/check-references.ts';

/** What the value of an attribute must be. */
export type AttributeKind = 'fact' | 'chart' | 'photo' | 'term' | 'form' | 'language-tag' | 'text';

/** What a piece of prose is part of. */
export type Room = 'story' | 'text';

export interface ComponentRule {
  readonly allowedIn: readonly Room[];
  readonly attributes: Readonly<Record<string, { readonly kind: AttributeKind; readonly required: boolean }>>;
  /** Whether something must stand between its tags, or nothing may. */
  readonly content: 'required' | 'none';
  /** A block stands on lines of its own, never inside a sentence. */
  readonly block: boolean;
  /** How to write it, for messages. */
  readonly example: string;
}

/**
 * Every component that prose may use. A new one is an entry here, its own file in `src/components/`, a name in the layouts that
 * print it (`astro check` says which) and a row in content/README.md (a test asks for it).
 */
export const components = {
  Fact: {
    allowedIn: ['story', 'text'],
    attributes: { id: { kind: 'fact', required: true }, form: { kind: 'form', required: false } },
    content: 'none',
    block: false,
    example: '<Fact id="…" />',
  },
  Claim: {
    allowedIn: ['story', 'text'],
    attributes: {
      that: { kind: 'text', required: true },
      by: { kind: 'text', required: false },
      dispute: { kind: 'text', required: false },
    },
    content: 'required',
    block: false,
    example: '<Claim that="higher(…, …)">…</Claim>',
  },
  Literal: {
    allowedIn: ['story', 'text'],
    attributes: { reason: { kind: 'text', required: true } },
    content: 'required',
    block: false,
    example: '<Literal reason="…">…</Literal>',
  },
  Chart: {
    allowedIn: ['story'],
    attributes: { id: { kind: 'chart', required: true } },
    content: 'none',
    block: true,
    example: '<Chart id="…" />',
  },
  Photo: {
    allowedIn: ['story'],
    attributes: { name: { kind: 'photo', required: true } },
    content: 'none',
    block: true,
    example: '<Photo name="…" />',
  },
  Foreign: {
    allowedIn: ['story', 'text'],
    attributes: { lang: { kind: 'language-tag', required: true } },
    content: 'required',
    block: false,
    example: '<Foreign lang="en">…</Foreign>',
  },
  Term: {
    allowedIn: ['story', 'text'],
    attributes: { id: { kind: 'term', required: true } },
    content: 'required',
    block: false,
    example: '<Term id="…">…</Term>',
  },
  Quote: {
    allowedIn: ['story'],
    attributes: { by: { kind: 'text', required: true } },
    content: 'required',
    block: true,
    example: '<Quote by="…">…</Quote>',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type ComponentName = keyof typeof components;

const names = Object.keys(components) as readonly ComponentName[];

export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);

/** What is known of a component, whichever it is. */
export const ruleOf = (name: ComponentName): ComponentRule => components[name];

/** What prints each component of a room, by name. For the layouts, which do not pass the check while one is missing. */
export type PrintersIn<Where extends Room> = {
  readonly [
    Name in ComponentName as Where extends (typeof components)[Name]['allowedIn'][number] ? Name : never
  ]: unknown;
};

/** The components that may stand in a story or in a text. */
export const componentsIn = (room: Room): readonly ComponentName[] =>
  names.filter((name) => ruleOf(name).allowedIn.includes(room));

/** What a piece of prose may bind itself to. */
export interface Bindings {
  readonly facts: Target;
  readonly charts: Target;
  /** Those in the folder of the story itself. */
  readonly photos: Target;
  readonly topics: Target;
  readonly terms: Target;
  readonly components: readonly ComponentName[];
  /** Set where the title is read with every sentence under it, so that it says whose rates they give. */
  readonly isUnderTitle?: true;
}
