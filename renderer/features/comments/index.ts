export { CommentsInbox } from './CommentsInbox.tsx';
