import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { KeptAnswers } from './ask.ts';

/** What was answered in a run of the same command that came to nothing stands in .cache/ until something is written. */
export function keptAnswers(root: string, kind: string, id: string): KeptAnswers & { readonly forget: () => void } {
  const path = join(root, '.cache/answers', `${kind}-${id}.json`);
  const read = (): Record<string, string | null> => {
    try {
      return z.record(z.string(), z.string().nullable()).parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return {};
    }
  };
  const known = read();
  return {
    get: (name) => (Object.hasOwn(known, name) ? known[name] : undefined),
    set: (name, answer) => {
      known[name] = answer;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(known));
    },
    forget: () => rmSync(path, { force: true }),
  };
}
