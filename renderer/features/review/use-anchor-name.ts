import type { CommentAnchor } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';

/** What a comment is about, in words. */
export function useAnchorName(): (anchor: CommentAnchor) => string {
  const { review, history } = useMessages();
  const fields: Readonly<Record<string, string>> = { ...history.fields, ...review.heroFields };
  return (anchor) => {
    if (anchor.kind === 'article') return review.abouts.article;
    if (anchor.kind === 'field') return fields[anchor.name] ?? anchor.name;
    if (anchor.kind === 'picture') return review.abouts.picture(anchor.quote);
    if (anchor.kind === 'block') return review.abouts.block(anchor.type, anchor.quote);
    return review.abouts.quote(anchor.quote);
  };
}
