import { DamagedRecording, type FileBytes } from './file-bytes.ts';
import { type Box, boxesIn, descend } from './mp4-boxes.ts';

/** Where in the file a track's samples lie: its chunks, and how many samples of which length each has (ISO/IEC 14496-12, 8.7). */
export async function sampleRanges(
  file: FileBytes,
  track: Box,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const table = await descend(file, await boxesIn(file, track.body, track.end), ['mdia', 'minf', 'stbl']);
  if (table === null) return [];
  const boxes = await boxesIn(file, table.body, table.end);
  const bytesOf = async (type: string): Promise<Buffer | null> => {
    const box = boxes.find((one) => one.type === type);
    return box === undefined ? null : file.read(box.body, box.end - box.body);
  };
  const [sizes, groups] = [await bytesOf('stsz'), await bytesOf('stsc')];
  const [near, far] = [await bytesOf('stco'), await bytesOf('co64')];
  const chunks = near ?? far;
  if (chunks === null || groups === null) return [];
  if (sizes === null) throw new DamagedRecording('samples of unknown length');
  try {
    return rangesOf(sizes, groups, chunks, near === null);
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedRecording('a table of samples is cut short');
    throw error;
  }
}

function rangesOf(
  sizes: Buffer,
  groups: Buffer,
  chunks: Buffer,
  isFar: boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const same = sizes.readUInt32BE(4);
  const sizeOf = (sample: number): number => same || sizes.readUInt32BE(12 + 4 * sample);
  const samples = sizes.readUInt32BE(8);
  const ranges: { from: number; to: number }[] = [];
  let [sample, group] = [0, 0];
  const groupCount = groups.readUInt32BE(4);
  const count = chunks.readUInt32BE(4);
  for (let chunk = 1; chunk <= count && sample < samples; chunk += 1) {
    while (group + 1 < groupCount && groups.readUInt32BE(8 + 12 * (group + 1)) <= chunk) group += 1;
    const inChunk = Math.min(groups.readUInt32BE(8 + 12 * group + 4), samples - sample);
    const from = isFar ? Number(chunks.readBigUInt64BE(8 * chunk)) : chunks.readUInt32BE(4 + 4 * chunk);
    let length = same * inChunk;
    if (same === 0) for (let index = 0; index < inChunk; index += 1) length += sizeOf(sample + index);
    ranges.push({ from, to: from + length });
    sample += inChunk;
  }
  return ranges;
}
