import type { MoveRefusal } from '../articles/workflow.ts';
import { phrase } from '../messages/phrase.ts';
import type { ReviewRole } from './person.schema.ts';
import { roleNames } from './role-names.ts';

/** Why an article wasn't moved, and the way out. */
export function moveRefused(
  headline: string,
  { reason, roles }: MoveRefusal | { readonly reason: 'unknown'; readonly roles: readonly ReviewRole[] },
): string {
  const who = roles.map((role) => roleNames()[role]).join(phrase` and `);
  const why = {
    unknown: phrase`the newsroom’s workflow has no such stage. Choose one that it has.`,
    role: phrase`the newsroom leaves this to ${roles.map((role) => roleNames()[role]).join(phrase` or `)}. Set your roles beside your name in the review.`,
    approval: phrase`it first needs the approval of ${who}, of the text as it is now.`,
    hold: phrase`it is held back for legal reasons. Lift the hold first.`,
  }[reason];
  return phrase`“${headline}” was not moved: ${why}`;
}
