import { ReactExtension } from '@lexical/react/ReactExtension';
import { $createParagraphNode, configExtension, defineExtension } from 'lexical';
import { registerBox } from '../boxes/box-behaviour.ts';
import { $createCorrectionNode, CorrectionNode } from './CorrectionNode.ts';
import { CorrectionView } from './CorrectionView.tsx';
import './correction.css';
import { nodeViews } from '../node-views.tsx';

/** A correction of today, where the writer is. */
export function $createCorrection(today: Date): CorrectionNode {
  const part = (number: number): string => String(number).padStart(2, '0');
  const date = `${today.getFullYear()}-${part(today.getMonth() + 1)}-${part(today.getDate())}`;
  return $createCorrectionNode({ kind: 'correction', date, changed: '' }).append($createParagraphNode());
}

export const CorrectionExtension = defineExtension({
  name: 'galley/correction',
  nodes: () => [CorrectionNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [nodeViews(CorrectionNode, CorrectionView)] }),
  ],
  register: (editor) => registerBox(editor, CorrectionNode, null),
});
