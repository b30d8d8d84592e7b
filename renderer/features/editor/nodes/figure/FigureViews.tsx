import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import { FigureNode } from './FigureNode.ts';
import { FigureView } from './FigureView.tsx';

/** Draws each figure's picture and fields into its element. React hears of figures that come and go, not of typing. */
export function FigureViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [elements, setElements] = useState<ReadonlyMap<NodeKey, HTMLElement>>(new Map());

  useEffect(
    () =>
      editor.registerMutationListener(FigureNode, (mutations) => {
        setElements((before) => {
          const after = new Map(before);
          for (const [key, mutation] of mutations) {
            const element = mutation === 'destroyed' ? null : editor.getElementByKey(key);
            if (element === null) after.delete(key);
            else after.set(key, element);
          }
          return isSame(before, after) ? before : after;
        });
      }),
    [editor],
  );

  return (
    <>
      {[...elements].map(([key, element]) => (
        <FigureView key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}

function isSame(
  before: ReadonlyMap<NodeKey, HTMLElement>,
  after: ReadonlyMap<NodeKey, HTMLElement>,
): boolean {
  return before.size === after.size && [...after].every(([key, element]) => before.get(key) === element);
}
