import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { JSX } from 'react';
import { useNodeElements } from '../use-node-elements.ts';
import { FigureNode } from './FigureNode.ts';
import { FigureView } from './FigureView.tsx';

/** Draws each figure's picture and fields into its element. */
export function FigureViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const elements = useNodeElements(editor, FigureNode);
  return (
    <>
      {[...elements].map(([key, element]) => (
        <FigureView key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}
