import type { z } from 'zod';
import { checkSchema } from '../../facts/check-schema.ts';
import type { Fault } from '../../facts/problem.ts';
import { openVersion } from './open-version.ts';
import { versionFileSchema, type VersionFile } from './version-file.ts';

interface VersionForm {
  readonly schema: z.ZodType<VersionFile>;
  readonly open: typeof openVersion;
}

/**
 * Every form that a version's file ever had, with the renderer that draws it. A new form is a new number beside the old ones: what was
 * published in one of them is read and drawn by it for ever, so none is ever taken out.
 */
const forms: ReadonlyMap<number, VersionForm> = new Map([[1, { schema: versionFileSchema, open: openVersion }]]);

export type Opening = { readonly file: VersionFile } & Exclude<ReturnType<typeof openVersion>, { faults: unknown }>;

const fault = (id: string, en: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ path: [], message: { id, en } }],
});

/** A version's parsed file, opened by the renderer of its own form; or why that cannot be done any more. */
export function openByForm(value: unknown): Opening | { readonly faults: readonly Fault[] } {
  const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'schema') : undefined;
  const form = typeof number === 'number' ? forms.get(number) : undefined;
  if (form === undefined) {
    return fault(
      `Bentuk arsip ${JSON.stringify(number) ?? 'tanpa nomor'} tidak dikenal. Penggambar untuk setiap bentuk harus tetap ada di src/citing/versions/version-forms.ts.`,
      `The archive form ${JSON.stringify(number) ?? 'without a number'} is not known. The renderer of every form must stay in src/citing/versions/version-forms.ts.`,
    );
  }
  const checked = checkSchema(form.schema, value);
  if ('faults' in checked) return checked;
  try {
    const opening = form.open(checked.data);
    return 'faults' in opening ? opening : { file: checked.data, ...opening };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fault(`Arsip ini tidak lengkap: ${error.message}.`, `This archived file is incomplete: ${error.message}.`);
  }
}
