import { DamagedRecording, type FileBytes } from './file-bytes.ts';

export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where what it holds begins. */
  readonly body: number;
  readonly end: number;
}

const mostBoxes = 200_000;

/** The boxes of a stretch (ISO/IEC 14496-12, 4.2). */
export async function boxesIn(file: FileBytes, from: number, to: number): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  let start = from;
  while (start + 8 <= to) {
    const head = await file.read(start, 16);
    if (head.length < 8) break;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = short === 0 ? to - start : isLong ? Number(head.readBigUInt64BE(8)) : short;
    const body = start + (isLong ? 16 : 8);
    const end = start + length;
    // QuickTime ends some lists with four zeros.
    if (short !== 0 && (end < body || end > to))
      throw new DamagedRecording(`a box at ${start} ends at ${end}`);
    boxes.push({ type: head.toString('latin1', 4, 8), start, body, end });
    if (boxes.length > mostBoxes) throw new DamagedRecording('too many boxes');
    start = end;
  }
  return boxes;
}

/** The first box at the end of this path of types; `null` where there is none. */
export async function descend(
  file: FileBytes,
  boxes: readonly Box[],
  path: readonly string[],
): Promise<Box | null> {
  const [type, ...rest] = path;
  const found = boxes.find((box) => box.type === type);
  if (found === undefined) return null;
  return rest.length === 0 ? found : descend(file, await boxesIn(file, found.body, found.end), rest);
}
