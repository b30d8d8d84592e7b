import type { MoveRefusal } from '../articles/workflow.ts';
import type { ReviewRole } from './person.schema.ts';

/** Why an article wasn't moved, and the way out. */
export function moveRefused(
  headline: string,
  { reason, roles }: MoveRefusal | { readonly reason: 'unknown'; readonly roles: readonly ReviewRole[] },
): string {
  const who = roles.map((role) => names[role]).join(' and ');
  const why = {
    unknown: 'the newsroom’s workflow has no such stage. Choose one that it has.',
    role: `the newsroom leaves this to ${roles.map((role) => names[role]).join(' or ')}. Set your roles beside your name in the review.`,
    approval: `it first needs the approval of ${who}, of the text as it is now.`,
    hold: 'it is held back for legal reasons. Lift the hold first.',
  }[reason];
  return `“${headline}” was not moved: ${why}`;
}

const names: Readonly<Record<ReviewRole, string>> = {
  writer: 'a writer',
  editor: 'an editor',
  copy: 'the copy desk',
  legal: 'the legal desk',
};
