import type { ReviewRole } from '#shared/review/person.schema.ts';

export const review = {
  group: 'Review',
  roles: { writer: 'Writer', editor: 'Editor', copy: 'Copy desk', legal: 'Legal' } satisfies Readonly<
    Record<ReviewRole, string>
  >,
  refused: {
    role: (stage: string, roles: readonly string[]) => `${stage} (for ${roles.join(', ')})`,
    approval: (stage: string, roles: readonly string[]) => `${stage} (needs approval: ${roles.join(', ')})`,
  },
  failed: (reason: string) => `The review can’t be shown. ${reason}`,
  nobody: 'Say who you are',
  yourRoles: 'Your roles',
  approvals: {
    title: 'Approvals',
    missing: (isNeeded: boolean) => (isNeeded ? 'Not given yet; this stage needs it.' : 'Not given yet.'),
    given: (name: string, when: string, isStale: boolean) =>
      isStale ? `${name}, ${when}: of an earlier text.` : `${name}, ${when}`,
    approve: 'Approve',
    approveAs: (role: string) => `Approve: ${role}`,
    again: 'Approve as it is now',
    withdraw: 'Take back',
    compare: 'What changed since',
    lost: 'The text that was approved is not in the history any more.',
  },
  name: 'Your name',
  nameHint: 'Signs your comments. Kept on this machine.',
  comment: 'New comment',
  add: 'Comment',
  aboutSelection: (quote: string) => `About “${quote}”`,
  gone: 'This text is no longer in the article.',
  reply: 'Reply',
  replyTo: (name: string) => `Reply to ${name}`,
  resolve: 'Resolve',
  reopen: 'Reopen',
  remove: 'Delete',
  removed: 'Comment deleted',
  undo: 'Undo',
  resolvedBy: (name: string) => `Resolved by ${name}`,
  showResolved: 'Show resolved comments',
} as const;
