import { useMessages } from '../../messages/index.ts';
import { useLayout } from '../app/layout.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useArticleReview } from './review-context.tsx';
import { anchorOfSentence, selectedRange } from './use-selected-quote.ts';

/** Marks the sentence with the caret, or all that a selection touches, as a claim to check, and shows it in the review. */
export function useClaim(): () => void {
  const { claims: words } = useMessages().review;
  const { change } = useArticleReview();
  const { showInspector } = useLayout();
  const { language } = useLibrary().config;
  const { say } = useNotices();
  return () => {
    const range = selectedRange();
    const anchor = range === null ? null : anchorOfSentence(range, language);
    if (anchor === null) return say(words.none);
    showInspector('review');
    void change({ kind: 'claim', anchor }).then((isMarked) => isMarked && say(words.marked));
  };
}
