import { describe, expect, test } from 'vitest';
import {
  type Autosave,
  type AutosaveState,
  createAutosave,
} from '../../renderer/features/editor/autosave.ts';
import { ArticleContent } from '../../shared/articles/article.schema.ts';
import { type Body, bodyOf, emptyBody } from '../../shared/body/body.schema.ts';
import type { SaveState } from '../../shared/ipc/articles.contract.ts';
import type { ArticleId } from '../../shared/library/ids.ts';

const id = '0'.repeat(26) as ArticleId;
const content = ArticleContent.parse({ headline: 'First', body: emptyBody() });
const answer = (state: SaveState['state'], message: string | null = null): SaveState => ({
  id,
  state,
  at: '2026-01-01T00:00:00Z',
  message,
});
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const otherBody: Body = bodyOf([]);

interface Trial {
  readonly autosave: Autosave;
  readonly records: { readonly content: ArticleContent; readonly at: number }[];
  readonly states: (readonly [AutosaveState, string | null])[];
}

function trial(
  record: (content: ArticleContent, nth: number) => Promise<SaveState> = async () => answer('recorded'),
): Trial {
  const records: Trial['records'] = [];
  const states: Trial['states'] = [];
  const autosave = createAutosave({
    id,
    content,
    record: (next) => {
      records.push({ content: next, at: performance.now() });
      return record(next, records.length);
    },
    onState: (state, message) => states.push([state, message]),
  });
  return { autosave, records, states };
}

describe('autosave', () => {
  test('records within 250 ms of the first change, also while changes go on', async () => {
    const { autosave, records } = trial();
    const start = performance.now();
    for (let index = 0; index < 30; index += 1) {
      autosave.changeFields({ headline: `Take ${index}` });
      await rest(20);
    }
    expect(records.length).toBeGreaterThanOrEqual(2);
    expect((records[0]?.at ?? 0) - start).toBeLessThan(330);
    await autosave.flush();
    expect(records.at(-1)?.content.headline).toBe('Take 29');
  });

  test('reads the body when it records, not at the keystroke, and only once', async () => {
    const { autosave, records } = trial();
    let reads = 0;
    const read = (): Body => {
      reads += 1;
      return otherBody;
    };
    for (let index = 0; index < 50; index += 1) autosave.changeBody(read);
    expect(reads).toBe(0);
    await expect.poll(() => records.length).toBe(1);
    expect(reads).toBe(1);
    expect(records[0]?.content.body).toBe(otherBody);
    expect(records[0]?.content.headline).toBe('First');
  });

  test('says waiting, then what main answered', async () => {
    const { autosave, states } = trial();
    autosave.changeFields({ headline: 'Second' });
    autosave.changeFields({ headline: 'Third' });
    await expect
      .poll(() => states)
      .toEqual([
        ['waiting', null],
        ['recorded', null],
      ]);
  });

  test('knows whether anything is in memory only', async () => {
    const { autosave } = trial(async (_content, nth) => {
      await rest(60);
      return nth === 1 ? answer('failed', 'full') : answer('recorded', 'kept elsewhere');
    });
    expect(autosave.hasUnrecorded()).toBe(false);
    autosave.changeFields({ headline: 'Second' });
    expect(autosave.hasUnrecorded()).toBe(true);
    const first = autosave.flush();
    await rest(10);
    expect(autosave.hasUnrecorded()).toBe(true);
    await expect(first).rejects.toThrow('full');
    expect(autosave.hasUnrecorded()).toBe(true);
    await autosave.flush();
    expect(autosave.hasUnrecorded()).toBe(false);
  });

  test('flush records now, waits for a record under way and takes what changed meanwhile', async () => {
    const ended: number[] = [];
    const { autosave, records } = trial(async (_content, nth) => {
      await rest(60);
      ended.push(nth);
      return answer('recorded');
    });
    autosave.changeFields({ headline: 'Second' });
    const first = autosave.flush();
    await rest(10);
    autosave.changeFields({ headline: 'Third' });
    await autosave.flush();
    expect(ended).toEqual([1, 2]);
    await first;
    expect(records.map((each) => each.content.headline)).toEqual(['Second', 'Third']);
    await autosave.flush();
    expect(records.length).toBe(2);
  });

  test('never has two records under way', async () => {
    let running = 0;
    let most = 0;
    const { autosave } = trial(async () => {
      running += 1;
      most = Math.max(most, running);
      await rest(40);
      running -= 1;
      return answer('recorded');
    });
    for (let index = 0; index < 5; index += 1) {
      autosave.changeFields({ headline: `Take ${index}` });
      void autosave.flush();
      await rest(15);
    }
    await autosave.flush();
    expect(most).toBe(1);
  });

  test('a failure is told, the text stays, and the next try takes it along', async () => {
    const { autosave, records, states } = trial(async (_content, nth) => {
      if (nth === 1) return answer('failed', 'The disk is full.');
      if (nth === 2) throw new Error('No answer.');
      return answer('saved');
    });
    autosave.changeFields({ headline: 'Second' });
    await expect(autosave.flush()).rejects.toThrow('The disk is full.');
    expect(autosave.current().headline).toBe('Second');
    await expect(autosave.flush()).rejects.toThrow('No answer.');
    autosave.changeBody(() => otherBody);
    await expect.poll(() => states.at(-1)).toEqual(['saved', null]);
    expect(records.at(-1)?.content).toMatchObject({ headline: 'Second', body: otherBody });
    expect(states.filter(([state]) => state === 'failed').map(([, message]) => message)).toEqual([
      'The disk is full.',
      'No answer.',
    ]);
  });

  test('after a failure it tries again by itself', async () => {
    const { autosave, records } = trial(async (_content, nth) =>
      answer(nth === 1 ? 'failed' : 'recorded', null),
    );
    autosave.changeFields({ headline: 'Second' });
    await expect.poll(() => records.length, { timeout: 6000 }).toBe(2);
  });

  test('puts another hand’s changes together with what is not recorded yet', async () => {
    const { autosave, records } = trial();
    autosave.changeFields({ headline: 'Mine' });
    const merged = autosave.merge({ ...content, dateline: 'Alderby' }, 2);
    expect(merged).toMatchObject({ headline: 'Mine', dateline: 'Alderby' });
    await autosave.flush();
    expect(records.map((record) => record.content)).toEqual([merged]);
  });

  test('takes another hand’s text as it is when nothing waits, and has nothing to record', async () => {
    const { autosave, records } = trial();
    const theirs = { ...content, headline: 'Theirs' };
    expect(autosave.merge(theirs, 2)).toEqual(theirs);
    await autosave.flush();
    expect(records).toEqual([]);
  });
});
