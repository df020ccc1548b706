import type { z } from 'zod';
import type { Desk } from './desk.ts';

/** Something that the desk's page may ask of the project: what must be said with it, and what answers it. */
export interface DeskRequest<Input extends z.ZodType, Answer> {
  readonly input: Input;
  /** What it returns is sent as JSON: no Map, Set or undefined in it. Throws RefusalError for what an editor can mend. */
  readonly answer: (desk: Desk, input: z.output<Input>) => Answer | Promise<Answer>;
}

/** A request of a table, with the types that the page reads from it. */
export const request = <Input extends z.ZodType, Answer>(
  input: Input,
  answer: (desk: Desk, input: z.output<Input>) => Answer | Promise<Answer>,
): DeskRequest<Input, Answer> => ({ input, answer });
