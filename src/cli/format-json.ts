import { format, resolveConfig } from 'prettier';

/** A value as Prettier would have it in a file of the project; an object is always spread over lines. */
export async function formatJson(value: unknown, path: string): Promise<string> {
  const config = await resolveConfig(path);
  return format(JSON.stringify(value, null, 2), { printWidth: 120, ...config, plugins: [], parser: 'json' });
}
