import { expect, test } from 'vitest';
import { createLastSent } from '#main/articles/last-sent.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { createRecorder } from '../../../renderer/features/article/create-recorder.ts';
import { CallError, type call } from '../../../renderer/ipc/client.ts';

const [one, other] = ['1', '2'].map((digit) => digit.repeat(26)) as [ArticleId, ArticleId];
const block = (text: string): object => ({ type: 'paragraph', text });
const blocks = ['a', 'b', 'c', 'd'].map(block);

/** Main's side of the call: what it knows of each article. */
function main() {
  const lastSent = createLastSent();
  const texts = new Map<ArticleId, ArticleContent>();
  const calls: string[] = [];
  let failure: 'before' | 'after' | null = null;
  const ask = async (name: string, sent: unknown) => {
    // As it crosses the boundary: no value is the same afterwards.
    const input = structuredClone(sent) as never as Parameters<typeof call<'articles.recordChange'>>[1] &
      Parameters<typeof call<'articles.record'>>[1];
    const { id, number } = input;
    if (failure === 'before') throw new Error('the call never came');
    calls.push(name === 'articles.record' ? 'whole' : `change ${input.body.blocks.length}`);
    try {
      if (name === 'articles.record') {
        lastSent.keep(id, number, input.content.body as Body);
        texts.set(id, ArticleContent.parse(input.content));
      } else {
        const body = lastSent.change(id, input.on, number, input.body);
        texts.set(id, ArticleContent.parse({ ...input.fields, body }));
      }
    } catch (error) {
      if (error instanceof ExpectedError) throw new CallError({ code: error.code, message: error.message });
      throw error;
    }
    if (failure === 'after') throw new Error('the answer never came');
    return { id, state: 'recorded', at: '2026-01-01T00:00:00Z', message: null };
  };
  return {
    texts,
    calls,
    fail: (when: typeof failure) => {
      failure = when;
    },
    recorder: (id: ArticleId) => createRecorder(id, ask as unknown as typeof call),
  };
}

const content = (headline: string, children: readonly unknown[]): ArticleContent =>
  ArticleContent.parse({ headline, body: bodyOf(children) });

test('only what changed is sent, and main has the whole', async () => {
  const { recorder, texts, calls } = main();
  const record = recorder(one);
  const steps: readonly (readonly [string, readonly unknown[]])[] = [
    ['One', blocks],
    ['One', blocks.with(1, block('b!'))],
    ['Two', blocks.with(1, block('b!'))],
    ['Two', blocks.toSpliced(2, 1)],
    ['Two', []],
    ['Two', [block('x'), ...blocks]],
  ];
  for (const [headline, children] of steps) {
    await record(content(headline, children), 1);
    expect(texts.get(one)).toEqual(content(headline, children));
  }
  // Blocks are compared by what they are in memory: the third step makes its changed block anew.
  expect(calls).toEqual(['whole', 'change 1', 'change 1', 'change 1', 'change 0', 'change 5']);
});

test.each(['before', 'after'] as const)(
  'a call that fails %s it was done is followed by the whole',
  async (when) => {
    const { recorder, texts, calls, fail } = main();
    const record = recorder(one);
    await record(content('One', blocks), 1);
    fail(when);
    await expect(record(content('Two', blocks), 1)).rejects.toThrow();
    fail(null);
    const last = content('Three', blocks.with(0, block('a!')));
    await record(last, 1);
    expect(calls.at(-1)).toBe('whole');
    expect(texts.get(one)).toEqual(last);
  },
);

test('two articles in turn, and one that is opened again, are never taken for each other', async () => {
  const { recorder, texts, calls } = main();
  const [first, second] = [recorder(one), recorder(other)];
  await first(content('One', blocks), 1);
  await second(content('Other', blocks.slice(1)), 1);
  const last = content('One', blocks.with(3, block('d!')));
  await first(last, 1);
  expect(texts.get(one)).toEqual(last);
  const again = recorder(one);
  await again(content('Again', blocks), 1);
  await first(last, 1);
  expect(texts.get(one)).toEqual(last);
  expect(texts.get(other)).toEqual(content('Other', blocks.slice(1)));
  expect(calls.filter((name) => name === 'whole')).toHaveLength(5);
});

test('a body whose frame differs is sent whole', async () => {
  const { recorder, texts, calls } = main();
  const record = recorder(one);
  const before = content('One', blocks);
  await record(before, 1);
  const after = { ...before, body: { ...before.body, schemaVersion: 2 } };
  await record(after, 1);
  expect(calls).toEqual(['whole', 'whole']);
  expect(texts.get(one)).toEqual(after);
});
