import { DamagedRecording, type FileBytes } from './file-bytes.ts';
import { lengthOf, type Part } from './parts.ts';

/** As readers get it: form and sound, without what a recorder notes (`bext`: who, with what, its serial number; `LIST`, `iXML`). */
export async function wavParts(file: FileBytes): Promise<readonly Part[]> {
  const kept: Part[] = [];
  let start = 12;
  while (start + 8 <= file.size) {
    const head = await file.read(start, 8);
    const [name, size] = [head.toString('latin1', 0, 4), head.readUInt32LE(4)];
    // A recorder that was broken off never wrote how long it was.
    const end = Math.min(start + 8 + size + (size % 2), file.size);
    if (['fmt ', 'fact', 'data'].includes(name)) kept.push({ from: start, to: end });
    start = end;
  }
  if (kept.length < 2) throw new DamagedRecording('neither form nor sound');
  const length = kept.reduce((sum, part) => sum + lengthOf(part), 4);
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(Math.min(length, 0xffffffff), 4);
  return [{ bytes: head }, ...kept];
}
