import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { EditorHandle } from '../editor/index.ts';

const plainFields = [
  'headline',
  'standfirst',
  'dateline',
  'seoTitle',
  'seoDescription',
  'socialHeadline',
  'pushHeadline',
] as const;

/** Puts a problem right by its `fix`, in a field or in the text. `false`: the words are no longer there. */
export function applyFix(
  problem: Problem,
  fields: ArticleFields,
  change: (changed: Partial<ArticleFields>) => void,
  editor: EditorHandle | null,
): boolean {
  const { field, fix } = problem;
  if (fix === undefined || field === null) return false;
  const { at, find, put } = fix;
  if (field.startsWith('body/')) return editor?.replaceText(field, at, find, put) ?? false;
  const name = plainFields.find((one) => one === field);
  if (name !== undefined) {
    const text = replacedAt(fields[name], at, find, put);
    if (text !== null) change({ [name]: text });
    return text !== null;
  }
  const part = (['alt', 'caption', 'credit'] as const).find((one) => field === `hero.${one}`);
  if (part === undefined || fields.hero === null) return false;
  const text = replacedAt(fields.hero[part], at, find, put);
  if (text !== null) change({ hero: { ...fields.hero, [part]: text } });
  return text !== null;
}

function replacedAt(text: string, at: number, find: string, put: string): string | null {
  const start = text.startsWith(find, at) ? at : text.indexOf(find);
  return start < 0 ? null : text.slice(0, start) + put + text.slice(start + find.length);
}
