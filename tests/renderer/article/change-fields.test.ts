import { describe, expect, test } from 'vitest';
import { ArticleContent, type ArticleFields } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { completeChange } from '../../../renderer/features/article/change-fields.ts';

const now = new Date('2026-05-14T02:30:30Z');
const present = { at: '2026-05-14T09:30:00+07:00', timeZone: 'Asia/Jakarta' };
const given = { at: '2026-06-01T08:00:00+02:00', timeZone: 'Europe/Berlin' };

function fields(part: Partial<ArticleFields>): ArticleFields {
  return { ...ArticleContent.parse({ headline: 'A headline', body: emptyBody() }), ...part };
}

describe('a status of ready brings a publication date', () => {
  test.each<[string, Partial<ArticleFields>, Partial<ArticleFields>, Partial<ArticleFields>]>([
    ['none yet', {}, { status: 'ready' }, { status: 'ready', publication: present }],
    ['one already', { publication: given }, { status: 'ready' }, { status: 'ready' }],
    ['one with it', {}, { status: 'ready', publication: given }, { status: 'ready', publication: given }],
    [
      'taken away later',
      { status: 'ready', publication: given },
      { publication: null },
      { publication: null },
    ],
    ['another status', {}, { status: 'legal' }, { status: 'legal' }],
    ['another field', {}, { note: 'n' }, { note: 'n' }],
  ])('%s', (_, before, changed, expected) => {
    expect(completeChange(fields(before), changed, now, 'Asia/Jakarta')).toEqual(expected);
  });
});
