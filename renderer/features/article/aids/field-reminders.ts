import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { fieldTexts } from '#shared/articles/field-texts.ts';
import { findPlaceholders } from '#shared/checks/placeholders.ts';

interface FieldReminder {
  /** As `focusField` knows it. */
  readonly field: string;
  readonly text: string;
}

/** The fields in which a "TK" is still, each once. The private note may keep a "TK" of its own. */
export function fieldReminders(fields: ArticleFields): readonly FieldReminder[] {
  return Object.entries(fieldTexts(fields))
    .filter(([, text]) => findPlaceholders(text).length > 0)
    .map(([field, text]) => ({ field, text }));
}
