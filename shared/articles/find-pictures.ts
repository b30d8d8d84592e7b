import { findReferences } from '../body/find-references.ts';
import type { MediaId } from '../library/ids.ts';
import type { CropArea } from '../media/crop.ts';
import type { ArticleContent } from './article.schema.ts';

/** A use of a picture, and the part of it that the use shows; `null`: all of it. */
interface ShownPart {
  readonly media: MediaId;
  readonly area: CropArea | null;
}

/** Every use of a picture in an article, the hero's first. */
export function findPictures({ hero, body }: Pick<ArticleContent, 'hero' | 'body'>): readonly ShownPart[] {
  const own = hero === null ? [] : [{ media: hero.media, area: hero.crop?.area ?? null }];
  return [...own, ...findReferences(body).map(({ media, area = null }) => ({ media, area }))];
}
