import { phrase } from '../messages/phrase.ts';
import type { ReviewRole } from './person.schema.ts';

/** Who has a role, as sentences say it. Made when it is said, in the language of then. */
export const roleNames = (): Readonly<Record<ReviewRole, string>> => ({
  writer: phrase`a writer`,
  editor: phrase`an editor`,
  copy: phrase`the copy desk`,
  legal: phrase`the legal desk`,
});
