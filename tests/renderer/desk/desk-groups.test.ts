import { expect, test } from 'vitest';
import type { DeskEntry } from '#shared/review/desk.ts';
import { cardBeside, groupByAssignee, groupByStage } from '../../../renderer/features/desk/desk-groups.ts';
import { desk } from '../../../renderer/messages/en/desk.ts';

const entry = (id: string, status: string, assignee = ''): DeskEntry =>
  ({
    ...{ id, status, assignee, headline: id, section: null, authors: [], updatedAt: '', due: null },
    ...{
      isLate: false,
      comments: 0,
      isHeld: false,
      embargo: null,
      goesOutAt: null,
      isReviewUnreadable: false,
    },
  }) as unknown as DeskEntry;
const stages = ['draft', 'filed', 'ready'].map((id) => ({ id, name: '', movers: [], approvals: [] }));
const entries = [
  entry('a', 'draft', 'Zoe'),
  entry('b', 'draft'),
  entry('c', 'ready', 'Ana'),
  entry('d', 'gone'),
];
const board = groupByStage(entries, stages, (status) => status);

test('stages come in their order, with those that the library has dropped', () => {
  expect(board.map(({ key, entries: { length } }) => `${key} ${length}`)).toEqual([
    'draft 2',
    'filed 0',
    'ready 1',
    'gone 1',
  ]);
});

test('people come by name, what nobody has last', () => {
  expect(groupByAssignee(entries, desk).map(({ name }) => name)).toEqual(['Ana', 'Zoe', 'Nobody']);
});

test.each<[string, string, boolean, string | null]>([
  ['a', 'ArrowDown', true, 'b'],
  ['b', 'ArrowDown', true, null],
  ['b', 'ArrowRight', true, 'c'],
  ['c', 'ArrowLeft', true, 'a'],
  ['c', 'ArrowRight', true, 'd'],
  ['a', 'ArrowLeft', true, null],
  ['b', 'ArrowDown', false, 'c'],
  ['b', 'ArrowRight', false, null],
  ['a', 'Enter', true, null],
  ['x', 'ArrowDown', true, null],
])('from %s, %s (board: %s) reaches %s', (id, key, isBoard, expected) => {
  expect(cardBeside(board, id, key, isBoard)).toBe(expected);
});
