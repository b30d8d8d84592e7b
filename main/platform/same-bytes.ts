import { open } from 'node:fs/promises';

const pieceBytes = 1_000_000;

/** Whether two files of one length hold the same, a piece at a time: a film is never in memory. */
export async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const first = await open(one, 'r');
  try {
    const second = await open(other, 'r');
    try {
      const [a, b] = [Buffer.alloc(pieceBytes), Buffer.alloc(pieceBytes)];
      for (;;) {
        const { bytesRead } = await first.read(a, 0, pieceBytes, null);
        const { bytesRead: others } = await second.read(b, 0, pieceBytes, null);
        if (bytesRead !== others || !a.subarray(0, bytesRead).equals(b.subarray(0, others))) return false;
        if (bytesRead === 0) return true;
      }
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}
