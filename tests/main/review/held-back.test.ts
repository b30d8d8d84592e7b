import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '#shared/articles/article.schema.ts';
import { isBlocking } from '#shared/library/problem.ts';
import type { ReviewChange } from '#shared/review/review.schema.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL', roles: ['legal' as const] };

test.each<[string, ReviewChange, ReviewChange, RegExp]>([
  [
    'a legal hold',
    { kind: 'hold', reason: 'a letter' },
    { kind: 'hold', reason: null },
    /^Ana Lima holds it back for legal reasons \(a letter\) until the hold is lifted$/,
  ],
  [
    'an embargo',
    { kind: 'embargo', until: '2999-01-01T10:00:00Z' },
    { kind: 'embargo', until: null },
    /^it is under embargo until 2999-01-01 10:00 \(UTC\)$/,
  ],
])(
  '%s takes an article that readers have from the next site, which is built; its end brings it back',
  async (_, lock, lift, reason) => {
    const { articles, review, site } = await tempNewsroom();
    const due = { status: 'ready', publication: { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' } } as const;
    const held: Article = await articles.create({ ...due, headline: 'The ferry' });
    await articles.create({ ...due, headline: 'The quay' });
    const out = join(await tempFolder(), 'site');
    const first = await site.build({ out });
    expect({ ok: first.ok, articles: first.articles }).toEqual({ ok: true, articles: 2 });
    const { path = '' } = first.pages.find(({ article }) => article === held.id) ?? {};

    await review.change(held.id, lock, ana);
    const [hold, ...more] = (await site.check()).filter(isBlocking);
    expect({ article: hold?.article, level: hold?.level, more }).toEqual({
      article: held.id,
      level: 'hold',
      more: [],
    });
    const dry = await site.build({ out, dryRun: true });
    const leftOut = [{ article: held.id, headline: 'The ferry', reason: expect.stringMatching(reason) }];
    expect(dry).toMatchObject({ ok: true, problems: [], leftOut });
    expect(dry.changes).toContainEqual({ path, change: 'removed', reason: expect.stringMatching(reason) });
    expect(existsSync(join(out, path))).toBe(true);
    expect(await site.build({ out })).toMatchObject({ ok: true, articles: 1, leftOut });
    expect(existsSync(join(out, path))).toBe(false);
    await expect(site.build({ out, article: held.id })).rejects.toMatchObject({ code: 'article-not-ready' });

    await review.change(held.id, lift, ana);
    expect(await site.build({ out })).toMatchObject({ ok: true, articles: 2, leftOut: [] });
    expect(existsSync(join(out, path))).toBe(true);
  },
);
