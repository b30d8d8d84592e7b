import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { linkOwnArticles } from '#shared/body/link-own-articles.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { FindArticle, ReadArticle } from './read-article.ts';
import type { PictureTaker } from './take-pictures.ts';

/** The text with its pictures in the library; `null` where the file has none. */
export async function takeBody(
  read: ReadArticle,
  pictures: PictureTaker,
  /** What led to an article of this newsroom, by its address or by its name, leads to the article. */
  article: FindArticle,
  note: (problem: string) => void,
): Promise<Body | null> {
  const items = new Map<string, MediaItem>();
  for (const { source, addresses } of read.pictures) {
    const item = items.get(source) ?? (await pictures.take(addresses, phrase`a picture`));
    if (item !== null) items.set(source, item);
  }
  const { blocks, leftOut } = read.convert((source) => {
    const item = items.get(source);
    return item === undefined ? null : { media: item.id, alt: item.details.alt, credit: item.details.credit };
  }, article);
  for (const embedded of leftOut) note(phrase`left out, as an article can't hold it: ${embedded}`);
  if (blocks.length === 0) note(phrase`the file has a headline but no text`);
  return blocks.length === 0 ? null : linkOwnArticles(bodyOf(blocks), article);
}
