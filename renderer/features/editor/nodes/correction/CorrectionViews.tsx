import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { JSX } from 'react';
import { useNodeElements } from '../use-node-elements.ts';
import { CorrectionNode } from './CorrectionNode.ts';
import { CorrectionView } from './CorrectionView.tsx';

export function CorrectionViews(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const elements = useNodeElements(editor, CorrectionNode);
  return (
    <>
      {[...elements].map(([key, element]) => (
        <CorrectionView key={key} nodeKey={key} element={element} />
      ))}
    </>
  );
}
