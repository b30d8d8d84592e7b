import type { ReactNode } from 'react';
import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CopyPiece } from './CopyPiece.tsx';
import type { CopyChoice } from './use-copying.ts';
import './copy.css';

export interface CopyDialogProps {
  readonly copied: CopyChoice;
  readonly onCopy: (piece: Pick<CopiedPiece, 'text' | 'html'>, name: string) => void;
  readonly onClose: () => void;
}

/** The texts, each to be changed and copied by itself. */
export function CopyDialog({ copied: { form, pieces, link }, onCopy, onClose }: CopyDialogProps): ReactNode {
  const { copying: words } = useMessages();
  const nameOf = ({ kind }: CopiedPiece, index: number): string => {
    const alike = pieces.filter((one) => one.kind === kind).length;
    const number = pieces.slice(0, index + 1).filter((one) => one.kind === kind).length;
    return alike > 1 ? words.numbered(words.kinds[kind], number) : words.kinds[kind];
  };
  return (
    <Dialog title={words.titles[form]} onClose={onClose}>
      {link === null && <Banner kind="warning">{words.noLink}</Banner>}
      <p className="field-hint">
        {form === 'social' ? words.change : words.checkNames} {link !== null && words.notYet}
      </p>
      {pieces.map((piece, index) => {
        const name = nameOf(piece, index);
        return <CopyPiece key={name} name={name} piece={piece} isPost={form === 'social'} onCopy={onCopy} />;
      })}
    </Dialog>
  );
}
