import type { FileBytes } from './file-bytes.ts';
import type { Part } from './parts.ts';

/** As readers get it: the frames without the tags before and behind them (ID3v2, ID3v1, APE, Lyrics3). */
export async function mp3Parts(file: FileBytes): Promise<readonly Part[]> {
  let from = 0;
  for (;;) {
    const head = await file.read(from, 10);
    if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') break;
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6);
    const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
    from += 10 + ((a << 21) | (b << 14) | (c << 7) | d) + footer;
  }
  let to = file.size;
  for (;;) {
    const before = to;
    if ((await textAt(file, to - 128, 3)) === 'TAG') to -= 128;
    if ((await textAt(file, to - 32, 8)) === 'APETAGEX') {
      const foot = await file.read(to - 32, 32);
      const header = (foot.readUInt32LE(20) & 0x80000000) === 0 ? 0 : 32;
      to -= foot.readUInt32LE(12) + header;
    }
    if ((await textAt(file, to - 9, 9)) === 'LYRICS200') to -= 15 + Number(await textAt(file, to - 15, 6));
    if (to === before || !(to > from)) break;
  }
  return [{ from: Math.min(from, file.size), to: to > from ? to : file.size }];
}

async function textAt(file: FileBytes, offset: number, length: number): Promise<string> {
  return offset < 0 ? '' : (await file.read(offset, length)).toString('latin1');
}
