import { useMemo } from 'react';
import { createTimeLeft } from '#shared/site/time-left.ts';

/** How far something long is, as main tells it. */
export interface Step<Progress> {
  readonly progress: Progress;
  /** `null` while that can't be told. */
  readonly secondsLeft: number | null;
}

interface Steps {
  /** What comes from now on is of another run. */
  readonly begin: () => void;
  readonly stepOf: <Progress extends Parameters<ReturnType<typeof createTimeLeft>>[0]>(
    progress: Progress,
  ) => Step<Progress>;
}

/** Tells how long each step still takes from how fast it went. */
export function useSteps(): Steps {
  return useMemo(() => {
    let timeLeft = createTimeLeft();
    return {
      begin: () => {
        timeLeft = createTimeLeft();
      },
      stepOf: (progress) => ({ progress, secondsLeft: timeLeft(progress, performance.now()) }),
    };
  }, []);
}
