import type { RefObject } from 'react';
import { anchorOfBlock } from '#shared/review/block-anchor.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import type { EditorHandle } from '../editor/index.ts';
import { useArticleReview } from './review-context.tsx';

/** Begins a comment on a block, by its place in the body; without one on the block that is selected as a whole, else on words. */
export function useComment(editor: RefObject<EditorHandle | null>): (block?: number) => void {
  const { ask } = useArticleReview();
  const focusField = useFocusField();
  return (block) => {
    const handle = editor.current;
    const index = block ?? handle?.wholeBlock() ?? null;
    ask(handle === null || index === null ? null : anchorOfBlock(handle.body(), index));
    focusField('review.comment');
  };
}
