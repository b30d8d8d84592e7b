import { describe, expect, test } from 'vitest';
import { type CloseProblem, createCloseFlow } from '#main/electron/close-flow.ts';

function setUp(world: {
  readonly hasWindow?: boolean;
  readonly answers?: 'flushes' | 'unfinished' | 'fails' | 'never';
  readonly flushFails?: string;
  readonly person?: 'stays' | 'closes';
}) {
  const asked: CloseProblem[] = [];
  const flow = createCloseFlow({
    askWindow: () => {
      if (world.hasWindow === false) return false;
      if (world.answers === 'flushes') queueMicrotask(() => void flow.noticeFlush(Promise.resolve()));
      if (world.answers === 'unfinished')
        queueMicrotask(() => void flow.noticeFlush(Promise.resolve(), true));
      if (world.answers === 'fails')
        queueMicrotask(() => void flow.noticeFlush(Promise.reject(new Error('no'))));
      return true;
    },
    flush: async () => {
      if (world.flushFails !== undefined) throw new Error(world.flushFails);
    },
    confirm: async (problem) => {
      asked.push(problem);
      return world.person === 'closes';
    },
    timeLimit: 20,
  });
  return { flow, asked };
}

describe('a window that closes', () => {
  test('goes at once when it has flushed', async () => {
    const { flow, asked } = setUp({ answers: 'flushes' });
    expect(await flow.mayClose()).toBe(true);
    expect(asked).toEqual([]);
  });

  test('goes without being asked where no page can answer', async () => {
    const { flow, asked } = setUp({ hasWindow: false });
    expect(await flow.mayClose()).toBe(true);
    expect(asked).toEqual([]);
  });

  test.each([
    ['stays', false],
    ['closes', true],
  ] as const)('that does not answer in time asks the person, who %s', async (person, result) => {
    const { flow, asked } = setUp({ answers: 'never', person });
    expect(await flow.mayClose()).toBe(result);
    expect(asked).toEqual([{ kind: 'no-answer' }]);
  });

  test.each([
    ['stays', false],
    ['closes', true],
  ] as const)('that has a field which can’t be saved asks the person, who %s', async (person, result) => {
    const { flow, asked } = setUp({ answers: 'unfinished', person });
    expect(await flow.mayClose()).toBe(result);
    expect(asked).toEqual([{ kind: 'unfinished' }]);
  });

  test.each([
    ['stays', false],
    ['closes', true],
  ] as const)('whose text cannot be saved says why to the person, who %s', async (person, result) => {
    const { flow, asked } = setUp({ answers: 'fails', flushFails: 'the disk is full', person });
    expect(await flow.mayClose()).toBe(result);
    expect(asked).toEqual([{ kind: 'not-saved', reason: 'the disk is full' }]);
  });

  test('asks once however often it is told to close, and again after the person stayed', async () => {
    const { flow, asked } = setUp({ answers: 'never', person: 'stays' });
    expect(await Promise.all([flow.mayClose(), flow.mayClose(), flow.mayClose()])).toEqual([
      false,
      false,
      false,
    ]);
    expect(asked).toHaveLength(1);
    await flow.mayClose();
    expect(asked).toHaveLength(2);
  });

  test('hands every flush on as it is', async () => {
    const { flow } = setUp({ answers: 'never' });
    expect(await flow.noticeFlush(Promise.resolve('done'))).toBe('done');
  });
});
