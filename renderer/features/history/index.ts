export { ElsewhereBanner } from './ElsewhereBanner.tsx';
export { HistoryPane } from './HistoryPane.tsx';
export { KeepVersionDialog } from './KeepVersionDialog.tsx';
export { useKeepVersion } from './use-keep-version.ts';
