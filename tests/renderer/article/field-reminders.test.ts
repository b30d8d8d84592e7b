import { expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { fieldReminders } from '../../../renderer/features/article/aids/field-reminders.ts';

const fields = ArticleContent.parse({
  headline: 'Mayor TK resigns',
  standfirst: 'All is said.',
  dateline: 'TK',
  note: 'TK ask again',
  seoTitle: 'btk',
  tags: ['harbour', 'TK'],
  hero: { media: 'a'.repeat(64), alt: 'The TK', caption: '', credit: '' },
  body: emptyBody(),
});

test('a TK is found in every field that readers get, not in the private note', () => {
  expect(fieldReminders(fields).map(({ field }) => field)).toEqual([
    'headline',
    'dateline',
    'tags',
    'hero.alt',
  ]);
});
