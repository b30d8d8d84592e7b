import { expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { draftChanges } from '#shared/review/draft-changes.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';

const content = (html: string, fields: object = {}): ArticleContent =>
  ArticleContent.parse({ headline: 'The tide', body: bodyFromHtml(html), ...fields });

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['nothing', '<p>The boats left.</p>', '<p>The boats left.</p>', []],
  ['a look', '<p>The boats left.</p>', '<p>The <b>boats</b> left.</p>', []],
  [
    'a word, with the words around it',
    '<p>On Monday it was said that five boats left the harbour at dawn.</p>',
    '<p>On Monday it was said that six boats left the harbour at dawn.</p>',
    ['“was said that five boats left the” is now “was said that six boats left the”.'],
  ],
  [
    'not over the end of a sentence',
    '<p>It rained. Five boats left. It was late.</p>',
    '<p>It rained. Six boats left. It was late.</p>',
    ['“Five boats left” is now “Six boats left”.'],
  ],
  [
    'two near each other as one, one far away for itself',
    '<p>The mayor, Ana Lima, and 14 others walked along the old quay until nightfall came over the town, at 9 in the evening.</p>',
    '<p>The mayor, Eva Lima, and 15 others walked along the old quay until nightfall came over the town, at 8 in the evening.</p>',
    [
      '“The mayor, Ana Lima, and 14 others walked along” is now “The mayor, Eva Lima, and 15 others walked along”.',
      '“the town, at 9 in the evening” is now “the town, at 8 in the evening”.',
    ],
  ],
  [
    'a new paragraph',
    '<p>One.</p>',
    '<p>One.</p><p>And then the ferry came.</p>',
    ['Added: “And then the ferry came”.'],
  ],
  [
    'one taken out',
    '<p>One.</p><p>And then the ferry came.</p>',
    '<p>One.</p>',
    ['Taken out: “And then the ferry came”.'],
  ],
  [
    'a word put in',
    '<p>The minister has resigned.</p>',
    '<p>The minister has not resigned.</p>',
    ['“The minister has resigned” is now “The minister has not resigned”.'],
  ],
  ['one moved', '<p>One of them.</p><p>The other two.</p>', '<p>The other two.</p><p>One of them.</p>', []],
  [
    'notes of changes and pull quotes',
    '<p>One.</p>',
    '<p>One.</p><aside class="correction"><p>It was two.</p></aside><figure class="pull-quote"><blockquote>One.</blockquote></figure>',
    [],
  ],
];

test.each(cases)('tells of %s', (_, before, after, expected) => {
  expect(draftChanges(content(before), content(after), siteMessages('en').changes)).toEqual(expected);
});

test('tells of the fields that readers see, and of pictures and embedded things without words', () => {
  const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
  const before = content('', {
    body: bodyOf([node.paragraph('One.'), node.figure(one), { type: 'horizontalrule', version: 1 }]),
  });
  const after = content('', {
    headline: 'The tides',
    standfirst: 'They rise.',
    seoTitle: 'Tides',
    tags: ['sea'],
    byline: [{ author: 'ana', role: 'by' }],
    body: bodyOf([node.paragraph('One.'), node.figure(two)]),
  });
  expect(draftChanges(before, after, siteMessages('en').changes)).toEqual([
    'The headline was “The tide” and is now “The tides”.',
    'Added: “They rise”.',
    'The names of the authors were changed.',
    'A picture was replaced.',
  ]);
});

test('quotes as the site’s language does, and shortens what is long', () => {
  const long = 'Wort '.repeat(60).trim();
  const [change = ''] = draftChanges(
    content('<p>Eins.</p>'),
    content(`<p>Eins.</p><p>${long}</p>`),
    siteMessages('de').changes,
  );
  expect(change).toMatch(/^Hinzugefügt: „Wort .*Wort…“\.$/);
  expect(change.length).toBeLessThan(170);
});
