import type { ReactNode } from 'react';
import './view.css';

interface ViewHeadProps {
  readonly title: string;
  readonly count?: string;
  readonly children?: ReactNode;
}

/** The line above a list or a form: its title, and what can be done with the whole of it. */
export function ViewHead({ title, count, children }: ViewHeadProps): ReactNode {
  return (
    <header className="view-head">
      <h1>{title}</h1>
      {count !== undefined && <span className="view-count">{count}</span>}
      <div className="view-actions">{children}</div>
    </header>
  );
}
