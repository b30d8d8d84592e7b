export { TagsDialog } from './TagsDialog.tsx';
