export { CopyDialog } from './CopyDialog.tsx';
export { useCopying } from './use-copying.ts';
