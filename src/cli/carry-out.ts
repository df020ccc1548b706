import { fileURLToPath } from 'node:url';
import { ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Plan } from '../library/locks/plan.ts';
import { CommandError } from './read-arguments.ts';
import { writeFiles } from '../press/write-files.ts';

/** The project that a command works on. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Writes what a plan would write and names the files; or throws what stands in the way, with nothing written. */
export function carryOut(root: string, plan: Plan, language: Language): void {
  if ('refusal' in plan) throw new CommandError(plan.refusal);
  if ('problems' in plan) throw new ProblemsError(plan.problems, language);
  writeFiles(root, plan.writes);
  const files = [...plan.writes.keys()].join(', ');
  console.log(language === 'id' ? `Ditulis: ${files}.` : `Written: ${files}.`);
}
