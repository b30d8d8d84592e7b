import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import type { DraftState } from './use-saved-draft.ts';

/** Beside a form's title: whether its last change is on disk. */
export function DraftStatus({ state }: { readonly state: DraftState }): ReactNode {
  const { app } = useMessages();
  if (state.is === 'failed') {
    return (
      <p className="draft-status draft-failed" role="alert">
        {app.draft.failed(state.message)}
      </p>
    );
  }
  const words = { saved: app.draft.saved, waiting: app.draft.saving, incomplete: app.draft.incomplete };
  return (
    <p className="draft-status" role="status" aria-label={app.draft.label}>
      {words[state.is]}
    </p>
  );
}
