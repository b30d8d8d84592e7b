import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether packages may be installed here without asking: as root on Debian or Ubuntu. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && isDebianLike();
}

/** Throws an Error that ends with `help` where that can't be. */
export function installPackages(packages: readonly string[], help: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const args of steps) {
    const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed. ${help}`);
  }
}
