import type { ExampleFact } from './example-catalogue.ts';

/** One use of a chart type: a chart's file and the facts it needs. Tests, snapshots and the gallery page all read it. */
export interface Example {
  /** Name of its snapshot; unique in its type. */
  readonly name: string;
  /** As it would stand in content/charts/<id>.json. */
  readonly spec: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly facts: readonly ExampleFact[];
}
