import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { PictureView } from '#shared/media/cut-for-use.ts';

/** A picture with its words as those show it who quote an article. */
export interface SharedUse extends PictureView {
  readonly media: MediaId;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** What link previews, search engines and feeds show of an article: its hero, else the first picture of its text that says something. */
export function sharedUse({ hero, text }: Pick<ArticleFacts, 'hero' | 'text'>): SharedUse | null {
  if (hero !== null) return hero;
  const first = text.references.pictures.find(({ decorative }) => !decorative);
  if (first === undefined) return null;
  const { media, alt, caption = '', credit = '', area = null } = first;
  return { media, alt, caption, credit, crop: area && { ratio: 'free', area } };
}
