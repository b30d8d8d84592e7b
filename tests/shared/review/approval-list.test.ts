import { expect, test } from 'vitest';
import { Workflow } from '#shared/articles/workflow.ts';
import { listApprovals } from '#shared/review/approval-list.ts';
import type { ReviewRole } from '#shared/review/person.schema.ts';
import { Review } from '#shared/review/review.schema.ts';

const by = { name: 'Bo', initials: 'B' };
const at = '2026-11-25T10:00:00.000Z';
const stages = [
  { id: 'draft' },
  { id: 'legal', approvals: ['editor'] },
  { id: 'ready', approvals: ['copy'] },
];

test.each<[string, object[], string, readonly ReviewRole[], readonly string[]]>([
  ['nothing asked, nothing given', [], 'draft', ['writer'], []],
  ['what one could give', [], 'draft', ['writer', 'legal'], ['legal none']],
  ['what the workflow asks for', stages, 'draft', ['writer'], ['editor none', 'copy none']],
  ['what this stage asks for', stages, 'ready', [], ['editor none', 'copy needed none']],
])('%s', (_name, wanted, status, roles, expected) => {
  const workflow = Workflow.parse(wanted.length > 0 ? { stages: wanted } : {});
  const review = Review.parse({ schemaVersion: 1, article: '01m4618080e10166w9ehrrh6gh' });
  expect(shown(listApprovals(review, 'now', workflow, { status, roles }))).toEqual(expected);
});

test('those given hold for the text as it is, or are stale', () => {
  const approvals = [
    { role: 'editor', by, at, contentHash: 'before' },
    { role: 'copy', by, at, contentHash: 'now' },
    { role: 'writer', by, at, contentHash: 'now' },
  ];
  const review = Review.parse({ schemaVersion: 1, article: '01m4618080e10166w9ehrrh6gh', approvals });
  const list = listApprovals(review, 'now', Workflow.parse({}), { status: 'draft', roles: [] });
  expect(shown(list)).toEqual(['writer given', 'editor stale', 'copy given']);
});

function shown(list: ReturnType<typeof listApprovals>): readonly string[] {
  return list.map(({ role, approval, isStale, isNeeded }) =>
    [role, isNeeded && 'needed', isStale ? 'stale' : approval === null ? 'none' : 'given']
      .filter(Boolean)
      .join(' '),
  );
}
