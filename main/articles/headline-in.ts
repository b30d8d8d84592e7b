import { readFile } from 'node:fs/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';

/** A headline with its quotes, wherever the rest of the file is damaged. Nobody writes a longer one. */
const written = /"headline"\s*:\s*("(?:[^"\\\n]|\\.){1,500}")/;

/** What a file that can't be used still says that its article is called; `null` where it doesn't. */
export async function headlineIn(libraryPath: string, id: ArticleId): Promise<string | null> {
  try {
    const text = await readFile(inLibrary(libraryPath, libraryFiles.article(id)), 'utf8');
    const found = written.exec(text)?.[1];
    const headline: unknown = found === undefined ? '' : JSON.parse(found);
    return typeof headline === 'string' && headline.trim() !== '' ? headline : null;
  } catch {
    return null;
  }
}
