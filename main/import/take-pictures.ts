import { type Figure, figureFrom, type PictureItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { MediaService } from '../media/media-service.ts';
import { assertKept } from './keeping-failed.ts';
import { type NearBytes, type NearPlace, readNear } from './near-files.ts';
import { type FetchFile, notFetched } from './network/fetch-file.ts';
import { isUnplaced, notPlaced } from './network/unplaced.ts';
import type { ReadPicture } from './read-article.ts';
import { createTakeFirst, isFar, type TakeFirst } from './take-first.ts';

/** In bytes: the largest picture that a library takes is smaller. */
const largestFile = 500_000_000;

export interface PictureTaker {
  /** The first of the addresses whose picture the library takes; `null`, with a problem noted, when none is. */
  readonly take: TakeFirst<PictureItem>;
  /** A picture with this use's own words; where the source has none, what the library knows of the picture. */
  readonly figure: (picture: ReadPicture, what: string) => Promise<Figure | null>;
}

/** Brings the pictures that a file names into the library, each once. Without `ask` no other computer is asked. */
export function createPictureTaker(
  media: Pick<MediaService, 'import'>,
  { near, ask }: { readonly near: NearPlace; readonly ask?: FetchFile | undefined },
  note: (problem: string) => void,
): PictureTaker {
  const take = createTakeFirst(async (address): Promise<PictureItem | string> => {
    const found = isFar(address)
      ? await fetchPicture(address, ask)
      : await readNear(address, near, largestFile);
    if (!found.ok) return found.reason;
    const { item, error } = await media.import(found.fileName, found.bytes);
    assertKept(error);
    return item ?? error?.message ?? phrase`it is no picture`;
  }, note);

  async function figure(picture: ReadPicture, what: string): Promise<Figure | null> {
    const item = await take(picture.addresses, what);
    if (item === null) {
      const words = [picture.caption, picture.credit].filter(Boolean).join(' · ');
      if (words !== '') note(phrase`what stood below ${what} stays behind with it: “${words}”`);
      return null;
    }
    const known = figureFrom(item);
    return {
      ...known,
      alt: picture.decorative ? '' : picture.alt || known.alt,
      decorative: picture.decorative,
      caption: picture.caption || known.caption,
      credit: picture.credit || known.credit,
    };
  }

  return { take, figure };
}

async function fetchPicture(address: string, ask: FetchFile | undefined): Promise<NearBytes> {
  const url = URL.parse(address, 'https://site.invalid/');
  if (ask === undefined || url === null) return isUnplaced(address) ? notPlaced() : notFetched();
  const file = await ask(url.href);
  if (!file.ok) return file;
  if (file.type.startsWith('text/')) return { ok: false, reason: phrase`the server answers with a page` };
  return { ok: true, fileName: url.pathname.split('/').at(-1) || 'picture', bytes: file.bytes };
}
