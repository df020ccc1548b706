import type { z } from 'zod';

/** A schema with words that an editor's program shows beside the key, in both languages. */
export const describe = <Schema extends z.ZodType>(schema: Schema, id: string, en: string): Schema =>
  schema.meta({ description: `${id}\n\n${en}` });
