import { phrase } from '../messages/phrase.ts';
import { type Body, bodySchemaVersion } from './body.schema.ts';
import type { BodyProblem } from './walk-body.ts';

/** What turns a body of version n (the key) into one of version n + 1. None yet: version 1 is the first. */
const migrations: Readonly<Record<number, (body: Body) => Body>> = {};

/** Brings an older body up to date, on the plain JSON. A newer one is left as it is, with a problem. */
export function migrateBody(body: Body): { readonly body: Body; readonly problem: BodyProblem | null } {
  if (body.schemaVersion > bodySchemaVersion) {
    const message = phrase`the text is in format ${body.schemaVersion}, this Galley reads up to ${bodySchemaVersion}: update Galley to edit it`;
    return { body, problem: { path: 'root', code: 'newer-body', message } };
  }
  let current = body;
  while (current.schemaVersion < bodySchemaVersion) {
    const migrate = migrations[current.schemaVersion];
    if (!migrate) throw new Error(`no migration for body version ${current.schemaVersion}`);
    current = migrate(current);
  }
  return { body: current, problem: null };
}
