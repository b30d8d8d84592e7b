import type { Destination } from './destination.ts';
import type { ExportedArticle } from './export-service.ts';

/** Brings an exported article and its pictures to where it goes, and returns its path. ExpectedErrors of `write`. */
export async function saveExport(
  destination: Destination,
  { fileName, content, pictures }: ExportedArticle,
): Promise<string> {
  async function* chunks(): AsyncGenerator<string | Uint8Array> {
    await destination.savePictures(pictures);
    yield content;
  }
  const path = await destination.write(fileName, chunks());
  if (path === null) throw new Error(`${fileName} was not written`);
  return path;
}
