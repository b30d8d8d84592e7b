import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/**
 * A view or dialog whose code is loaded when it is first shown: most starts don't need it, and the window reads and runs all
 * that it has before a person can type. Nothing is shown meanwhile; the code lies on this disk.
 */
export function whenShown<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function WhenShown(props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
