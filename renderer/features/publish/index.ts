export { PublicationMark } from './PublicationMark.tsx';
export { PublishDialogs, PublishStatus } from './PublishDialogs.tsx';
export { PublicationsProvider } from './publications.tsx';
export { PublishProvider } from './publish.tsx';
