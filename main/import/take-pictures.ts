import { type Figure, figureFrom, type MediaItem } from '#shared/media/media.schema.ts';
import type { MediaService } from '../media/media-service.ts';
import { readPictureBytes, shortAddress } from './picture-files.ts';
import type { ReadPicture } from './read-article.ts';

export interface PictureTaker {
  /** The first of the addresses whose picture the library takes; `null`, with a problem noted, when none is. */
  readonly take: (addresses: readonly string[], what: string) => Promise<MediaItem | null>;
  /** A picture with this use's own words; where the source has none, what the library knows of the picture. */
  readonly figure: (picture: ReadPicture, what: string) => Promise<Figure | null>;
}

/** Brings the pictures that a file in `folder` names into the library, each once. */
export function createPictureTaker(
  media: Pick<MediaService, 'import'>,
  folder: string,
  note: (problem: string) => void,
): PictureTaker {
  const taken = new Map<string, Promise<MediaItem | string>>();

  async function read(address: string): Promise<MediaItem | string> {
    const found = await readPictureBytes(address, folder);
    if (!found.ok) return found.reason;
    const { item, error } = await media.import(found.fileName, found.bytes);
    return item ?? error?.message ?? 'it is no picture';
  }

  async function take(addresses: readonly string[], what: string): Promise<MediaItem | null> {
    const reasons: string[] = [];
    for (const address of addresses) {
      const reading = taken.get(address) ?? read(address);
      taken.set(address, reading);
      const result = await reading;
      if (typeof result !== 'string') return result;
      reasons.push(`${shortAddress(address)}: ${result}`);
    }
    const last = reasons.at(-1);
    if (last !== undefined) note(`${what} was not taken: ${last}`);
    return null;
  }

  async function figure(picture: ReadPicture, what: string): Promise<Figure | null> {
    const item = await take(picture.addresses, what);
    if (item === null) return null;
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
