import { describe, expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { Figure } from '#shared/media/media.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { type ContentPair, settleSuggestions } from '#shared/suggestions/settle-suggestions.ts';
import { fieldsLeftOut, suggestBetween } from '#shared/suggestions/suggest-versions.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { edited, type Random, randomBody, seeded } from './random-bodies.ts';

/** `GALLEY_SEQUENCES=10000` tries more; `GALLEY_SEED` begins elsewhere. */
const sequences = Number(process.env['GALLEY_SEQUENCES'] ?? 300);
const firstSeed = Number(process.env['GALLEY_SEED'] ?? 1);

function content(fields: Partial<ArticleContent>): ArticleContent {
  return ArticleContent.parse({ headline: 'The ferry', body: bodyOf([paragraph('It left.')]), ...fields });
}

function changedFields(random: Random): Partial<ArticleContent> {
  const choices: readonly Partial<ArticleContent>[] = [
    { headline: `Ferry ${random(3)}` },
    { standfirst: `Nobody saw it leave ${random(3)}` },
    { tags: [`tag ${random(3)}`, 'sea'] },
    { hero: Figure.parse({ media: 'a'.repeat(64), alt: `boat ${random(3)}`, caption: '', credit: '' }) },
    {},
  ];
  return Object.assign({}, ...choices.filter(() => random(2) === 0));
}

function settled(pair: ContentPair, decide: () => 'accept' | 'reject', pick: Random | null): ContentPair {
  let now = pair;
  for (let step = 0; step < 500; step += 1) {
    const suggestions = listSuggestions(now.base, now.proposed, []);
    const { list } = suggestions;
    if (list.length === 0) return now;
    const wanted = pick === null ? list : list.slice(pick(list.length)).slice(0, 1);
    now = settleSuggestions(now, suggestions, wanted, decide());
  }
  throw new Error('the suggestions come to no end');
}

describe(`${sequences} random histories of three versions`, () => {
  const histories = Array.from({ length: sequences }, (_, at) => {
    const random = seeded((firstSeed + at) * 6007);
    const first = content({ ...changedFields(random), body: randomBody(random) });
    const next = (before: ArticleContent): ArticleContent =>
      content({ ...before, ...changedFields(random), body: edited(random, before.body) });
    const second = next(first);
    return { seed: firstSeed + at, random, first, second, third: next(second), branch: next(first) };
  });

  test('a version suggested on the article: accepting gives that version, rejecting the article, exactly', () => {
    for (const { seed, random, first, third } of histories) {
      const pair = suggestBetween(third, third, first);
      for (const pick of [null, random]) {
        const [accepted, rejected] = [
          settled(pair, () => 'accept', pick),
          settled(pair, () => 'reject', pick),
        ];
        expect(accepted.base, `seed ${seed}`).toEqual(SuggestedContent.parse(first));
        expect(rejected.base, `seed ${seed}`).toEqual(SuggestedContent.parse(third));
        expect(rejected.proposed, `seed ${seed}`).toEqual(rejected.base);
      }
    }
  });

  test('what two other versions differ in: rejecting gives the article back, and no mixture is unsound', () => {
    for (const { seed, random, first, second, third, branch } of histories.slice(0, sequences / 3)) {
      for (const [now, from, to] of [
        [third, first, second],
        [third, second, first],
        [second, first, branch],
      ] as const) {
        const pair = suggestBetween(now, from, to);
        expect(settled(pair, () => 'reject', random).base, `seed ${seed}`).toEqual(
          SuggestedContent.parse(now),
        );
        const mixed = settled(pair, () => (random(2) === 0 ? 'accept' : 'reject'), random);
        const problems = readBody(mixed.base.body).problems.filter(({ code }) => code !== 'unknown-node');
        expect(problems, `seed ${seed}`).toEqual([]);
      }
    }
  });
});

function textOf(pair: ContentPair): unknown {
  return settled(pair, () => 'accept', null).base.body;
}

describe('two versions on an article that went on', () => {
  const lines = (...words: readonly string[]): ArticleContent =>
    content({ body: bodyOf(words.map((one) => paragraph(one))) });
  const [first, second] = [
    lines('It left at six.', 'Nobody saw it.'),
    lines('It left at seven.', 'Nobody saw it.'),
  ];
  const now = lines('It left at seven.', 'Nobody saw it leave.');

  test.each([
    ['what it has already is not suggested', suggestBetween(now, first, second), now],
    [
      'what was changed can be taken back, and the rest stays',
      suggestBetween(now, second, first),
      lines('It left at six.', 'Nobody saw it leave.'),
    ],
    [
      'what a branch did is suggested for the rest',
      suggestBetween(now, first, lines('It left at six.', 'Nobody saw it.', 'It rained.')),
      lines('It left at seven.', 'Nobody saw it leave.', 'It rained.'),
    ],
  ])('%s', (_, pair, expected) => {
    expect(textOf(pair)).toEqual(expected.body);
  });
});

test('fields that nobody can suggest are named; where the article stands is none of them', () => {
  const other = content({
    section: 'sea' as ArticleContent['section'],
    headline: 'x',
    status: 'ready',
    note: 'n',
  });
  expect(fieldsLeftOut(content({}), other)).toEqual(['section']);
});
