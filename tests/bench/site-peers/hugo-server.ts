import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '#tests/helpers/free-port.ts';

/** A `hugo server` that writes its pages to disk, as it stays up while somebody edits. */
export interface HugoServer {
  /** The pages with these words, as paths. */
  readonly pagesWith: (words: string) => Promise<readonly string[]>;
  /** Returns when each of the pages has the words. */
  readonly have: (pages: readonly string[], words: string) => Promise<void>;
  readonly stop: () => void;
}

/** In ms: often enough to be no part of what is measured. */
const lookEvery = 4;

/** `--disableFastRender`: with it, lists that show a changed article stay as they were. */
export async function hugoServer(project: string, out: string): Promise<HugoServer> {
  const options = ['--renderToDisk', '--disableFastRender', '--disableLiveReload', '--destination', out];
  const where = ['--bind', '127.0.0.1', '--port', String(await freePort())];
  const server = spawn('hugo', ['server', ...options, ...where], { cwd: project });
  await new Promise<void>((ready, failed) => {
    let said = '';
    const hear = (piece: Buffer): void => {
      said += piece;
      if (said.includes('Web Server is available')) ready();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => failed(new Error(`hugo server ended: ${said.slice(-2000)}`)));
  });
  const has = async (page: string, words: string): Promise<boolean> =>
    (await readFile(page, 'utf8').catch(() => '')).includes(words);
  return {
    pagesWith: async (words) => {
      const entries = await readdir(out, { recursive: true, withFileTypes: true });
      const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
      const paths = pages.map((entry) => join(entry.parentPath, entry.name));
      const found = await Promise.all(paths.map((page) => has(page, words)));
      return paths.filter((_, at) => found[at]);
    },
    have: async (pages, words) => {
      for (const page of pages) while (!(await has(page, words))) await setTimeout(lookEvery);
    },
    stop: () => void server.kill(),
  };
}
