import type { Target } from '../facts/rules/check-references.ts';

/** What the value of an attribute must be. */
export type AttributeKind = 'fact' | 'chart' | 'form' | 'language-tag' | 'text';

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, { readonly kind: AttributeKind; readonly required: boolean }>>;
  /** Whether something must stand between its tags, or nothing may. */
  readonly content: 'required' | 'none';
  /** A block stands on lines of its own, never inside a sentence. */
  readonly block: boolean;
  /** How to write it, for messages. */
  readonly example: string;
}

/** Every component that prose may use. Adding one here and to the layouts is all it takes. */
export const components = {
  Fact: {
    attributes: { id: { kind: 'fact', required: true }, form: { kind: 'form', required: false } },
    content: 'none',
    block: false,
    example: '<Fact id="…" />',
  },
  Claim: {
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
    attributes: { reason: { kind: 'text', required: true } },
    content: 'required',
    block: false,
    example: '<Literal reason="…">…</Literal>',
  },
  Chart: {
    attributes: { id: { kind: 'chart', required: true } },
    content: 'none',
    block: true,
    example: '<Chart id="…" />',
  },
  Foreign: {
    attributes: { lang: { kind: 'language-tag', required: true } },
    content: 'required',
    block: false,
    example: '<Foreign lang="en">…</Foreign>',
  },
  Quote: {
    attributes: { by: { kind: 'text', required: true } },
    content: 'required',
    block: true,
    example: '<Quote by="…">…</Quote>',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

export type ComponentName = keyof typeof components;

export const componentNames: readonly string[] = Object.keys(components);

export const isComponent = (name: string): name is ComponentName => componentNames.includes(name);

/** What a piece of prose may bind itself to. */
export interface Bindings {
  readonly facts: Target;
  readonly charts: Target;
  readonly components: readonly ComponentName[];
}
