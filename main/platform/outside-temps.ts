import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { isAnotherRunning } from './is-another-running.ts';

/** Other computers may write into the same shared folder: of their programs nobody here knows whether they run. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/**
 * A name beside a file outside of any library, such as a backup, under which it is written until it is whole. There no lock says what a
 * killed program left, so the name says whose it is: what programs of this computer left there goes first. Never throws.
 */
export async function outsideTempFor(path: string): Promise<string> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = ownerOf(name);
    if (pid !== null && pid !== process.pid && !isAnotherRunning(pid))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
  return join(folder, `.${machine}-${process.pid}-${randomBytes(4).toString('hex')}.galley-tmp`);
}

function ownerOf(name: string): number | null {
  const [, host, pid] = /^\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.galley-tmp$/.exec(name) ?? [];
  return host === machine ? Number(pid) : null;
}
