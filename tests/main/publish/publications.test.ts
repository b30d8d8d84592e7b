import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/library/ids.ts';
import type { PublicationStatus } from '#shared/publish/publication.ts';
import { articleId } from '#tests/helpers/sample-library.ts';
import { by, type PublishingNewsroom, publishingNewsroom } from './publish-sample.ts';

let sample: PublishingNewsroom;
beforeEach(async () => {
  sample = await publishingNewsroom();
});

async function statusOf(id: ArticleId): Promise<PublicationStatus | undefined> {
  const [found] = await sample.publish.publications([id]);
  // A newly opened library must come to the same.
  expect(await sample.reopen().publications([id])).toEqual(found === undefined ? [] : [found]);
  return found?.status;
}

describe('the publication status', () => {
  it('follows from what was published, and from nothing else', async () => {
    const one = articleId(1);
    const target = sample.target('www');
    const publish = () => sample.publish.publish({ target, by });
    expect(await statusOf(one)).toBe('never');
    await sample.newsroom.site.build({ out: sample.target('built').path });
    expect(await statusOf(one)).toBe('never');
    await publish();
    expect(await statusOf(one)).toBe('live');
    sample.changeArticle(1, { note: 'Ask the mayor', updatedAt: '2026-07-30T10:00:00Z' });
    expect(await statusOf(one)).toBe('live');
    sample.changeArticle(1, { standfirst: 'More words', updatedAt: '2026-07-30T11:00:00Z' });
    expect(await statusOf(one)).toBe('edited');
    await publish();
    expect(await statusOf(one)).toBe('live');
    sample.changeArticle(1, { status: 'editing', updatedAt: '2026-07-30T12:00:00Z' });
    expect(await statusOf(one)).toBe('live');
    await publish();
    expect(await statusOf(one)).toBe('withdrawn');
    sample.changeArticle(1, { status: 'ready', updatedAt: '2026-07-30T13:00:00Z' });
    expect(await statusOf(one)).toBe('withdrawn');
    await publish();
    expect(await statusOf(one)).toBe('live');
  });

  it('names when, by whom, where and which page; of drafts and embargoed articles it is "never"', async () => {
    const target = sample.target('www');
    await sample.publish.publish({ target, by });
    const all = await sample.publish.publications(null);
    expect(all).toHaveLength(5);
    expect(all.find(({ article }) => article === articleId(1))).toMatchObject({ status: 'live', by, target });
    for (const left of [5, 6, 7]) expect(await statusOf(articleId(left))).toBe('never');
  });

  it('of another Galley is told of once, whatever was there at the first look not at all', async () => {
    const target = sample.target('www');
    await sample.publish.publish({ target, by });
    const here = sample.reopen();
    const told: string[] = [];
    here.onPublished(({ id }) => told.push(id));
    await here.refresh();
    expect(told).toEqual([]);
    sample.changeArticle(1, { standfirst: 'More words' });
    const { receipt } = await sample.publish.publish({ target, by });
    await here.refresh();
    await here.refresh();
    expect(told).toEqual([receipt]);
    sample.changeArticle(1, { standfirst: 'Even more words' });
    const own = await here.publish({ target, by });
    await here.refresh();
    expect(told).toEqual([receipt, own.receipt]);
  });

  it('is live while any target has the article', async () => {
    const one = articleId(1);
    await sample.publish.publish({ target: sample.target('www'), by });
    await sample.publish.publish({ target: sample.target('site.zip'), by });
    sample.changeArticle(1, { status: 'draft' });
    await sample.publish.publish({ target: sample.target('site.zip'), by });
    expect(await statusOf(one)).toBe('live');
    await sample.publish.publish({ target: sample.target('www'), by });
    expect(await statusOf(one)).toBe('withdrawn');
  });
});
