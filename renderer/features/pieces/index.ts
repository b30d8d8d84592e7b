export { PiecesDialog } from './PiecesDialog.tsx';
export { NewFromTemplateDialog, SaveTemplateDialog } from './TemplateDialogs.tsx';
