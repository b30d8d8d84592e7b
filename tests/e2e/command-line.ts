import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';
import { root } from './launch.ts';

const run = promisify(execFile);

/** A newsroom with one article, made by the built command. */
export async function newsroomWith(
  home: string,
  headline: string,
): Promise<{
  readonly newsroom: string;
  readonly articleFile: string;
}> {
  const newsroom = join(home, 'newsroom');
  const file = join(home, 'first.md');
  await writeFile(file, `# ${headline}\n\nThe first words of it.\n`);
  const galley = join(root, 'dist/main/galley.js');
  await run(process.execPath, [galley, 'new', newsroom, '--title', 'The Tide']);
  await run(process.execPath, [galley, 'import', file, '--library', newsroom]);
  const [id = ''] = await readdir(join(newsroom, 'articles'));
  return { newsroom, articleFile: join(newsroom, 'articles', id, 'article.json') };
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
