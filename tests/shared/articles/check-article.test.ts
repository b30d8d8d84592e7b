import { describe, expect, it } from 'vitest';
import { checkArticle, checkScope } from '#shared/articles/check-article.ts';
import { bodyOf, bodySchemaVersion } from '#shared/body/body.schema.ts';
import { checkLibrary } from '#shared/library/check-library.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { PictureItem } from '#shared/media/media.schema.ts';
import { figure, paragraph } from '#tests/helpers/body-nodes.ts';
import { articleId, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { snapshotOf } from '#tests/helpers/whole-library.ts';

const now = new Date('2026-11-01T12:00:00Z');
const picture = PictureItem.parse({
  schemaVersion: 1,
  id: 'a'.repeat(64),
  fileName: 'boat.jpg',
  format: 'jpeg',
  width: 800,
  height: 600,
  bytes: 1000,
  addedAt: '2026-03-01T08:00:00Z',
  details: {},
});
const missing = 'b'.repeat(64);
const figureWith = (changes: object): object => ({
  media: picture.id,
  alt: 'A boat',
  caption: '',
  credit: '',
  ...changes,
});

describe('what keeps an article from being published', () => {
  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['nothing', {}, []],
    ['no headline', { headline: ' ', slug: 'a' }, [['headline-missing', 'headline']]],
    ['a section that the library lacks', { section: 'opera' }, [['section-unknown', 'section']]],
    ['no section at all', { section: null }, []],
    ['ready without a date', { publication: null }, [['publication-missing', 'publication']]],
    ['a draft without a date', { publication: null, status: 'draft' }, []],
    ['an unknown author', { byline: [{ author: 'nobody', role: 'by' }] }, [['author-unknown', 'byline']]],
    ['a hero that is gone', { hero: figureWith({ media: missing }) }, [['picture-missing', 'hero']]],
    ['a hero without alt', { hero: figureWith({ alt: ' ' }) }, [['alt-missing', 'hero.alt']]],
    ['a decorative hero', { hero: figureWith({ alt: '', decorative: true }) }, []],
    [
      'a figure without alt',
      { body: bodyOf([paragraph('a'), figure(picture.id)]) },
      [['alt-missing', 'body/1/figure.alt']],
    ],
    [
      'a figure that is gone',
      { body: bodyOf([figure(missing, { alt: 'x' })]) },
      [['picture-missing', 'body/0/figure']],
    ],
    ['an unknown block', { body: bodyOf([{ type: 'poll' }]) }, [['unknown-node', 'body/0/poll']]],
    [
      'a newer body',
      { body: { ...bodyOf([]), schemaVersion: bodySchemaVersion + 1 } },
      [['newer-body', 'body']],
    ],
    ['a related article that is gone', { related: [articleId(99)] }, [['related-missing', 'related']]],
    ['a related article in the trash', { related: [articleId(2)] }, [['related-missing', 'related']]],
    ['the address of an older article', { headline: 'Story number 0' }, [['address-taken', 'slug']]],
    ['the address of a trashed article', { headline: 'Story number 2' }, []],
  ])('%s', (_, changes, expected) => {
    const article = sampleArticle(1, changes);
    const trashed = sampleArticle(2, { trashedAt: '2026-03-02T00:00:00Z' });
    const snapshot = sampleLibrary([picture], [sampleArticle(0), article, trashed]);
    const problems = checkArticle(article, checkScope(snapshot, { now })).filter(isBlocking);
    expect(problems.map(({ code, field }) => [code, field])).toEqual(expected);
    for (const problem of problems) {
      expect(problem).toMatchObject({ article: article.id, file: `articles/${article.id}/article.json` });
    }
  });
});

it('checks a library as a whole, trash apart', () => {
  const unreadable = {
    code: 'unreadable',
    article: null,
    headline: null,
    file: 'authors/x.json',
    field: null,
    message: 'x',
  };
  const articles = [
    sampleArticle(1, { headline: '' }),
    sampleArticle(2, { headline: '', trashedAt: '2026-03-02T00:00:00Z' }),
    sampleArticle(3, { status: 'draft', hero: figureWith({ alt: '' }) }),
  ];
  const snapshot = snapshotOf(sampleLibrary([picture], articles, { problems: [unreadable] }));
  expect(
    checkLibrary(snapshot, now)
      .filter(isBlocking)
      .map(({ code, article }) => [code, article]),
  ).toEqual([
    ['unreadable', null],
    ['headline-missing', articleId(1)],
    ['alt-missing', articleId(3)],
  ]);
});
