import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { findPlaceholders } from '#shared/checks/placeholders.ts';

export interface FieldReminder {
  /** As `focusField` knows it. */
  readonly field: string;
  readonly text: string;
}

/** The words of the fields that readers get, in the window's order. The private note may keep a "TK" of its own. */
export function fieldTexts(fields: ArticleFields): Readonly<Record<string, string>> {
  const { headline, standfirst, dateline, seoTitle, seoDescription, hero, tags } = fields;
  const { socialHeadline, pushHeadline } = fields;
  return {
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
}

/** The fields in which a "TK" is still, each once. */
export function fieldReminders(fields: ArticleFields): readonly FieldReminder[] {
  return Object.entries(fieldTexts(fields))
    .filter(([, text]) => findPlaceholders(text).length > 0)
    .map(([field, text]) => ({ field, text }));
}
