import { whenShown } from '../../ui/when-shown.tsx';

export { AssignmentFields } from './AssignmentFields.tsx';
export { DraftsProvider, useDraft } from './drafts-context.tsx';
export { ProfileForm } from './ProfileForm.tsx';
export { ReviewPanel } from './ReviewPanel.tsx';
export { ReviewProvider, useArticleReview } from './review-context.tsx';
export { StageField } from './StageField.tsx';
export { SigningProvider, useSigning } from './signing.tsx';
export { useClaim } from './use-claim.ts';
export { useComment } from './use-comment.ts';
export { useMove } from './use-move.ts';
export { usePaintedWords } from './use-painted-words.ts';

export const ProfileDialog = whenShown(async () => (await import('./ProfileDialog.tsx')).ProfileDialog);
