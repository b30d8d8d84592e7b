import { z } from 'zod';

/** Errors travel as data. `code` is for programs, `message` for people: what happened, to which file or field, and the way out. */
export const Failure = z.object({
  code: z.string(),
  message: z.string(),
  /** For bugs: what to look for in the log. */
  logId: z.string().optional(),
});
export type Failure = z.infer<typeof Failure>;

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** An expected failure inside main or the CLI; becomes a `Failure` at the boundary. Anything else thrown is a bug. */
export class ExpectedError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExpectedError';
    this.code = code;
  }
}
