import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { useSaidTrouble } from '../../ui/use-said-trouble.ts';
import type { DraftState } from './use-saved-draft.ts';

/** Beside a form's title: whether its last change is on disk. */
export function DraftStatus({ state }: { readonly state: DraftState }): ReactNode {
  const { app } = useMessages();
  const { saved, saving, incomplete } = app.draft;
  const words = { saved, waiting: saving, incomplete };
  const saying = state.is === 'failed' ? app.draft.failed(state.message) : words[state.is];
  const isTrouble = state.is === 'failed' || state.is === 'incomplete';
  useSaidTrouble(isTrouble ? saying : null, state.is === 'saved' ? saying : null);
  return (
    <p
      className={state.is === 'failed' ? 'draft-status draft-failed' : 'draft-status'}
      role="status"
      aria-live="off"
      aria-label={app.draft.label}
    >
      {saying}
    </p>
  );
}
