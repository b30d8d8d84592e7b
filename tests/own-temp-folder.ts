import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Vitest's and Playwright's global setup: whatever a run leaves in the system's temporary folder, its browsers' profiles
 * too, lies in one folder and goes with it.
 */
export default async function ownTempFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-tests-'));
  // Tests of permissions run programs as another user.
  await chmod(folder, 0o755);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
