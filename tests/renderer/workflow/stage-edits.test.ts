import { expect, test } from 'vitest';
import { Workflow } from '#shared/articles/workflow.ts';
import {
  canMove,
  nameProblem,
  stageBefore,
  withChanged,
  withMoved,
  withStage,
} from '../../../renderer/features/workflow/stage-edits.ts';

const { stages } = Workflow.parse({
  stages: [{ id: 'draft' }, { id: 'copy' }, { id: 'legal' }, { id: 'ready' }],
});
const ids = (some: typeof stages): string[] => some.map(({ id }) => id);

test.each([
  ['Fact check', 'fact-check'],
  ['  Élan ', 'elan'],
  // Renamed to something else since, its id is still taken.
  ['Copy', 'copy-2'],
  ['审校', 'stage'],
  ['The very last look that anybody gives it before readers', 'the-very-last-look-that-anybody-gives-it'],
])('a new stage %j has the id %j, stands before the last, and the workflow stays one', (name, id) => {
  const changed = withStage(stages, name);
  expect(ids(changed)).toEqual(['draft', 'copy', 'legal', id, 'ready']);
  expect(changed[3]?.name).toBe(name.trim());
  expect(Workflow.safeParse({ stages: changed }).success).toBe(true);
});

test('two stages of one long name have two ids that a stage may have', () => {
  const name = 'The very last look that anybody gives it before readers';
  const changed = withStage(withStage(stages, name), name);
  expect(ids(changed)[4]).toBe('the-very-last-look-that-anybody-gives-2');
  expect(Workflow.safeParse({ stages: changed }).success).toBe(true);
});

test.each([
  [1, 1, ['draft', 'legal', 'copy', 'ready']],
  [2, -1, ['draft', 'legal', 'copy', 'ready']],
  // The first and the last stay where they are, and nothing goes around them.
  [1, -1, ['draft', 'copy', 'legal', 'ready']],
  [2, 1, ['draft', 'copy', 'legal', 'ready']],
  [0, 1, ['draft', 'copy', 'legal', 'ready']],
  [3, -1, ['draft', 'copy', 'legal', 'ready']],
] as const)('the stage at %i moved by %i', (index, step, expected) => {
  expect(ids(withMoved(stages, index, step))).toEqual(expected);
  expect(canMove(stages, index, step)).toBe(expected[1] === 'legal');
});

test.each([
  ['Copy', [], null],
  ['  ', [], 'missing'],
  ['copy ', ['Draft', 'Copy'], 'taken'],
] as const)('the name %j beside %j', (name, others, problem) => {
  expect(nameProblem(name, others)).toBe(problem);
});

test('a change of one stage leaves the others and what it doesn’t name', () => {
  const changed = withChanged(stages, 'legal', { approvals: ['legal'] });
  expect(changed[2]).toEqual({ ...stages[2], approvals: ['legal'] });
  expect(changed.toSpliced(2, 1)).toEqual(stages.toSpliced(2, 1));
});

test.each([
  ['legal', 'copy'],
  ['copy', 'draft'],
  ['gone', 'draft'],
])('what is in %s goes to %s', (id, before) => {
  expect(stageBefore(stages, id)).toBe(before);
});
