import type { ArticleFields } from './article.schema.ts';

/** The words of the fields that readers get, by the names that problems give the fields, in the window's order. The private note is none of them. */
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
