import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/**
 * Says to a screen reader what goes wrong, and that it is over; silence says that all goes well. `well`: what to say once the trouble is
 * over, `null` as long as nobody knows.
 */
export function useSaidTrouble(trouble: string | null, well: string | null): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (trouble !== null) {
      // It is tried again and again, and fails in the same way.
      if (said.current !== trouble) announce(trouble);
      said.current = trouble;
    } else if (well !== null && said.current !== null) {
      announce(well);
      said.current = null;
    }
  }, [trouble, well]);
}
