import { expect, test } from 'vitest';
import type { ReviewRole } from '#shared/review/person.schema.ts';
import { refuseChange } from '#shared/review/refuse-change.ts';
import { Review, ReviewChange } from '#shared/review/review.schema.ts';

const bo = { name: 'Bo', initials: 'B' };
const at = '2026-11-25T10:00:00.000Z';
const held = { legalHold: { by: bo, at, reason: '' } };
const embargoed = { embargo: '2026-12-01T10:00:00.000Z' };

test.each<[string, object, object, readonly ReviewRole[], boolean]>([
  ['approves in a role that one has', {}, { kind: 'approve', role: 'copy' }, ['copy'], true],
  ['approves in another', {}, { kind: 'approve', role: 'legal' }, ['editor', 'copy'], false],
  ['takes another’s approval back', {}, { kind: 'withdraw', role: 'legal' }, ['editor'], false],
  ['holds', {}, { kind: 'hold', reason: 'Libel?' }, ['writer'], true],
  ['says why it is held', held, { kind: 'hold', reason: 'Libel?' }, ['writer'], true],
  ['lifts a hold as a writer', held, { kind: 'hold', reason: null }, ['writer'], false],
  ['lifts a hold as the legal desk', held, { kind: 'hold', reason: null }, ['legal'], true],
  ['sets an embargo', {}, { kind: 'embargo', until: at }, ['writer'], true],
  ['ends an embargo as a writer', embargoed, { kind: 'embargo', until: null }, ['writer', 'copy'], false],
  ['brings an embargo forward as a writer', embargoed, { kind: 'embargo', until: at }, ['writer'], false],
  ['ends an embargo as an editor', embargoed, { kind: 'embargo', until: null }, ['editor'], true],
  ['comments without a role', {}, { kind: 'comment', anchor: { kind: 'article' }, text: 'x' }, [], true],
])('somebody %s', (_name, review, change, roles, isAllowed) => {
  const before = Review.parse({ schemaVersion: 1, article: '01m4618080e10166w9ehrrh6gh', ...review });
  expect(refuseChange(before, ReviewChange.parse(change), { ...bo, roles }) === null).toBe(isAllowed);
});
