import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteItem } from '#main/import/sites/site-post.ts';
import { wordPressPosts } from '#main/import/sites/wordpress/wxr-post.ts';
import { MediaId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';
import { wxr } from '../../../../helpers/wxr.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

/** What an export of these items brings: each post with the lines of its text, and what was said of all that stayed behind. */
export async function readPosts(...items: readonly string[]) {
  return readExport(wxr(...items));
}

export async function readExport(content: string) {
  const path = join(await tempFolder(), 'quay.xml');
  await writeFile(path, content);
  const posts: SiteItem[] = [];
  for await (const post of wordPressPosts(path, {} as LibraryConfig, undefined)) posts.push(post);
  return posts.map((post) => {
    if (!('article' in post)) return { post, lines: [], notes: [] };
    const { blocks } = post.article.convert({ picture: () => ({ media: picture }) });
    return { post, lines: outline(blocks), notes: post.article.notes ?? [] };
  });
}

const picture = MediaId.parse('f'.padEnd(64, '0'));
