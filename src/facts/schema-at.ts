import { z } from 'zod';
import type { Path } from './problem.ts';

/** What stands around a schema and accepts more than it, taken off: null, absence, a default, a transformation. */
export function unwrap(schema: z.core.$ZodType): {
  readonly inner: z.core.$ZodType;
  readonly nullable: boolean;
  readonly optional: boolean;
} {
  let inner = schema;
  let nullable = false;
  let optional = false;
  for (;;) {
    if (inner instanceof z.ZodNullable) nullable = true;
    else if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) optional = true;
    else if (inner instanceof z.ZodPipe) {
      inner = inner.def.in;
      continue;
    } else return { inner, nullable, optional };
    inner = inner.def.innerType;
  }
}

/** The branch of a union that a value chose by its discriminator; the first branch when it chose none. */
const shapeOf = ({ def }: z.ZodObject): Readonly<Record<PropertyKey, z.core.$ZodType>> => def.shape;

function chooseBranch(union: z.ZodUnion | z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  const branches = union.options;
  if (!(union instanceof z.ZodDiscriminatedUnion) || typeof value !== 'object' || value === null) return branches[0];
  const chosen: unknown = Reflect.get(value, union.def.discriminator);
  return branches.find((branch) => {
    const { inner } = unwrap(branch);
    const field = inner instanceof z.ZodObject ? shapeOf(inner)[union.def.discriminator] : undefined;
    return field !== undefined && z.safeParse(field, chosen).success;
  });
}

export interface SchemaAt {
  readonly schema: z.core.$ZodType;
  readonly nullable: boolean;
  readonly optional: boolean;
}

/** The schema of what a path leads to, with what was written deciding between the branches of unions. Null when none. */
export function schemaAt(root: z.core.$ZodType, value: unknown, path: Path): SchemaAt | null {
  let { inner, nullable, optional } = unwrap(root);
  let here = value;
  for (const step of path) {
    if (inner instanceof z.ZodUnion) {
      const branch = chooseBranch(inner, here);
      if (branch === undefined) return null;
      inner = unwrap(branch).inner;
    }
    let next: z.core.$ZodType | null | undefined;
    if (inner instanceof z.ZodObject) next = Object.hasOwn(inner.def.shape, step) ? shapeOf(inner)[step] : null;
    else if (inner instanceof z.ZodRecord) next = inner.def.valueType;
    else if (inner instanceof z.ZodArray) next = inner.def.element;
    else if (inner instanceof z.ZodTuple) next = inner.def.items[Number(step)];
    if (next === null || next === undefined) return null;
    ({ inner, nullable, optional } = unwrap(next));
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  }
  return { schema: inner, nullable, optional };
}

/** The keys that may stand in the object that a path leads to; empty when it is none. */
export function keysAt(root: z.core.$ZodType, value: unknown, path: Path): readonly string[] {
  const found = schemaAt(root, value, path);
  let schema = found?.schema;
  if (schema instanceof z.ZodUnion) {
    let here = value;
    for (const step of path) here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
    const branch = chooseBranch(schema, here);
    schema = branch === undefined ? undefined : unwrap(branch).inner;
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.def.shape) : [];
}
