import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { blocksOf } from '#shared/compare/block.ts';
import { mergeContents } from '#shared/compare/merge-contents.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { sampleArticle } from '#tests/helpers/sample-library.ts';

function article(paragraphs: string, fields: object = {}): ArticleContent {
  const body = bodyOf(
    paragraphs
      .split('|')
      .filter(Boolean)
      .map((one) => paragraph(one)),
  );
  return ArticleContent.parse({ ...sampleArticle(1), ...fields, body });
}

function bodyWords(content: ArticleContent): string {
  return blocksOf(content.body)
    .map(({ text }) => text)
    .join('|');
}

const dam = 'The dam holds for now';
const town = 'The town waits for rain';

describe('merging bodies', () => {
  test.each([
    ['nothing', `${dam}|${town}`, `${dam}|${town}`, `${dam}|${town}`, `${dam}|${town}`, false],
    ['my change', `${dam}|${town}`, `${dam} still|${town}`, `${dam}|${town}`, `${dam} still|${town}`, false],
    [
      'their change',
      `${dam}|${town}`,
      `${dam}|${town}`,
      `${dam} still|${town}`,
      `${dam} still|${town}`,
      false,
    ],
    [
      'a block each',
      `${dam}|${town}`,
      `${dam} still|${town}`,
      `${dam}|${town} today`,
      `${dam} still|${town} today`,
      false,
    ],
    ['the same change', dam, `${dam} still`, `${dam} still`, `${dam} still`, false],
    ['one block, two changes', dam, `${dam} still`, `${dam} today`, `${dam} still`, true],
    ['new blocks in two places', dam, `Mine|${dam}`, `${dam}|Theirs`, `Mine|${dam}|Theirs`, false],
    ['new blocks in one place', dam, `${dam}|Mine`, `${dam}|Theirs`, `${dam}|Mine|Theirs`, false],
    ['the same new block', dam, `${dam}|New`, `${dam}|New`, `${dam}|New`, false],
    ['mine taken out', `${dam}|${town}`, town, `${dam}|${town}`, town, false],
    ['theirs taken out', `${dam}|${town}`, `${dam}|${town}`, dam, dam, false],
    [
      'taken out here, changed there',
      `${dam}|${town}`,
      town,
      `${dam} still|${town}`,
      `${dam} still|${town}`,
      true,
    ],
    ['into an empty body', '', 'Mine', 'Theirs', 'Mine|Theirs', false],
  ])('%s', (_name, base, mine, theirs, expected, isConflict) => {
    const { content, conflicts } = mergeContents(article(base), article(mine), article(theirs));
    expect(bodyWords(content)).toBe(expected);
    expect(conflicts).toEqual(isConflict ? ['body'] : []);
  });

  test('a side that changed nothing changes nothing', () => {
    const texts = fc.array(fc.constantFrom(dam, town, 'Rain', 'Sun', 'Wind at sea'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [base, changed] = [article(one.join('|')), article(other.join('|'))];
        expect(bodyWords(mergeContents(base, changed, base).content)).toBe(bodyWords(changed));
        expect(bodyWords(mergeContents(base, base, changed).content)).toBe(bodyWords(changed));
      }),
    );
  });
});

describe('merging fields', () => {
  test.each([
    ['one side', { headline: 'Mine' }, {}, { headline: 'Mine' }, []],
    ['the other', {}, { tags: ['rain'] }, { tags: ['rain'] }, []],
    [
      'each another',
      { headline: 'Mine' },
      { dateline: 'Alderby' },
      { headline: 'Mine', dateline: 'Alderby' },
      [],
    ],
    ['the same', { headline: 'Mine' }, { headline: 'Theirs' }, { headline: 'Mine' }, ['headline']],
    ['alike', { headline: 'New' }, { headline: 'New' }, { headline: 'New' }, []],
  ])('%s', (_name, mine, theirs, expected, conflicts) => {
    const merged = mergeContents(article(dam), article(dam, mine), article(dam, theirs));
    expect(merged.content).toEqual(article(dam, expected));
    expect(merged.conflicts).toEqual(conflicts);
  });
});
