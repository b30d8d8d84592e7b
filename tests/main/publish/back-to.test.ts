import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import type { PublishTarget, ReceiptId } from '#shared/publish/receipt.schema.ts';
import { articleId, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { by, contentOf, type PublishingNewsroom, publishingNewsroom } from './publish-sample.ts';

let sample: PublishingNewsroom;
let target: PublishTarget;
beforeEach(async () => {
  sample = await publishingNewsroom();
  target = sample.target('www');
});

async function published(): Promise<ReceiptId> {
  const { receipt } = await sample.publish.publish({ target, by });
  if (receipt === null) throw new Error('nothing was published');
  return receipt;
}

describe('going back to an earlier publication', () => {
  it('brings back its site byte for byte, under a receipt of its own', async () => {
    const first = await published();
    const before = await contentOf(target.path);
    const articles = sample.newsroom.library.articles.filter(({ id }) => id !== articleId(2));
    sample.newsroom.library = sampleLibrary(sample.newsroom.pictures.items, articles);
    sample.changeArticle(1, { standfirst: 'Words that were a mistake' });
    const second = await published();
    const after = await contentOf(target.path);

    const dry = await sample.publish.publish({ target, by, backTo: first, dryRun: true });
    expect(dry.articles.new.map(({ id }) => id)).toEqual([articleId(2)]);
    const report = await sample.reopen().publish({ target, by, backTo: first });
    expect(report).toMatchObject({ ok: true, put: dry.put, removed: dry.removed });
    expect(await contentOf(target.path)).toEqual(before);
    const history = await sample.reopen().history();
    expect(history.map(({ backTo, isCurrent, canReturn }) => [backTo, isCurrent, canReturn])).toEqual([
      [first, true, true],
      [null, false, true],
      [null, false, true],
    ]);
    await sample.publish.publish({ target, by, backTo: second });
    expect(await contentOf(target.path)).toEqual(after);
  });

  it('brings an earlier site to another target too', async () => {
    const first = await published();
    sample.changeArticle(1, { standfirst: 'Newer' });
    await published();
    const other = sample.target('mirror');
    await sample.publish.publish({ target: other, by, backTo: first });
    await sample.publish.publish({ target, by, backTo: first });
    expect(await contentOf(other.path)).toEqual(await contentOf(target.path));
  });

  it('keeps the files of the last ten only, and says so of older ones', async () => {
    const receipts: ReceiptId[] = [];
    for (let number = 0; number < 12; number += 1) {
      sample.changeArticle(1, { standfirst: `Version ${number}` });
      receipts.push(await published());
    }
    const history = await sample.publish.history();
    expect(history.filter(({ canReturn }) => canReturn)).toHaveLength(10);
    const [oldest] = receipts;
    await expect(sample.publish.publish({ target, by, backTo: oldest ?? null })).rejects.toMatchObject({
      code: 'build-not-kept',
    });
    await expect(sample.publish.publish({ target, by, backTo: receipts[2] ?? null })).resolves.toMatchObject({
      ok: true,
    });
  });

  it('says so where the kept files were deleted, and still publishes', async () => {
    const first = await published();
    await rm(`${sample.newsroom.libraryPath}/.galley/published`, { recursive: true });
    await expect(sample.publish.publish({ target, by, backTo: first })).rejects.toMatchObject({
      code: 'build-not-kept',
    });
    expect(await sample.publish.publish({ target, by })).toMatchObject({ ok: true, put: 0 });
  });

  it('brings no article back to readers that is held back by now', async () => {
    const first = await published();
    const before = await contentOf(target.path);
    const article = articleId(1);
    const file = `${sample.newsroom.libraryPath}/articles/${article}/review.json`;
    const hold = { by: { name: 'Ana Lima', initials: 'AL' }, at: '2026-07-30T09:00:00Z', reason: 'a letter' };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ schemaVersion: librarySchemaVersion, article, legalHold: hold }));
    const refused = await sample.publish.publish({ target, by, backTo: first });
    expect(refused).toMatchObject({ ok: false, put: 0, receipt: null });
    expect(refused.problems).toMatchObject([
      { article, message: expect.stringMatching(/Ana Lima holds it back for legal reasons \(a letter\)/) },
    ]);
    expect(await contentOf(target.path)).toEqual(before);
    await rm(file);
    expect(await sample.publish.publish({ target, by, backTo: first })).toMatchObject({ ok: true });
  });

  it('refuses to guess from a damaged receipt', async () => {
    const first = await published();
    const file = `${sample.newsroom.libraryPath}/publish/receipts/${first}.json`;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, 100));
    const again = sample.reopen().publish({ target, by });
    await expect(again).rejects.toMatchObject({ code: 'receipt-unreadable' });
    await writeFile(file, text);
    expect(await sample.reopen().publish({ target, by })).toMatchObject({ ok: true, put: 0 });
  });
});
