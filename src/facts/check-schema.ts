import { z } from 'zod';
import { explainIssue, explainMissing } from './explain-issue.ts';
import type { Fault, Path } from './problem.ts';
import { asWritten, nearest, suggest } from './suggest.ts';
import { keysAt, schemaAt } from './schema-at.ts';

const isStep = (step: PropertyKey): step is string | number => typeof step !== 'symbol';

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}

const deepest = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length));

/** Of a union that nothing fits, the issues of the branch that came furthest. */
function flatten(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || 'options' in issue) return [issue];
  let branch: readonly z.core.$ZodIssue[] = [];
  for (const candidate of issue.errors) {
    if (branch.length === 0 || deepest(candidate) > deepest(branch)) branch = candidate;
  }
  if (branch.length === 0) return [issue];
  return branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * Checks a value against a schema. Gives the value as the schema has it, or every fault in an editor's words, in both
 * languages. A mistyped key is one fault: the key it was meant to be does not count as missing.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly data: z.output<Schema> } | { readonly faults: readonly Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const issues = result.error.issues.flatMap(flatten);
  const faults: Fault[] = [];
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path.filter(isStep);
    const known = keysAt(schema, value, path);
    const present: unknown = valueAt(value, path);
    const missing = known.filter(
      (key) => typeof present !== 'object' || present === null || !Object.hasOwn(present, key),
    );
    for (const key of issue.keys) {
      // A missing key is likelier to be meant than one that already stands there.
      const near = nearest(key, missing) ?? nearest(key, known);
      if (near !== null) meant.add(JSON.stringify([...path, near]));
      const help = suggest(key, near === null ? known : [near]);
      faults.push({
        path: [...path, key],
        at: 'key',
        message: {
          id: `Kunci ${asWritten(key)} tidak dikenal di sini. ${help.id}`,
          en: `The key ${asWritten(key)} is not known here. ${help.en}`,
        },
      });
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const path = issue.path.filter(isStep);
    const written = valueAt(value, path);
    const last = path.at(-1);
    const at = schemaAt(schema, value, path);
    if (written !== undefined || last === undefined) faults.push({ path, message: explainIssue(issue, written, at) });
    else if (!meant.has(JSON.stringify(path))) {
      const choices = issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
      faults.push({ path, message: explainMissing(String(last), at, choices) });
    }
  }
  return { faults };
}
