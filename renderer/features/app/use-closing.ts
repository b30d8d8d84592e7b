import { useEffect } from 'react';
import { call, onEvent } from '../../ipc/client.ts';
import { useNavigation } from './navigation.tsx';

/**
 * Before the window closes: hands over what is only in memory, then tells main so by `articles.flush`. Main asks the
 * person when either fails.
 */
export function useClosing(): void {
  const { settle } = useNavigation();
  useEffect(
    () =>
      onEvent('window.closing', () => {
        const handOver = async (): Promise<void> => {
          await settle();
          await call('articles.flush', { id: null });
        };
        handOver().catch(console.error);
      }),
    [settle],
  );
}
