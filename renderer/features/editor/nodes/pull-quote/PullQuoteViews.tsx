import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { JSX } from 'react';
import { useNodeElements } from '../use-node-elements.ts';
import { PullQuoteNode } from './PullQuoteNode.ts';
import { PullQuoteNotes } from './PullQuoteNotes.tsx';

/** Draws below each pull quote what an editor should look at. */
export function PullQuoteViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const elements = useNodeElements(editor, PullQuoteNode);
  return (
    <>
      {[...elements].map(([key, element]) => (
        <PullQuoteNotes key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}
