import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDrafts } from '../../../renderer/features/review/drafts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a draft is kept once the typing rests, or when it is asked for', () => {
  const keep = vi.fn();
  const drafts = createDrafts({ old: 'words' }, keep);
  expect(drafts.read('old')).toBe('words');
  drafts.write('one', 'a');
  vi.advanceTimersByTime(900);
  drafts.write('one', 'ab');
  vi.advanceTimersByTime(900);
  expect(keep).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(keep.mock.calls).toEqual([[{ old: 'words', one: 'ab' }]]);
  drafts.write('one', '');
  drafts.flush();
  drafts.flush();
  expect(keep.mock.calls.slice(1)).toEqual([[{ old: 'words', one: '' }]]);
});

test('what was sent is gone at once, and of very many the oldest go', () => {
  const keep = vi.fn();
  const drafts = createDrafts({ sent: 'words' }, keep);
  const heard = vi.fn();
  const stop = drafts.subscribe(heard);
  drafts.write('sent', null);
  expect(keep.mock.calls).toEqual([[{}]]);
  expect(drafts.read('sent')).toBeNull();
  expect(heard).toHaveBeenCalledOnce();
  stop();
  for (let at = 0; at < 201; at += 1) drafts.write(`draft ${at}`, 'words');
  drafts.write('draft 1', 'other words');
  drafts.flush();
  const all = Object.keys(keep.mock.lastCall?.[0]);
  expect(all).toHaveLength(200);
  expect([all[0], all.at(-1)]).toEqual(['draft 2', 'draft 1']);
  expect(heard).toHaveBeenCalledOnce();
});
