import type { ReactNode } from 'react';
import { useMessages } from '../messages/index.ts';

/** Below a list that is narrowed by typing: how many it would have besides. */
export function MoreMatches({ more }: { readonly more: number }): ReactNode {
  const { app } = useMessages();
  if (more <= 0) return null;
  return <div className="pick-empty">{app.moreMatches(more)}</div>;
}
