import type { Problem } from '../library/problem.ts';
import { phrase } from '../messages/phrase.ts';

/**
 * An article's problems while suggestions are open on it. What would put one right is done in the proposed text, so it comes from
 * there (`proposed`: the problems of the text with every suggestion accepted); where it is suggested already it isn't offered again.
 */
export function markSuggested(
  problems: readonly Problem[],
  proposed: readonly Problem[],
): readonly Problem[] {
  const left = proposed.filter(({ fix }) => fix !== undefined);
  const take = (isSame: (other: Problem) => boolean): Problem | undefined => {
    const at = left.findIndex(isSame);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  // In the words that it has now first, else wherever it went: what is suggested beside it changes both.
  const inPlace = problems.map((problem) =>
    take((other) => keyOf(other) === keyOf(problem) && other.message === problem.message),
  );
  return problems.map((problem, at) => {
    if (problem.fix === undefined) return problem;
    const still = inPlace[at] ?? take((other) => keyOf(other) === keyOf(problem));
    if (still !== undefined) return { ...problem, field: still.field, fix: still.fix };
    const { fix: _, ...rest } = problem;
    return { ...rest, message: `${problem.message} ${phrase`A change is suggested.`}` };
  });
}

function keyOf({ code, fix }: Problem): string {
  return `${code} ${fix?.find} → ${fix?.put}`;
}
