import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages, mayInstall } from './debian-packages.ts';

/** Where Debian's package has it; it needs Java. */
const jar = '/usr/share/java/epubcheck.jar';

export function hasEpubcheck(): boolean {
  return existsSync(jar);
}

/** Root on Debian gets it installed, which is announced. Throws an Error that says what to install where that can't be. */
export function ensureEpubcheck(say: (line: string) => void): void {
  const help = 'Install it: `sudo apt-get install epubcheck default-jre-headless`.';
  if (hasEpubcheck()) return;
  if (!mayInstall()) throw new Error(`No epubcheck was found. ${help}`);
  say('No epubcheck was found: installing it with apt-get.');
  installPackages(['epubcheck', 'default-jre-headless'], help);
}

/** The errors and warnings that the W3C's checker finds in books, a line each; books are checked one after the other. */
export async function checkBooks(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await checkBook(path)));
  return found;
}

async function checkBook(path: string): Promise<readonly string[]> {
  const said = await new Promise<string>((done) => {
    execFile('java', ['-jar', jar, path], { maxBuffer: 100_000_000 }, (error, stdout, stderr) =>
      done(`${stdout}${stderr}${error === null || stderr !== '' ? '' : `FATAL: ${error.message}`}`),
    );
  });
  const lines = said.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  const isChecked = /^Messages:/m.test(said) || said.includes('No errors or warnings detected');
  return lines.length > 0 || isChecked ? lines : [`${path}: epubcheck didn’t run: ${said.slice(0, 500)}`];
}
