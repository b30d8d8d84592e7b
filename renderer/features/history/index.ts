import { whenShown } from '../../ui/when-shown.tsx';

export { ElsewhereBanner } from './ElsewhereBanner.tsx';
export { KeepVersionDialog } from './KeepVersionDialog.tsx';
export { useKeepVersion } from './use-keep-version.ts';
export { WordRuns } from './WordRuns.tsx';

export const HistoryPane = whenShown(async () => (await import('./HistoryPane.tsx')).HistoryPane);
