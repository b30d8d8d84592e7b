import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../platform/file-errors.ts';
import { findPubliiDatabase } from './publii/read-publii.ts';

export type SiteKind = 'folder' | 'wordpress' | 'feed' | 'ghost' | 'ninjs' | 'publii' | 'list';

/** In bytes: far enough for the names with which each kind begins. */
const beginning = 16_384;

/** What holds the articles, by how it begins. ExpectedError `unreadable-file`. */
export async function sniffSite(path: string): Promise<SiteKind> {
  try {
    if ((await stat(path)).isDirectory())
      return (await findPubliiDatabase(path)) === null ? 'folder' : 'publii';
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
      return kindOf(buffer.subarray(0, bytesRead).toString('utf8').replaceAll('\0', ''), basename(path));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${explainReadError(error)}.`);
  }
}

function kindOf(start: string, name: string): SiteKind {
  if (/\.(?:tar|sqlite)$/i.test(name)) return 'publii';
  if (/\.txt$/i.test(name)) return 'list';
  if (!/\.json$/i.test(name)) {
    const isFeed = /<(?:feed|rss|rdf:RDF)\b/.test(start) && !/xmlns:wp=|<wp:wxr_version/.test(start);
    return isFeed ? 'feed' : 'wordpress';
  }
  if (/"(?:db|data|posts)"\s*:\s*[[{]/.test(start)) return 'ghost';
  return /"(?:uri|headlines?|bodies|body_\w+)"\s*:/.test(start) ? 'ninjs' : 'ghost';
}
