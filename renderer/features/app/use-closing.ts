import { useEffect } from 'react';
import { call, onEvent } from '../../ipc/client.ts';
import { useNavigation } from './navigation.tsx';
import { whenTypingIsHandedOver } from './type-ahead.ts';

/** What hands over text that is only in memory; `false` where something can't be kept as it is. More than one while a newsroom follows another. */
const handOvers = new Set<() => Promise<boolean>>();

/**
 * Before the window closes: hands over what is only in memory, then tells main so by `articles.flush`. Main asks the
 * person when either fails. Called before the first call to main: from then on main takes it that the window answers.
 */
export function listenForClosing(): void {
  onEvent('window.closing', () => {
    Promise.all([...handOvers].map((handOver) => handOver()))
      .then((kept) => call('articles.flush', { id: null, isUnfinished: kept.includes(false) }))
      .catch(console.error);
  });
}

/** Settles what the frame is about before the window closes. */
export function useClosing(): void {
  const { settle } = useNavigation();
  useEffect(() => {
    const handOver = async (): Promise<boolean> => {
      await whenTypingIsHandedOver();
      return settle();
    };
    handOvers.add(handOver);
    return () => void handOvers.delete(handOver);
  }, [settle]);
}
