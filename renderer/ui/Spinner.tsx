import type { ReactNode } from 'react';
import './states.css';

/** Shows itself only when the wait is long enough to be noticed. */
export function Spinner({ label }: { readonly label: string }): ReactNode {
  return <div className="spinner" role="progressbar" aria-label={label} />;
}
