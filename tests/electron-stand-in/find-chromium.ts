import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const debianPackages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

/** The Chromium to use: GALLEY_CHROMIUM, or the first known name on PATH; `null` when there is none. */
export function findChromium(): string | null {
  const named = process.env['GALLEY_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      if (isExecutable(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

/**
 * Like findChromium, but root on Debian or Ubuntu gets it installed, which takes a minute and is announced.
 * Throws an Error that says what to install where that can't be.
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && isDebianLike()) {
    say(`No Chromium was found: installing ${debianPackages.join(', ')} with apt-get.`);
    install();
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(howToInstall());
}

export function howToInstall(): string {
  const what = isDebianLike()
    ? `\`sudo apt-get install ${debianPackages.join(' ')}\``
    : 'Chromium or Google Chrome';
  return `No Chromium was found on PATH. Install ${what}, or set GALLEY_CHROMIUM to the path of one.`;
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...debianPackages]];
  for (const args of steps) {
    const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed. ${howToInstall()}`);
  }
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
