import { expect, test } from 'vitest';
import { checkArticle, checkScope } from '#shared/articles/check-article.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { CheckLevel, CheckRule } from '#shared/checks/check-rules.ts';
import { PictureItem } from '#shared/media/media.schema.ts';
import { Review } from '#shared/review/review.schema.ts';
import {
  correction,
  embed,
  figure,
  heading,
  item,
  link,
  list,
  paragraph,
  pullQuote,
  text,
} from '#tests/helpers/body-nodes.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

const now = new Date('2026-11-01T12:00:00Z');
const picture = PictureItem.parse({
  schemaVersion: 1,
  id: 'a'.repeat(64),
  ...{ fileName: 'boat.jpg', format: 'jpeg', width: 800, height: 600, bytes: 1000 },
  addedAt: '2026-03-01T08:00:00Z',
  details: {},
});
const hero = { media: picture.id, alt: 'A boat', caption: 'A boat.', credit: 'Ada' };
const by = { name: 'Ana Lima', initials: 'AL' };
const at = '2026-10-01T10:00:00Z';
const comment = { id: 'c', by, at, text: 'Who says so?', anchor: { kind: 'article' } };

interface Case {
  readonly article?: object;
  readonly review?: object;
  readonly suggestions?: number;
  readonly config?: object;
  readonly details?: object;
}

function found({ article, review, suggestions = 0, config, details = {} }: Case): readonly string[] {
  const checked = sampleArticle(1, article);
  const snapshot = sampleLibrary(
    [{ ...picture, details: { ...picture.details, ...details } }],
    [checked, sampleArticle(2)],
    { config: sampleConfig(config) },
  );
  const state = {
    review: Review.parse({ schemaVersion: 1, article: checked.id, ...review }),
    suggestions,
    contentHash: 'now',
  };
  const scope = checkScope({ ...snapshot, reviews: new Map([[checked.id, state]]) }, { now });
  return checkArticle(checked, scope).map(({ code, field, level = 'block' }) => `${level} ${code} ${field}`);
}

const claimOf = (quote: string, checked: object | null): object => ({
  ...{ id: quote, by, at, anchor: { kind: 'quote', quote }, checked },
});
const legal = { workflow: { stages: [{ id: 'draft' }, { id: 'ready', approvals: ['legal'] }] } };
const quoted = paragraph('She said: “We have ', text('never', 2), ' seen it,” and left.');

test.each<[string, Case, readonly string[]]>([
  ['nothing', {}, []],
  ['no byline', { article: { byline: [] } }, ['warn field-missing byline']],
  [
    'a field that the library asks for',
    { article: { standfirst: ' ' }, config: { checks: { required: ['standfirst', 'hero'] } } },
    ['warn field-missing standfirst', 'warn field-missing hero'],
  ],
  [
    'a hero without a caption',
    { article: { hero: { ...hero, caption: '' } } },
    ['warn caption-missing hero.caption'],
  ],
  [
    'a hero without a credit',
    { article: { hero: { ...hero, credit: ' ' } } },
    ['warn credit-missing hero.credit'],
  ],
  ['a decorative hero', { article: { hero: { ...hero, alt: '', caption: '', decorative: true } } }, []],
  [
    'a figure without words',
    { article: { body: bodyOf([figure(picture.id, { alt: 'A boat' })]) } },
    ['warn caption-missing body/0/figure.caption', 'warn credit-missing body/0/figure.credit'],
  ],
  [
    'rights that have ended',
    { article: { hero }, details: { expires: '2026-10-31' } },
    ['block rights-expired hero'],
  ],
  [
    'usage terms that nobody has read',
    { article: { hero }, details: { usageTerms: ' No sales ' } },
    ['block terms-unread hero'],
  ],
  [
    'instructions that have changed since they were read',
    { article: { hero }, details: { instructions: 'Embargo until noon', termsRead: 'Embargo until ten' } },
    ['block terms-unread hero'],
  ],
  [
    'terms that have been read',
    {
      article: { hero },
      details: { usageTerms: 'No sales', instructions: 'Mono only\n', termsRead: 'No sales\nMono only' },
    },
    [],
  ],
  ['rights that hold', { article: { hero }, details: { expires: '2026-11-01' } }, []],
  [
    'TK in the text',
    { article: { body: bodyOf([paragraph('On TK May')]) } },
    ['block placeholder-left body/0/paragraph'],
  ],
  [
    'TK in the headline',
    { article: { headline: 'TKTK wins', slug: 'x' } },
    ['block placeholder-left headline'],
  ],
  ['TK in the dateline', { article: { dateline: 'TK TOWN' } }, ['block placeholder-left dateline']],
  ['tk in a word', { article: { body: bodyOf([paragraph('The Atka tk ATKINS')]) } }, []],
  [
    'a link to a page that is not there',
    { article: { body: bodyOf([list('bullet', item(link('/news/town/nothing/', 'here')))]) } },
    ['block link-broken body/0/list/0/listitem/0/link'],
  ],
  [
    'links that lead somewhere',
    {
      article: {
        body: bodyOf([
          paragraph(
            link('/news/town/story-number-2/', 'a'),
            link('../story-number-2/', 'b'),
            link('https://weir.example/news/tags/council', 'c'),
            ...[link('https://example.org/nothing', 'd'), link('/news/report.pdf', 'e'), link('#a', 'f')],
          ),
        ]),
      },
    },
    [],
  ],
  [
    'a pull quote of the text',
    { article: { body: bodyOf([quoted, pullQuote('"We have never seen it."', 'Ana')]) } },
    [],
  ],
  [
    'a pull quote without a speaker',
    { article: { body: bodyOf([quoted, pullQuote('"We have never seen it."', '')]) } },
    ['warn pull-quote-unattributed body/1/pull-quote'],
  ],
  [
    'pull quotes whose sentence changed or is gone',
    {
      article: {
        body: bodyOf([
          quoted,
          { ...pullQuote('We have never seen it', 'Ana'), source: '“We have hardly never seen it.”' },
          { ...pullQuote('Nobody', 'Bo'), source: 'Nobody listened at all.' },
        ]),
      },
    },
    ['warn pull-quote-changed body/1/pull-quote', 'warn pull-quote-changed body/2/pull-quote'],
  ],
  [
    'a pull quote of two sentences, between which the text says who speaks',
    {
      article: {
        body: bodyOf([
          paragraph('“I found four,” she said. “The gauge has made more.”'),
          pullQuote('I found four. The gauge has made more.', 'Ana'),
          pullQuote('The gauge has made more. I found four.', 'Ana'),
        ]),
      },
    },
    ['warn pull-quote-changed body/2/pull-quote/0/pull-quote-text'],
  ],
  [
    'a pull quote of nothing',
    { article: { body: bodyOf([quoted, pullQuote('We have always seen it', 'Ana')]) } },
    ['warn pull-quote-changed body/1/pull-quote/0/pull-quote-text'],
  ],
  ...(
    [
      ['of the first day', '2026-09-30', null, ['warn correction-untimed revisedAt']],
      ['of the first day, with its time', '2026-09-30', '2026-10-01T03:00:00Z', []],
      [
        'of the first day, the time before it',
        '2026-09-30',
        '2026-09-29T15:00:00Z',
        ['warn correction-untimed revisedAt'],
      ],
      ['of a later day', '2026-10-01', null, []],
      ['without a day', '', null, []],
    ] as const
  ).map(
    ([name, date, revisedAt, expected]) =>
      [
        `a correction ${name}`,
        {
          article: {
            // In New York it still is the day before.
            publication: { at: '2026-10-01T01:00:00Z', timeZone: 'America/New_York' },
            revisedAt,
            body: bodyOf([paragraph('It sank.'), correction(date, 'It didn’t.')]),
          },
        },
        expected,
      ] as [string, Case, readonly string[]],
  ),
  [
    'embeds with and without a title',
    { article: { body: bodyOf([embed('Rain'), embed('')]) } },
    ['warn embed-untitled body/1/embed'],
  ],
  [
    'a long headline',
    { article: { headline: 'a'.repeat(111), slug: 'x' } },
    ['warn headline-length headline'],
  ],
  [
    'a long description',
    { article: { seoDescription: 'a'.repeat(161) } },
    ['warn description-length seoDescription'],
  ],
  [
    'the house style',
    {
      article: { body: bodyOf([heading('h2', 'We utilise it')]), dateline: 'Alderby' },
      config: { houseStyle: { words: [{ find: 'utilise', put: 'use' }], dateline: 'capitals' } },
    },
    ['warn house-style body/0/heading', 'warn house-style dateline'],
  ],
  ['an open comment', { review: { comments: [comment] } }, ['warn comments-open review.comments']],
  ['a resolved comment', { review: { comments: [{ ...comment, resolved: { by, at } }] } }, []],
  [
    'claims',
    {
      article: { headline: 'It sank.' },
      review: {
        claims: [claimOf('It sank.', null), claimOf('It sank.', { by, at }), claimOf('It rose.', { by, at })],
      },
    },
    ['warn claims-unchecked review.claims'],
  ],
  [
    'a claim that is checked',
    { article: { headline: 'It sank.' }, review: { claims: [claimOf('It sank.', { by, at })] } },
    [],
  ],
  ['open suggestions', { suggestions: 2 }, ['block suggestions-open review.suggestions']],
  ['an approval that is asked for', { config: legal }, ['block approval-missing review.approvals']],
  [
    'an approval',
    { config: legal, review: { approvals: [{ role: 'legal', by, at, contentHash: 'now' }] } },
    [],
  ],
  [
    'an approval of an earlier text',
    { config: legal, review: { approvals: [{ role: 'legal', by, at, contentHash: 'then' }] } },
    ['block approval-stale review.approvals'],
  ],
  ['an embargo', { review: { embargo: '2026-11-01T13:00:00+01:00' } }, []],
  [
    'an embargo to come',
    { review: { embargo: '2026-11-01T13:30:00+01:00' } },
    ['hold embargo review.embargo'],
  ],
  ['a legal hold', { review: { legalHold: { by, at } } }, ['hold legal-hold review.legalHold']],
  ['a stage that is gone', { article: { status: 'spiked' } }, ['block status-unknown status']],
])('%s', (_, given, expected) => {
  expect(found(given)).toEqual(expected);
});

test.each<[CheckRule, CheckLevel, readonly string[]]>([
  ['comments-open', 'block', ['block comments-open review.comments']],
  ['comments-open', 'off', []],
])('a library sets %s to %s', (rule, level, expected) => {
  const config = { checks: { levels: { [rule]: level } } };
  expect(found({ review: { comments: [comment] }, config })).toEqual(expected);
});

test('no setting lifts a lock', () => {
  const config = { checks: { levels: { 'legal-hold': 'off' } } };
  expect(found({ review: { legalHold: { by, at } }, config })).toHaveLength(1);
});
