import { whenShown } from '../../ui/when-shown.tsx';

export { useCopying } from './use-copying.ts';

export const CopyDialog = whenShown(async () => (await import('./CopyDialog.tsx')).CopyDialog);
