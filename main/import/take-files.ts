import { basename, join } from 'node:path';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { subtitleWords } from '#shared/media/subtitle-words.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { MediaService } from '../media/media-service.ts';
import type { FileSource } from '../media/store-original.ts';
import { withTempFolder } from '../platform/temp-folder.ts';
import { decodeText } from './decode-text.ts';
import { assertKept } from './keeping-failed.ts';
import { findNear, type NearPlace, readNear } from './near-files.ts';
import { type Network, notFetched } from './network/fetch-file.ts';
import { isUnplaced, notPlaced } from './network/unplaced.ts';
import { createTakeFirst, isFar, type TakeFirst } from './take-first.ts';

export interface FileTaker {
  /** A recording or document that the library takes. */
  readonly take: TakeFirst<MediaItem>;
  /** What a file of subtitles says. */
  readonly words: TakeFirst<{ readonly text: string }>;
}

interface FileTakerParts {
  readonly near: NearPlace;
  readonly network?: Pick<Network, 'ask' | 'download'> | undefined;
}

/** In bytes: a day of talk is a megabyte. */
const longestSubtitles = 10_000_000;

/** Brings the recordings and documents that a file names into the library. Without `network` no other computer is asked. */
export function createFileTaker(
  media: Pick<MediaService, 'takeFile'>,
  { near, network }: FileTakerParts,
  note: (problem: string) => void,
): FileTaker {
  async function keep(fileName: string, source: FileSource): Promise<MediaItem | string> {
    const { item, error } = await media.takeFile(fileName, source);
    assertKept(error);
    if (item === null) return error?.message ?? '';
    return kindOf(item) === 'picture' ? phrase`it is a picture` : item;
  }

  async function beside(address: string): Promise<MediaItem | string> {
    const found = await findNear(address, near);
    return found.ok ? keep(found.fileName, found.source) : found.reason;
  }

  async function far(address: string): Promise<MediaItem | string> {
    const url = URL.parse(address, 'https://site.invalid/');
    if (network === undefined || url === null) return notAsked(address);
    return withTempFolder(async (temp) => {
      const name = basename(url.pathname) || 'file';
      // Its ending helps to read it; the rest of a name from elsewhere has no place on this disk.
      const path = join(temp, `file${/\.[a-z\d]{1,5}$/i.exec(name)?.[0] ?? ''}`);
      const file = await network.download(url.href, path);
      if (!file.ok) return file.reason;
      if (file.type === 'text/html') return phrase`the server answers with a page`;
      return keep(name, { path });
    });
  }

  async function subtitles(address: string): Promise<{ readonly text: string } | string> {
    const url = URL.parse(address, 'https://site.invalid/');
    if (isFar(address) && (network === undefined || url === null)) return notAsked(address);
    const file =
      isFar(address) && network !== undefined && url !== null
        ? await network.ask(url.href)
        : await readNear(address, near, longestSubtitles);
    if (!file.ok) return file.reason;
    if (file.bytes.length > longestSubtitles)
      return phrase`it is larger than ${longestSubtitles / 1_000_000} MB`;
    const text = subtitleWords(decodeText(file.bytes, address));
    return text === '' ? phrase`it holds no subtitles` : { text };
  }

  return {
    take: createTakeFirst((address) => (isFar(address) ? far(address) : beside(address)), note),
    words: createTakeFirst(subtitles, note),
  };
}

function notAsked(address: string): string {
  return (isUnplaced(address) ? notPlaced() : notFetched()).reason;
}
