import { type ReactNode, useState } from 'react';
import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PostCounts } from './PostCounts.tsx';

interface CopyPieceProps {
  readonly name: string;
  readonly piece: CopiedPiece;
  readonly isPost: boolean;
  readonly onCopy: (piece: Pick<CopiedPiece, 'text' | 'html'>, name: string) => void;
}

/** What was changed by hand has no marks any more: only its words are copied then. */
export function CopyPiece({ name, piece, isPost, onCopy }: CopyPieceProps): ReactNode {
  const { copying: words } = useMessages();
  const [text, setText] = useState(piece.text);
  return (
    <div className="copy-piece">
      <TextField
        label={name}
        lines
        value={text}
        onChange={setText}
        aside={
          <Button
            aria-label={words.copyNamed(name)}
            onClick={() => onCopy({ text, html: text === piece.text ? piece.html : null }, name)}
          >
            {words.copy}
          </Button>
        }
      />
      {isPost && <PostCounts text={text} />}
    </div>
  );
}
