import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';

type SearchKey = 'ArrowDown' | 'Enter';

interface SearchKeysOptions {
  readonly text: string;
  readonly ids: readonly ArticleId[];
  /** What was found is what is typed now. */
  readonly isCurrent: boolean;
  /** The arrow leads to the first that was found, Enter into it. */
  readonly take: (key: SearchKey, first: ArticleId) => void;
}

/** From the search into what it finds, as in the palette. A key that comes before the answer waits for that; further letters end it. */
export function useSearchKeys(options: SearchKeysOptions): (event: KeyboardEvent) => void {
  const { text, ids, isCurrent, take } = options;
  const [pressed, setPressed] = useState<{ readonly key: SearchKey; readonly text: string } | null>(null);
  const taken = useEffectEvent(take);

  useEffect(() => {
    if (pressed === null) return;
    if (pressed.text === text && !isCurrent) return;
    setPressed(null);
    const [first] = ids;
    if (pressed.text === text && first !== undefined) taken(pressed.key, first);
  }, [pressed, text, isCurrent, ids]);

  return (event) => {
    const { key, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key !== 'ArrowDown' && (key !== 'Enter' || text.trim() === '')) return;
    event.preventDefault();
    setPressed({ key, text });
  };
}
