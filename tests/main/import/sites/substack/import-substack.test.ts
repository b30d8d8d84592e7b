import { expect, it } from 'vitest';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const attributes = (value: object): string => JSON.stringify(value).replaceAll('"', '&quot;');
const files = {
  'posts.csv': `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
101.the-tide,2024-05-06T07:08:09.000Z,true,2024-05-06T07:10:00.000Z,,newsletter,everyone,"The ""tide"", again",After a year,
102.paid,2024-06-06T07:08:09.000Z,true,,,newsletter,only_paid,Paid,,
103.draft,,false,,,newsletter,everyone,Planned,,
104,,false,,,newsletter,everyone,,,
../105.x,,true,,,newsletter,everyone,Out,,
`,
  'email_list.csv': 'email,active\na@b.example,true\n',
  'posts/101.the-tide.html': [
    '<p>One<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a>.</p>',
    '<div class="subscription-widget-wrap"><div class="preamble"><p>Thanks for reading!</p></div><form><input type="email"></form></div>',
    '<p class="button-wrapper"><a class="button primary" href="https://x.substack.com/subscribe"><span>Subscribe now</span></a></p>',
    '<p class="button-wrapper"><a class="button primary" href="https://shop.example/"><span>Buy it</span></a></p>',
    '<div class="pullquote"><p>So it was</p></div>',
    `<div class="tweet" data-attrs="${attributes({ url: 'https://twitter.com/a/status/1453110110599868418', full_text: 'Said there' })}"></div>`,
    `<div class="digest-post-embed" data-attrs="${attributes({ title: 'Other', canonical_url: 'https://x.substack.com/p/other' })}"></div>`,
    `<div class="latex-rendered" data-attrs="${attributes({ persistentExpression: 'x^2' })}"></div>`,
    `<div class="poll-embed" data-attrs="${attributes({ id: 1 })}"></div>`,
    '<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>The note</p></div></div>',
  ].join(''),
  'posts/102.paid.html': '<p>Words.</p>',
  'posts/103.draft.html': '<p>Words.</p>',
};

it('an export of Substack: titles and dates from its table, texts with their blocks, what only subscribers have as drafts', async () => {
  const taken = await takeSiteFiles(files, '.');
  expect(taken.reports.map(({ headline, isLeftOut, problems }) => [headline, isLeftOut, problems])).toEqual([
    [
      'The "tide", again',
      false,
      [
        'left out, as only Substack’s site shows it: Thanks for reading!',
        'left out, as only Substack’s site shows it: Subscribe now',
        'left out, as only Substack’s site shows it: poll-embed',
      ],
    ],
    ['Paid', false, ['on Substack, only subscribers can read it; it is a draft here']],
    ['Planned', false, []],
    [null, true, ['it was left out: a draft without title or text']],
  ]);
  const tide = named(taken, 'The "tide", again');
  expect(tide).toMatchObject({
    standfirst: 'After a year',
    slug: 'the-tide',
    status: 'ready',
    publication: { at: '2024-05-06T07:08:09Z' },
  });
  expect(outline(tide.body.root.children as readonly object[])).toEqual([
    'p: One<note The note>.',
    'p: <https://shop.example/|Buy it>',
    'pull: So it was — ',
    'embed x https://x.com/a/status/1453110110599868418: ',
    'quote: Said there',
    'p: <https://x.substack.com/p/other|Other>',
    'p: <c:x^2>',
  ]);
  expect(named(taken, 'Paid').status).toBe('draft');
  expect(named(taken, 'Planned').status).toBe('draft');
  expect((await taken.newsroom.snapshot()).addresses?.get(tide.id)).toEqual(['p/the-tide/index.html']);
  const again = await takeSiteFiles(files, '.', taken.newsroom);
  expect(again.reports.filter(({ isKnown }) => isKnown)).toHaveLength(3);
});
