import type { Article } from '#shared/articles/article.schema.ts';
import { findFiles } from '#shared/body/find-references.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import type { FileItem } from '#shared/media/media.schema.ts';
import { isFile } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Renditions } from '../media/renditions.ts';
import type { ExportedFile } from './export-source.ts';

/** A recording or document as it leaves: `file` is where it is on this disk, `path` where it goes beside the text. */
export interface LeavingFile extends ExportedFile {
  readonly file: string;
  readonly path: string;
}

/** Those of an article, each once. ExpectedError `article-unreadable` where the library lacks one. */
export function filesOf(media: Pick<MediaService, 'get'>, article: Article): readonly FileItem[] {
  const ids = new Set(findFiles(article.body).map(({ media: id }) => id));
  return [...ids].map((id) => {
    const item = media.get(id);
    if (item !== undefined && isFile(item)) return item;
    const message = phrase`“${article.headline}” can't be exported whole: the library doesn't have one of its recordings or documents. Add it again or take it out.`;
    throw new ExpectedError('article-unreadable', message);
  });
}

/** Forms that others can lie beside. What is one file says a recording's words. */
const carriers: readonly ExportFormat[] = [
  ...['html', 'fragment', 'markdown', 'wordpress', 'ninjs', 'ninjs2', 'ghost', 'wxr'],
] as readonly ExportFormat[];

/** Where other programs keep their files, and how their texts name that place. */
const places: Partial<Record<ExportFormat, readonly [folder: string, base: string]>> = {
  ghost: ['content/files/', '__GHOST_URL__/'],
  wxr: ['wp-content/uploads/', '/'],
};

/** As readers get them, without what a camera noted. Markdown is for moving articles: its files are the originals. */
export async function exportFiles(
  parts: { readonly media: MediaService; readonly renditions: Renditions },
  items: readonly FileItem[],
  format: ExportFormat,
): Promise<readonly LeavingFile[]> {
  if (!carriers.includes(format)) return [];
  const [folder, base] = places[format] ?? ['', ''];
  const originals = items.map((item) => parts.media.fileOf(item));
  const files =
    format === 'markdown'
      ? originals
      : await parts.renditions.prepare(items.map(({ id, format: whole }) => ({ media: id, whole })));
  return items.map((item, index) => {
    // Names from another computer may hold anything; the content's own name can't clash nor climb.
    const path = `${folder}files/${item.id.slice(0, 16)}.${fileFormats[item.format].extension}`;
    return { item, path, address: `${base}${path}`, file: files[index] ?? '' };
  });
}
