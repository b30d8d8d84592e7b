import type { CommentState } from '#shared/comments/reader-comment.schema.ts';
import { count } from '../format.ts';

const states: Readonly<Record<CommentState, string>> = {
  pending: 'Waiting',
  approved: 'Approved',
  spam: 'Spam',
  trash: 'Trash',
};
const done: Readonly<Record<CommentState, string>> = {
  pending: 'waits again',
  approved: 'is approved and in the site from its next build on',
  spam: 'is with the spam',
  trash: 'is in the trash',
};

export const comments = {
  title: 'Readers’ comments',
  list: 'Comments',
  show: 'Show',
  stateCount: (state: CommentState, number: number) => `${states[state]} (${number})`,
  take: 'Take from file…',
  taken: (taken: number, known: number) =>
    known === 0
      ? `${count(taken, 'comment', 'comments')} taken.`
      : `${count(taken, 'comment', 'comments')} taken, ${known} here already.`,
  notTaken: (number: number, first: string) =>
    number === 1
      ? `Not taken: ${first}`
      : `${count(number, 'comment', 'comments')} not taken, the first: ${first}`,
  none: {
    pending: 'No comment waits for you',
    approved: 'No comment is approved',
    spam: 'No spam',
    trash: 'The trash is empty',
  },
  noneText: 'Take in what the endpoint of your comment form exports, as JSON or CSV.',
  decisions: { approved: 'Approve', pending: 'Back to waiting', spam: 'Spam', trash: 'Trash' },
  decided: (name: string, state: CommentState) => `The comment by ${name} ${done[state]}.`,
  answers: (name: string, text: string) => `To ${name}: ${text}`,
  reply: 'Reply',
  answerTo: (name: string) => `Answer to ${name}, for readers under your name`,
  send: 'Send the reply',
  sendAndApprove: 'Reply and approve',
  replied: (name: string) => `${name} is answered.`,
} as const;
