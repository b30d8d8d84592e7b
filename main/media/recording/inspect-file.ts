import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { IAudioMetadata } from 'music-metadata';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { FileFormat } from '#shared/media/file-formats.ts';
import { type FileItem, MediaDetails } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Sniffed } from '../sniff-file.ts';
import { type FileBytes, withFileBytes } from './file-bytes.ts';
import { readMp4 } from './mp4.ts';
import { publishedParts } from './published-parts.ts';
import { readPdf } from './read-pdf.ts';
import { codecName, notPlayable } from './refusals.ts';

type FileFacts = Pick<FileItem, 'format' | 'duration' | 'width' | 'height' | 'writtenBy'>;

interface InspectedFile {
  readonly facts: FileFacts;
  readonly details: MediaDetails;
}

export type SniffedFile = Extract<Sniffed, { readonly kind: 'recording' | 'document' }>;

/**
 * What a recording or document on this disk is, and that pages can play it and that what must not get out can be taken from
 * it. ExpectedError `damaged-recording`, `damaged-document`, `recording-not-playable`, `recording-not-cleanable`, each with the way out.
 */
export async function inspectFile(
  path: string,
  fileName: string,
  sniffed: SniffedFile,
): Promise<InspectedFile> {
  if (sniffed.kind === 'document') {
    const { isWhole, title, writtenBy } = await readPdf(path);
    if (!isWhole) {
      throw new ExpectedError(
        'damaged-document',
        phrase`“${fileName}” begins like a PDF but has no end: it is cut off or damaged. Export or copy it again.`,
      );
    }
    const facts = {
      format: sniffed.format,
      duration: null,
      width: null,
      height: null,
      writtenBy: [...writtenBy],
    };
    return { facts, details: MediaDetails.parse({ title }) };
  }
  try {
    return await withFileBytes(path, (file) => inspectRecording(file, path, fileName, sniffed.container));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(
      'damaged-recording',
      phrase`“${fileName}” begins like a recording but can't be read to its end: it is cut off or damaged. Export or copy it again.`,
      { cause: error },
    );
  }
}

type Container = Extract<Sniffed, { readonly kind: 'recording' }>['container'];

async function inspectRecording(
  file: FileBytes,
  path: string,
  fileName: string,
  container: Container,
): Promise<InspectedFile> {
  const { format, common } = await readTags(path, container, file.size);
  const facts =
    container === 'mp4' ? await mp4Facts(file, fileName) : otherFacts(container, format, fileName);
  if ((await publishedParts(file, facts.format)) === null) {
    throw new ExpectedError(
      'recording-not-cleanable',
      phrase`“${fileName}” has a track of data (a camera’s position, say) among its pictures, and readers would get it too. Export it once as MP4, in HandBrake say, then add that.`,
    );
  }
  const longest = Math.max(0, ...format.trackInfo.map(({ duration }) => duration ?? 0));
  const duration = format.duration ?? (longest || null);
  const details = MediaDetails.parse({
    title: common.title?.trim() ?? '',
    caption: common.description?.join('\n').trim() ?? '',
    creator: common.artist?.trim() ?? '',
    copyright: common.copyright?.trim() ?? '',
  });
  return {
    facts: {
      ...facts,
      duration: duration === null ? null : Math.round(duration * 1000) / 1000,
      writtenBy: [],
    },
    details,
  };
}

/** What it is called within, and endings by which the reader of tags knows it. */
const names: Readonly<Record<Container, { readonly mimeType: string; readonly endings: readonly string[] }>> =
  {
    mp4: { mimeType: 'audio/mp4', endings: ['mp4', 'm4a', 'm4v', 'mov'] },
    webm: { mimeType: 'video/webm', endings: ['webm', 'weba'] },
    mp3: { mimeType: 'audio/mpeg', endings: ['mp3'] },
    ogg: { mimeType: 'audio/ogg', endings: ['ogg', 'oga', 'opus'] },
    wav: { mimeType: 'audio/wav', endings: ['wav'] },
  };

/** It believes the ending of a name more than the content, so a file by another's name is handed over without it. */
async function readTags(path: string, container: Container, size: number): Promise<IAudioMetadata> {
  // A thousand formats' tags, and how long an MP3 is: loaded only where a recording comes in.
  const { parseFile, parseStream } = await import('music-metadata');
  const { mimeType, endings } = names[container];
  const options = { duration: true, skipCovers: true };
  if (endings.includes(extname(path).slice(1).toLowerCase())) return parseFile(path, options);
  return parseStream(createReadStream(path), { mimeType, size }, options);
}

type Looks = Pick<FileItem, 'format' | 'width' | 'height'>;

async function mp4Facts(file: FileBytes, fileName: string): Promise<Looks> {
  const { tracks, unplayed } = await readMp4(file);
  const has = (handler: string): boolean => tracks.some((track) => track.handler === handler);
  const lacking = unplayed.find(({ handler }) => !has(handler));
  if (lacking !== undefined) throw notPlayable(fileName, lacking.codec, lacking.handler === 'vide');
  if (tracks.length === 0) throw new Error('no film and no sound');
  const film = tracks.find(({ handler }) => handler === 'vide');
  return {
    format: film === undefined ? 'm4a' : 'mp4',
    width: film?.size?.width ?? null,
    height: film?.size?.height ?? null,
  };
}

interface ParsedFormat {
  readonly codec?: string;
  readonly trackInfo: readonly {
    readonly type?: number;
    readonly codecId?: string;
    readonly codecName?: string;
    readonly video?: { readonly pixelWidth?: number; readonly pixelHeight?: number };
  }[];
}

const played: Readonly<Record<Exclude<Container, 'mp4'>, RegExp>> = {
  webm: /^(?:VP8|VP9|AV1|OPUS|VORBIS)\b/,
  ogg: /^(?:Vorbis|Opus)\b/,
  mp3: /Layer 3$/,
  wav: /^(?:PCM|IEEE_FLOAT|non-PCM \(3\)|non-PCM \(65534\))/,
};

function otherFacts(
  container: Exclude<Container, 'mp4'>,
  { codec, trackInfo }: ParsedFormat,
  fileName: string,
): Looks {
  const codecs = trackInfo.map(({ codecName, codecId }) => codecName ?? codecId ?? '');
  const all = container === 'webm' || container === 'ogg' ? codecs : [codec ?? codecs[0] ?? ''];
  const other = all.find((one) => !played[container].test(one));
  if (all.length === 0 || all.includes('')) throw new Error('no sound');
  if (other !== undefined) throw notPlayable(fileName, codecName(other), container === 'webm');
  const film = trackInfo.find(({ video }) => video !== undefined)?.video;
  const format: FileFormat = container === 'webm' && film === undefined ? 'weba' : container;
  return { format, width: film?.pixelWidth ?? null, height: film?.pixelHeight ?? null };
}
