import { type ReactNode, useState } from 'react';
import { useMessages } from '../messages/index.ts';
import { Button } from './Button.tsx';

/** Drawing thousands takes a window seconds, and so does taking them away again. */
const step = 200;

/** The items of a list that may have thousands: the first of them, and more when they are asked for. */
export function LongList<Item>({
  items,
  children,
}: {
  readonly items: readonly Item[];
  /** Draws one item, with its key. */
  readonly children: (item: Item, index: number) => ReactNode;
}): ReactNode {
  const { app } = useMessages();
  const [shown, setShown] = useState(step);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {items.length > shown && (
        <li>
          <Button onClick={() => setShown(shown + step)}>{app.more(items.length - shown)}</Button>
        </li>
      )}
    </>
  );
}
