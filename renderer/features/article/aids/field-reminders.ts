import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { findReminders } from '#shared/text/reminders.ts';

export interface FieldReminder {
  /** As `focusField` knows it. */
  readonly field: string;
  readonly text: string;
}

/** The fields that readers get, each once, if a "TK" is still in it. The private note may keep its own. */
export function fieldReminders(fields: ArticleFields): readonly FieldReminder[] {
  const { headline, standfirst, dateline, seoTitle, seoDescription, hero, tags } = fields;
  const { socialHeadline, pushHeadline } = fields;
  const texts = {
    headline,
    standfirst,
    dateline,
    tags: tags.join(', '),
    'hero.alt': hero?.alt ?? '',
    'hero.caption': hero?.caption ?? '',
    'hero.credit': hero?.credit ?? '',
    seoTitle,
    seoDescription,
    socialHeadline,
    pushHeadline,
  };
  return Object.entries(texts)
    .filter(([, text]) => findReminders(text).length > 0)
    .map(([field, text]) => ({ field, text }));
}
