import { spawnSync } from 'node:child_process';

/** Debian's exiftool (libimage-exiftool-perl), which reads what others wrote; `null` where it isn't installed. */
export function findExiftool(): ((file: string) => Readonly<Record<string, unknown>>) | null {
  if (spawnSync('exiftool', ['-ver']).status !== 0) return null;
  return (file) => {
    const { status, stdout, stderr } = spawnSync('exiftool', ['-j', '-G1', '-a', '-u', file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`exiftool: ${stderr}`);
    const [tags] = JSON.parse(stdout) as readonly Record<string, unknown>[];
    return tags ?? {};
  };
}
