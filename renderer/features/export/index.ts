import { whenShown } from '../../ui/when-shown.tsx';

export const ExportDialog = whenShown(async () => (await import('./ExportDialog.tsx')).ExportDialog);
