import { useEffect } from 'react';

/** In ms. Not with every letter: some screen readers read each new title. */
const rests = 600;

/** What the window is called among the others of the system, for as long as it shows this. */
export function useWindowTitle(shown: string): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      document.title = `${shown} – Galley`;
    }, rests);
    return () => clearTimeout(timer);
  }, [shown]);
  useEffect(
    () => () => {
      document.title = 'Galley';
    },
    [],
  );
}
