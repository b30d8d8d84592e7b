import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useMessages } from '../messages/index.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

interface KeepGoingProps {
  readonly children: ReactNode;
  /** Another of these is another part, which may well be whole. */
  readonly part?: string;
  /** Instead of showing the part again. */
  readonly onRetry?: () => void;
}

/** A part of the window whose error stays its own: without this, React takes the whole window away. */
export function KeepGoing({ children, part, onRetry }: KeepGoingProps): ReactNode {
  return (
    <ErrorBoundary
      resetKeys={[part]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <Failed error={error} onRetry={onRetry ?? resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const { app } = useMessages();
  return (
    <div className="failed-part" role="alert">
      <EmptyState
        icon={<CircleAlert aria-hidden />}
        title={app.partFailed}
        action={<Button onClick={onRetry}>{app.showAgain}</Button>}
      >
        {app.textIsKept} <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </EmptyState>
    </div>
  );
}
