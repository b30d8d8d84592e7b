import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/index.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

/** A view that could not be loaded: main's words, and another try. */
export function LoadFailed(props: { readonly message: string; readonly onRetry: () => void }): ReactNode {
  const { app } = useMessages();
  return (
    <EmptyState
      icon={<CircleAlert aria-hidden />}
      title={app.loadFailed}
      action={<Button onClick={props.onRetry}>{app.tryAgain}</Button>}
    >
      {props.message}
    </EmptyState>
  );
}
