export { ReviewPanel } from './ReviewPanel.tsx';
export { ReviewProvider, useArticleReview } from './review-context.tsx';
export { StageField } from './StageField.tsx';
