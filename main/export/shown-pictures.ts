import type { Article } from '#shared/articles/article.schema.ts';
import { findPictures } from '#shared/articles/find-pictures.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { type CropArea, roundedArea, wholeArea } from '#shared/media/crop.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { MediaService } from '../media/media-service.ts';

/** A picture and the part of it that leaves; `null`: all of it. */
export interface ShownPicture {
  readonly item: PictureItem;
  readonly area: CropArea | null;
}

/**
 * The pictures that these forms of an article show, the hero first, each once, and no more of each than its uses show
 * together: what a crop cut away stays here. ExpectedError `article-unreadable` where the library lacks one.
 */
export function shownPictures(
  media: Pick<MediaService, 'picture'>,
  articles: readonly Article[],
): readonly ShownPicture[] {
  const shown = new Map<PictureItem['id'], ShownPicture>();
  for (const article of articles) {
    for (const { media: id, area } of findPictures(article)) {
      const item = media.picture(id);
      if (item === undefined) {
        const message = phrase`“${article.headline}” can't be exported whole: the library doesn't have one of its pictures. Add it again or take it out.`;
        throw new ExpectedError('article-unreadable', message);
      }
      const before = shown.get(id);
      shown.set(id, { item, area: before === undefined ? area : around(before.area, area) });
    }
  }
  return [...shown.values()];
}

/** The smallest part that holds both. */
function around(one: CropArea | null, other: CropArea | null): CropArea | null {
  if (one === null || other === null) return null;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  const area = roundedArea({ x, y, width: right - x, height: bottom - y });
  return area.width >= wholeArea.width && area.height >= wholeArea.height ? null : area;
}
