import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadFailed } from './LoadFailed.tsx';

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A view or dialog whose code is loaded when it is first shown, or by `loadTheRest`: most starts don't need it, and the window
 * reads and runs all that it has before a person can type. Nothing is shown meanwhile. What takes keys at once (the palette)
 * must not come so late: those keys would go into the text.
 */
export function whenShown<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let loaded: ComponentType<Props> | null = null;
  const start = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  waiting.push(start);

  return function WhenShown(props) {
    const later = (): ComponentType<Props> => lazy(() => start().then((view) => ({ default: view }), failed));
    /** What goes wrong here must not take the whole window with it, and the text that is open in it. */
    const failed = (error: unknown) => ({
      default: () => (
        <LoadFailed
          message={error instanceof Error ? error.message : String(error)}
          onRetry={() => setView(later)}
        />
      ),
    });
    // The same for as long as it is shown: another component would begin anew.
    const [View, setView] = useState(() => loaded ?? later());
    return (
      <Suspense fallback={null}>
        <View {...props} />
      </Suspense>
    );
  };
}

/** Loads what no start waited for, once the window has nothing to do: from then on a dialog is there with the key that asks for it. */
export function loadTheRest(): void {
  const next = (): void => {
    const start = waiting.shift();
    if (start === undefined) return;
    // What can't be loaded says so where it is shown.
    start().then(
      () => requestIdleCallback(next),
      () => requestIdleCallback(next),
    );
  };
  setTimeout(() => requestIdleCallback(next), 2000);
}
