import { InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import { ArticleId } from '#shared/library/ids.ts';

/** An argument's parser from a schema; commander says which argument it was. */
export function argument<Schema extends z.ZodType>(schema: Schema): (written: string) => z.output<Schema> {
  return (written) => {
    const parsed = schema.safeParse(written);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`It is ${parsed.error.issues[0]?.message ?? 'not allowed'}.`);
  };
}

/** For arguments and options that take several articles' ids: commander calls it for each. */
export function collectIds(written: string, before: readonly ArticleId[] = []): readonly ArticleId[] {
  return [...before, argument(ArticleId)(written)];
}
