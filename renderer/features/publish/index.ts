export { PublicationMark } from './PublicationMark.tsx';
export { PublishDialogs, PublishStatus } from './PublishDialogs.tsx';
export { PublicationsProvider } from './publications.tsx';
export { PublishProvider } from './publish.tsx';
export { ScheduleNote } from './ScheduleNote.tsx';
export { useGoesOut } from './use-goes-out.ts';
export { useMoment } from './use-moment.ts';
export { usePast } from './use-past.ts';
export { useScheduledTarget } from './use-scheduled-target.ts';
