import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';
import { root } from './launch.ts';

const run = promisify(execFile);

/** A newsroom with one article, made by the built command: once for each headline, as most tests begin with the same one. */
export async function newsroomWith(
  home: string,
  headline: string,
): Promise<{
  readonly newsroom: string;
  readonly articleFile: string;
}> {
  const newsroom = join(home, 'newsroom');
  const pattern = patterns.get(headline) ?? makeNewsroom(headline);
  patterns.set(headline, pattern);
  await cp(await pattern, newsroom, { recursive: true, preserveTimestamps: true });
  const [id = ''] = await readdir(join(newsroom, 'articles'));
  return { newsroom, articleFile: join(newsroom, 'articles', id, 'article.json') };
}

const patterns = new Map<string, Promise<string>>();

async function makeNewsroom(headline: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-pattern-'));
  const newsroom = join(folder, 'newsroom');
  const file = join(folder, 'first.md');
  await writeFile(file, `# ${headline}\n\nThe first words of it.\n`);
  await galley('new', newsroom, '--title', 'The Tide');
  await galley('import', file, '--library', newsroom);
  return newsroom;
}

/** Runs the built command. */
export async function galley(...args: readonly string[]): Promise<string> {
  return (await run(process.execPath, [join(root, 'dist/main/galley.js'), ...args])).stdout;
}

/** What the system's next "open" dialogs answer. */
export async function answerDialogs(
  app: ElectronApplication,
  ...filePaths: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}
