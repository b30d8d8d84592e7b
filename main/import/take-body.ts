import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { linkOwnArticles } from '#shared/body/link-own-articles.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { FindArticle, FoundMedia, ReadArticle } from './read-article.ts';
import type { FileTaker } from './take-files.ts';
import type { PictureTaker } from './take-pictures.ts';

export interface MediaTakers {
  readonly pictures: PictureTaker;
  readonly files: FileTaker;
}

/** The text with its pictures, recordings and documents in the library; `null` where the file has none. */
export async function takeBody(
  read: ReadArticle,
  takers: MediaTakers,
  /** What led to an article of this newsroom, by its address or by its name, leads to the article. */
  article: FindArticle,
  note: (problem: string) => void,
): Promise<Body | null> {
  const found = await takeMedia(read, takers);
  const { blocks, leftOut, deleted } = read.convert(found, article);
  for (const embedded of leftOut) note(phrase`left out, as an article can't hold it: ${embedded}`);
  for (const words of deleted) note(phrase`left out, as a tracked change deletes it: “${words}”`);
  if (blocks.length === 0) note(phrase`the file has a headline but no text`);
  return blocks.length === 0 ? null : linkOwnArticles(bodyOf(blocks), article);
}

async function takeMedia(
  { pictures: named, files: others = [] }: ReadArticle,
  { pictures, files }: MediaTakers,
): Promise<FoundMedia> {
  const items = new Map<string, MediaItem>();
  const texts = new Map<string, string>();
  for (const { source, addresses } of named) {
    const item = items.get(source) ?? (await pictures.take(addresses, phrase`a picture`));
    if (item !== null) items.set(source, item);
  }
  const recorded = new Map<string, MediaItem>();
  for (const { kind, source, addresses } of others) {
    if (kind === 'track') {
      const words = await files.words(addresses, phrase`a file of subtitles`);
      if (words !== null) texts.set(source, words.text);
      continue;
    }
    const what = kind === 'recording' ? phrase`a recording` : phrase`a document`;
    const item = await files.take(addresses, what);
    if (item !== null) recorded.set(source, item);
  }
  return {
    picture: (source) => {
      const item = items.get(source);
      return item === undefined
        ? null
        : { media: item.id, alt: item.details.alt, credit: item.details.credit };
    },
    file: (source) => {
      const item = recorded.get(source);
      return item === undefined || isPicture(item)
        ? null
        : { media: item.id, kind: fileFormats[item.format].kind };
    },
    track: (source) => texts.get(source) ?? null,
  };
}
