import { count } from '../format.ts';

export const exchange = {
  sent: (path: string) =>
    `The review file is ${path}. Send it by mail or on a stick; what comes back is opened the same way.`,
  notOpen: 'Open the article that is to be sent first.',
  readOnly: 'Nothing can be changed here, so no review can be taken in.',
  title: 'Review file',
  from: (who: string, when: string) => `From ${who}, ${when}`,
  outcomes: {
    new: 'The article is here now, with its pictures, versions and review.',
    merged: 'What was done there is taken over into the article.',
    known: 'This was taken over already. Nothing changed.',
  },
  added: (comments: number, suggestions: number) =>
    `${count(comments, 'new comment', 'new comments')}, ${count(suggestions, 'open suggestion', 'open suggestions')}`,
  conflicts: (what: string) =>
    `Both sides changed the same: ${what}. What is here stands; the other is in the history.`,
  compare: 'Compare the two',
  open: 'Open the article',
} as const;
