import type { ReactNode } from 'react';
import { useMessages } from '../messages/index.ts';
import { shownMatches } from './match-words.ts';

/** Below a list that is narrowed by typing: how many it would have besides. */
export function MoreMatches({ found }: { readonly found: number }): ReactNode {
  const { app } = useMessages();
  if (found <= shownMatches) return null;
  return (
    <div className="pick-empty" role="status">
      {app.moreMatches(found - shownMatches)}
    </div>
  );
}
