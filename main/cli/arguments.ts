import { InvalidArgumentError } from 'commander';
import type { z } from 'zod';

/** An argument's parser from a schema; commander says which argument it was. */
export function argument<Value>(schema: z.ZodType<Value>): (written: string) => Value {
  return (written) => {
    const parsed = schema.safeParse(written);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`It is ${parsed.error.issues[0]?.message ?? 'not allowed'}.`);
  };
}
