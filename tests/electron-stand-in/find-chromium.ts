import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebianLike, mayInstall } from '../helpers/debian-packages.ts';

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
  if (mayInstall()) {
    say(`No Chromium was found: installing ${debianPackages.join(', ')} with apt-get.`);
    installPackages(debianPackages, howToInstall());
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
