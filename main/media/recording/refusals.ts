import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:hvc1|hev1|dvh[1e])$/, 'HEVC (H.265)'],
  [/^ap(?:ch|cn|cs|co|4h|4x)$/, 'Apple ProRes'],
  [/^mp4v$/, 'MPEG-4 Part 2 (DivX)'],
  [/^(?:ac-3|ec-3)$/, 'Dolby Digital'],
  [/^alac$/, 'Apple Lossless'],
  [/^(?:sowt|twos|lpcm|in24|in32|fl32|raw )$/, 'PCM'],
];

/** As people and programs for converting call it. */
export function codecName(codec: string): string {
  return names.find(([pattern]) => pattern.test(codec))?.[1] ?? codec.trim();
}

/** ExpectedError `recording-not-playable`: the container is right, what is in it isn't. */
export function notPlayable(fileName: string, codec: string, isFilm: boolean): ExpectedError {
  const name = codecName(codec);
  const message = isFilm
    ? phrase`The pictures of “${fileName}” are compressed as ${name}, which many readers’ browsers can't play. Export it as MP4 with H.264, in HandBrake say, then add that. An iPhone films so with Settings › Camera › Formats › Most Compatible.`
    : phrase`The sound of “${fileName}” is compressed as ${name}, which many readers’ browsers can't play. Export it with AAC sound, or as MP3, then add that.`;
  return new ExpectedError('recording-not-playable', message);
}
