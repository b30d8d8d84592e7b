import { expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { isInArticle } from '#shared/review/find-anchor.ts';
import { CommentAnchor } from '#shared/review/review.schema.ts';
import { divider, figure, item, list, paragraph, pullQuote } from '#tests/helpers/body-nodes.ts';

const photo = 'a'.repeat(64);
const quoted = { kind: 'quote', quote: 'the ferry', before: 'for ', after: ' at' };
const pictured = { kind: 'picture', media: photo, quote: 'The quay' };

test.each<[string, object, object, boolean]>([
  ['words where they were', quoted, { body: bodyOf([paragraph('She waits for the ferry at noon.')]) }, true],
  ['words cut into a list', quoted, { body: bodyOf([list('bullet', item('the ferry'))]) }, true],
  ['words in a caption', quoted, { body: bodyOf([figure(photo, { caption: ['On the ferry'] })]) }, true],
  ['words that only a pull quote has', quoted, { body: bodyOf([pullQuote('O the ferry!', 'Ana')]) }, true],
  ['words moved to the headline', quoted, { headline: 'Goodbye to the ferry' }, true],
  ['words moved to the standfirst', quoted, { standfirst: 'On the ferry.' }, true],
  ['words with a mark in their middle', quoted, { body: bodyOf([paragraph('the ', 'ferry')]) }, true],
  ['words torn apart', quoted, { body: bodyOf([paragraph('the'), paragraph('ferry')]) }, false],
  ['words that have gone', quoted, { body: bodyOf([divider]) }, false],
  [
    'one of two that has gone',
    { ...quoted, times: 2 },
    { body: bodyOf([paragraph('On the ferry.')]) },
    false,
  ],
  [
    'one of two that was cut elsewhere',
    { ...quoted, times: 2 },
    { body: bodyOf([list('bullet', item('wait for the ferry at'))]) },
    true,
  ],
  [
    'one of two, words around it changed',
    { ...quoted, times: 2 },
    { body: bodyOf([paragraph('By the ferry, on the ferry.')]) },
    true,
  ],
  [
    'one of two, the other in the headline',
    { ...quoted, times: 2 },
    { headline: 'Goodbye to the ferry' },
    false,
  ],
  ['a picture moved', pictured, { body: bodyOf([divider, figure(photo, { alt: 'Now the pier' })]) }, true],
  ['a picture that has gone', pictured, { body: bodyOf([figure('b'.repeat(64))]) }, false],
  ['an empty field', { kind: 'field', name: 'headline' }, { headline: '' }, true],
  ['the article', { kind: 'article' }, {}, true],
])('%s', (_name, anchor, content, isThere) => {
  const article = ArticleContent.parse({ headline: 'Tide', body: bodyOf([]), ...content });
  expect(isInArticle(CommentAnchor.parse(anchor), article)).toBe(isThere);
});
