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
