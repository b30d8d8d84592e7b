export { AssignmentFields } from './AssignmentFields.tsx';
export { ReviewPanel } from './ReviewPanel.tsx';
export { ReviewProvider, useArticleReview } from './review-context.tsx';
export { StageField } from './StageField.tsx';
export { useClaim } from './use-claim.ts';
export { useComment } from './use-comment.ts';
export { useMove } from './use-move.ts';
export { usePaintedWords } from './use-painted-words.ts';
export { usePeople } from './use-people.ts';
