import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { Faults } from '../../ui/Field.tsx';

/** What is said at a field itself: the first thing that must be put right there, and the first to look at. */
export function faultsOf(problems: readonly Problem[], field: string): Required<Faults> {
  const own = problems.filter((problem) => problem.field === field);
  return {
    error: own.find(isBlocking)?.message ?? null,
    warning: own.find((problem) => !isBlocking(problem))?.message ?? null,
  };
}

/** Without what was said of a field while it was empty and is filled now: the next check has the last word on it. */
export function withoutFilled(
  problems: readonly Problem[],
  checked: ArticleFields,
  now: ArticleFields,
): readonly Problem[] {
  const isFilled = (field: string): boolean => {
    const name = field as keyof ArticleFields;
    return isEmpty(checked[name]) && !isEmpty(now[name]);
  };
  return problems.filter(({ field }) => !field || !(field in now) || !isFilled(field));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined;
}
