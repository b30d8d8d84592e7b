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
