import { execFileSync } from 'node:child_process';
import { statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../helpers/temp-folder.ts';

/** A disk of its own for one test, in memory. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it with a file of this name until so many bytes are free. */
  readonly fillTo: (free: number, name?: string) => Promise<void>;
  readonly setReadOnly: (readOnly: boolean) => void;
}

/** Mounting takes root, and Linux. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountWorks();

/** Gives a folder a disk of its own until the test ends. */
export function mountDiskAt(path: string, kilobytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', path]));
}

export async function smallDisk(kilobytes: number): Promise<SmallDisk> {
  const path = await tempFolder();
  mountDiskAt(path, kilobytes);
  return {
    path,
    fillTo: async (free, name = 'filler') => {
      const { bavail, bsize } = await statfs(path);
      await writeFile(join(path, name), Buffer.alloc(bavail * bsize - free));
    },
    setReadOnly: (readOnly) => {
      execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, path]);
    },
  };
}

function mountWorks(): boolean {
  try {
    // In a mount namespace of its own, so that the try leaves nothing behind.
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
