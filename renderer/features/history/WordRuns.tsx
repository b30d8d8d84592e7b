import type { ReactNode } from 'react';
import type { WordRun } from '#shared/compare/compare-words.ts';

interface WordRunsProps {
  readonly runs: readonly WordRun[];
  /** Leaves out what the other column has. */
  readonly without?: WordRun['is'];
}

/** Words that were taken out and put in, marked for eyes and ears alike. */
export function WordRuns({ runs, without }: WordRunsProps): ReactNode {
  return runs
    .filter(({ is }) => is !== without)
    .map(({ is, text }, at) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a comparison have no other name
      if (is === 'added') return <ins key={at}>{text}</ins>;
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      if (is === 'removed') return <del key={at}>{text}</del>;
      return text;
    });
}
