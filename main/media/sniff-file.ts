import type { ConvertedFormat, PictureFormat } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { isCameraRaw } from './camera-raw.ts';

type RecordingContainer = 'mp4' | 'webm' | 'mp3' | 'ogg' | 'wav';

/** What a file's first bytes say it is, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'picture'; readonly format: PictureFormat }
  /** A picture that pages can't show as it is. */
  | { readonly kind: 'convertible'; readonly format: ConvertedFormat; readonly name: string }
  | { readonly kind: 'recording'; readonly container: RecordingContainer }
  | { readonly kind: 'document'; readonly format: 'pdf' }
  /** Something else that people try to add; `name` as in "a Photoshop file", `wayOut` what they can do. */
  | { readonly kind: 'other'; readonly name: string; readonly wayOut?: string }
  | { readonly kind: 'unknown' };

const heic = (): Sniffed => ({
  kind: 'other',
  name: phrase`a HEIC picture, whose compression Galley has no licence for`,
  wayOut: phrase`Export it as JPEG (in Photos: File › Export), then add it. An iPhone takes JPEG with Settings › Camera › Formats › Most Compatible.`,
});
const cameraRaw = (): Sniffed => ({
  kind: 'other',
  name: phrase`a camera’s raw file`,
  wayOut: phrase`Develop it and export it as JPEG, then add it.`,
});
const tiff = (): Sniffed => ({ kind: 'convertible', format: 'tiff', name: phrase`a TIFF` });

const recording = (container: RecordingContainer): Sniffed => ({ kind: 'recording', container });
const notPlayed = (name: string): Sniffed => ({
  kind: 'other',
  name: phrase`${name}, which web pages can't play`,
  wayOut: phrase`Export it as MP4 (H.264 and AAC), in HandBrake say, then add that.`,
});
const notHeard = (name: string): Sniffed => ({
  kind: 'other',
  name: phrase`${name}, which not every reader’s browser plays`,
  wayOut: phrase`Export it as MP3 or M4A, in Audacity say, then add that.`,
});

const signatures = (): readonly (readonly [Sniffed, readonly (readonly [number, string])[]])[] => [
  [{ kind: 'picture', format: 'jpeg' }, [[0, '\xff\xd8\xff']]],
  [{ kind: 'picture', format: 'png' }, [[0, '\x89PNG\r\n\x1a\n']]],
  [
    { kind: 'picture', format: 'webp' },
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  [{ kind: 'convertible', format: 'gif', name: phrase`a GIF` }, [[0, 'GIF8']]],
  [tiff(), [[0, 'II*\0']]],
  [tiff(), [[0, 'MM\0*']]],
  [{ kind: 'other', name: phrase`a Windows bitmap` }, [[0, 'BM']]],
  [{ kind: 'other', name: phrase`a Photoshop file` }, [[0, '8BPS']]],
  [{ kind: 'document', format: 'pdf' }, [[0, '%PDF']]],
  // QuickTime's older files begin without saying what they are.
  [recording('mp4'), [[4, 'moov']]],
  [recording('mp4'), [[4, 'mdat']]],
  [recording('mp4'), [[0, '\0\0\0\x08wide']]],
  [recording('mp4'), [[0, '\0\0\0\x08free']]],
  [recording('ogg'), [[0, 'OggS']]],
  [recording('mp3'), [[0, 'ID3']]],
  [
    recording('wav'),
    [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
  ],
  [
    notPlayed(phrase`an AVI film`),
    [
      [0, 'RIFF'],
      [8, 'AVI '],
    ],
  ],
  [notPlayed(phrase`a Windows Media file`), [[0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11']]],
  [notPlayed(phrase`a Flash film`), [[0, 'FLV\x01']]],
  [notPlayed(phrase`an MPEG film`), [[0, '\0\0\x01\xba']]],
  [
    notPlayed(phrase`an MPEG transport stream`),
    [
      [0, 'G'],
      [188, 'G'],
    ],
  ],
  [
    notPlayed(phrase`a camcorder’s AVCHD film`),
    [
      [4, 'G'],
      [196, 'G'],
    ],
  ],
  [notHeard(phrase`an AIFF sound`), [[0, 'FORM']]],
  [notHeard(phrase`a FLAC sound`), [[0, 'fLaC']]],
  [notHeard(phrase`an AMR sound`), [[0, '#!AMR']]],
  [notHeard(phrase`a large WAV (RF64)`), [[0, 'RF64']]],
];

/** Of a file's beginning; 4 kB of it are enough but for a TIFF. */
export function sniffFile(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('ftyp', 4)) return sniffBoxes(start);
  if (start.startsWith('\x1a\x45\xdf\xa3')) return sniffMatroska(start);
  const [match] =
    signatures().find(([, parts]) => parts.every(([offset, text]) => start.startsWith(text, offset))) ?? [];
  if (match?.kind === 'convertible' && match.format === 'tiff' && isCameraRaw(bytes)) return cameraRaw();
  return match ?? sniffFrames(bytes) ?? sniffMarkup(start);
}

/** WebM is Matroska with codecs that pages play, and says so in its head (RFC 9559, 5). */
function sniffMatroska(start: string): Sniffed {
  return start.slice(0, 64).includes('webm') ? recording('webm') : notPlayed(phrase`a Matroska (MKV) film`);
}

/** MPEG sound without a tag begins with a frame: eleven bits set, then version and layer. */
function sniffFrames([first = 0, second = 0]: Uint8Array): Sniffed | null {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const layer = (second >> 1) & 3;
  if (layer === 1) return recording('mp3');
  return (second & 0xf6) === 0xf0 ? notHeard(phrase`bare AAC sound`) : null;
}

/** The brands of an ISO base media file (ISO/IEC 14496-12, 4.3): AVIF, HEIC and films differ in them only. */
function sniffBoxes(start: string): Sniffed {
  const length = (start.charCodeAt(2) << 8) | start.charCodeAt(3);
  const brands = start.slice(8, Math.max(12, length));
  if (/avi[fs]/.test(brands)) return { kind: 'convertible', format: 'avif', name: phrase`an AVIF picture` };
  return /he[iv][cmsx]|mif1|msf1/.test(brands) ? heic() : recording('mp4');
}

/** What may stand before a drawing: one declaration, comment or document type. */
const beforeDrawing = /<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>[]*(?:\[[\s\S]*?\]\s*)?>|\s+/iy;

/** A drawing, with or without something before it. That is taken off piece by piece: one expression for all tries each end of each. */
function sniffMarkup(start: string): Sniffed {
  const text = start.replace(/^(?:\xef\xbb\xbf|\s)+/, '');
  if (!text.startsWith('<')) return { kind: 'unknown' };
  let root = 0;
  beforeDrawing.lastIndex = 0;
  while (beforeDrawing.test(text)) root = beforeDrawing.lastIndex;
  return /^<svg[\s>]/i.test(text.slice(root))
    ? { kind: 'convertible', format: 'svg', name: phrase`an SVG drawing` }
    : { kind: 'other', name: phrase`a text or web page` };
}
