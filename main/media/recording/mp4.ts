import { DamagedRecording, type FileBytes } from './file-bytes.ts';
import { type Box, boxesIn, descend } from './mp4-boxes.ts';
import { sampleRanges } from './mp4-samples.ts';
import { type Edit, type Part, partsWith } from './parts.ts';

interface Track {
  readonly box: Box;
  /** `vide`, `soun`, or something else that a camera noted beside the film. */
  readonly handler: string;
  /** `avc1`, `mp4a`. */
  readonly codec: string;
  /** As shown; `null` of a sound. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** What pages play. HEVC, ProRes, Dolby and Apple Lossless need licences or hardware that not every reader has. */
const played: Readonly<Record<string, readonly string[]>> = {
  vide: ['avc1', 'avc3', 'av01', 'vp09', 'vp08'],
  soun: ['mp4a', 'Opus', 'fLaC', '.mp3'],
};

/** Pictures of chapters and covers. */
const stills: readonly string[] = ['jpeg', 'mjpg', 'mjpa', 'png ', 'tmcd'];

/** What a player needs, by the box that it lies in. All else is what a camera or a program notes of itself. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'styp', 'ssix'],
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'edts', 'mdia', 'tref'],
  mdia: ['mdhd', 'hdlr', 'minf'],
};

interface Mp4 {
  readonly tracks: readonly Track[];
  /** Films and sounds that no page plays. */
  readonly unplayed: readonly Track[];
  /** The file that readers get; `null` where what must go is mixed with the rest. */
  readonly parts: readonly Part[] | null;
}

/**
 * Reads a film's tracks and blanks what isn't film or sound, each byte in its place, as the tables of a film name places: place,
 * device, cover, the names that programs leave, times, and tracks of other kinds with all that they hold (a drone's path).
 */
export async function readMp4(file: FileBytes): Promise<Mp4> {
  const edits: Edit[] = [];
  const tracks: Track[] = [];
  const top = await boxesIn(file, 0, file.size);
  blankOthers(top, '', edits);
  for (const moov of top.filter(({ type }) => type === 'moov')) {
    const boxes = await boxesIn(file, moov.body, moov.end);
    blankOthers(boxes, 'moov', edits);
    for (const box of boxes) {
      if (box.type === 'mvhd') edits.push(await blankTimes(file, box));
      if (box.type === 'trak') tracks.push(await readTrack(file, box, edits));
    }
  }
  const [kept, others] = [tracks.filter(isPlayed), tracks.filter((track) => !isPlayed(track))];
  for (const { box } of others) {
    for (const range of await sampleRanges(file, box))
      edits.push({ at: range.from, part: { zeros: range.to - range.from } });
    edits.push(...blank(box));
  }
  const isMixed = others.length > 0 && top.some(({ type }) => type === 'moof');
  return {
    tracks: kept,
    unplayed: others.filter(({ handler, codec }) => handler in played && !stills.includes(codec)),
    parts: isMixed ? null : partsWith(file.size, edits),
  };
}

function isPlayed({ handler, codec }: Track): boolean {
  return played[handler]?.includes(codec) ?? false;
}

function blankOthers(boxes: readonly Box[], parent: string, edits: Edit[]): void {
  for (const box of boxes) if (!needed[parent]?.includes(box.type)) edits.push(...blank(box));
}

/** A box that says it is free, and holds nothing (8.1.2). */
function blank({ start, body, end }: Box): readonly Edit[] {
  return [
    { at: start + 4, part: { bytes: Buffer.from('free') } },
    { at: body, part: { zeros: end - body } },
  ];
}

/** Both times of a header: when it was made and changed. */
async function blankTimes(file: FileBytes, { body }: Box): Promise<Edit> {
  const version = (await file.read(body, 1))[0];
  return { at: body + 4, part: { zeros: version === 1 ? 16 : 8 } };
}

async function readTrack(file: FileBytes, box: Box, edits: Edit[]): Promise<Track> {
  const boxes = await boxesIn(file, box.body, box.end);
  blankOthers(boxes, 'trak', edits);
  const [header, media] = [find(boxes, 'tkhd'), find(boxes, 'mdia')];
  if (header === undefined || media === undefined) throw new DamagedRecording('a track without a header');
  const inside = await boxesIn(file, media.body, media.end);
  blankOthers(inside, 'mdia', edits);
  const [times, kind] = [find(inside, 'mdhd'), find(inside, 'hdlr')];
  if (times === undefined || kind === undefined) throw new DamagedRecording('a track of no kind');
  edits.push(await blankTimes(file, header), await blankTimes(file, times));
  // A name for people comes last: cameras put theirs there.
  edits.push({ at: kind.body + 24, part: { zeros: Math.max(0, kind.end - kind.body - 24) } });
  const handler = (await file.read(kind.body + 8, 4)).toString('latin1');
  const entry = await sampleEntry(file, inside);
  if (handler === 'vide' && entry !== null && entry.end - entry.start >= 82)
    edits.push({ at: entry.start + 50, part: { zeros: 32 } });
  const size = handler === 'vide' ? await shownSize(file, header) : null;
  return { box, handler, codec: entry?.type ?? '', size };
}

/** The description of the first samples (8.5.2), which names the codec. */
async function sampleEntry(file: FileBytes, media: readonly Box[]): Promise<Box | null> {
  const table = await descend(file, media, ['minf', 'stbl', 'stsd']);
  if (table === null) return null;
  const [entry] = await boxesIn(file, table.body + 8, table.end);
  return entry ?? null;
}

/** A phone that is held upright turns its film by the matrix of the track's header (8.3.2). */
async function shownSize(
  file: FileBytes,
  { body }: Box,
): Promise<{ readonly width: number; readonly height: number } | null> {
  const head = await file.read(body, 96);
  const shift = head[0] === 1 ? 12 : 0;
  if (head.length < 84 + shift) return null;
  const isTurned = head.readInt32BE(40 + shift) === 0 && head.readInt32BE(56 + shift) === 0;
  const [width, height] = [head.readUInt32BE(76 + shift), head.readUInt32BE(80 + shift)].map((fixed) =>
    Math.round(fixed / 65_536),
  );
  if (!width || !height) return null;
  return isTurned ? { width: height, height: width } : { width, height };
}

function find(boxes: readonly Box[], type: string): Box | undefined {
  return boxes.find((box) => box.type === type);
}
