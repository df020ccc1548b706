import { z } from 'zod';
import type { Path } from '../../facts/problem.ts';
import type { ChartSpec } from '../draft-chart.ts';
import { chartTypes, isChartTypeName } from '../registry.ts';
import { isObject, withoutEntry } from './chart-spec.ts';
import { valueAt, withValue } from './spec-path.ts';

const isFactRow = (schema: unknown): boolean => schema instanceof z.ZodObject && Object.hasOwn(schema.shape, 'fact');

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;

/** What a row may be in a chart of a type. */
export interface RowRole {
  /** A key at the root of its file. */
  readonly role: string;
  /** Whether it holds a list of rows, or one. */
  readonly isList: boolean;
}

export function rolesOf(type: string): readonly RowRole[] {
  if (!isChartTypeName(type)) return [];
  return Object.entries(chartTypes[type].schema.shape).flatMap(
    ([role, schema]: [string, unknown]): readonly RowRole[] => {
      const own = unwrapped(schema);
      if (own instanceof z.ZodArray && isFactRow(own.element)) return [{ role, isList: true }];
      return isFactRow(own) && role !== 'share' ? [{ role, isList: false }] : [];
    },
  );
}

/** The same file with an entry in another role: from the rows to beside them, or a line through all of them. */
export function inRole(spec: ChartSpec, path: Path, role: string): ChartSpec {
  const entry = valueAt(spec, path);
  const target = rolesOf(spec.type).find((one) => one.role === role);
  if (!isObject(entry) || !target || path[0] === role) return spec;
  const out = withoutEntry(spec, path);
  const { highlight, ...plain } = entry;
  if (!target.isList) return withValue(out, [role], { ...plain, label: plain['label'] ?? { id: '', en: '' } });
  const list = valueAt(out, [role]);
  const item = highlight === undefined ? plain : entry;
  return withValue(out, [role], [...(Array.isArray(list) ? (list as readonly unknown[]) : []), item]);
}
