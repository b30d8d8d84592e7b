import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { escapeText } from '#shared/html/html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { csvRows } from '../../../platform/csv-rows.ts';
import { plainArticle } from '../../read-article.ts';
import { readTextFile } from '../../read-source.ts';
import { beyondMeasure, mediaIn, type SiteItem } from '../site-post.ts';
import { substackText } from './substack-text.ts';

type Row = Readonly<Record<string, string>>;

/** Substack's export: `posts.csv` with what it knows of each post, and the text of each as `posts/<id>.html`. */
export async function* substackPosts(folder: string): AsyncGenerator<SiteItem> {
  const rows = csvRows(await readTextFile(join(folder, 'posts.csv'), 'posts.csv'));
  for (const row of rows) {
    const id = row['post_id']?.trim() ?? '';
    // Also a name of a file: one of any other kind is nobody's post.
    if (!/^\d+(?:\.[\w-]+)?$/.test(id)) continue;
    const title = row['title']?.trim() ?? '';
    try {
      yield postOf(
        row,
        id,
        title,
        await readTextFile(join(folder, 'posts', `${id}.html`), `posts/${id}.html`),
      );
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const isNothing = title === '' && row['is_published'] !== 'true';
      if (isNothing) yield { title: id, leftOut: phrase`it was left out: a draft without title or text` };
      else yield { title: title || id, refused: error.message };
    }
  }
}

function postOf(row: Row, id: string, title: string, html: string): SiteItem {
  const refused = beyondMeasure(title, html);
  if (refused !== null) return refused;
  const podcast = row['podcast_url']?.trim() ?? '';
  const sound = /^https?:/i.test(podcast) ? `<audio src="${escapeText(podcast)}"></audio>` : '';
  const { childNodes, notes } = substackText(parseFragment(sound + html));
  const slug = /^\d+\.(.+)$/.exec(id)?.[1] ?? '';
  const isOut = row['is_published']?.trim() === 'true';
  const audience = row['audience']?.trim() ?? '';
  const isForAll = audience === '' || audience === 'everyone';
  return {
    title,
    origin: `substack ${id}`,
    addresses: isOut && slug !== '' ? [`/p/${slug}`] : [],
    isPublished: isOut && isForAll,
    article: {
      ...plainArticle,
      headline: title || 'Untitled',
      standfirst: row['subtitle']?.trim() ?? '',
      date: row['post_date']?.trim() || null,
      slug: slug === '' ? null : slugify(slug, 'article'),
      ...mediaIn(childNodes, placesOf),
      notes: [
        ...(isOut && !isForAll
          ? [phrase`on Substack, only subscribers can read it; it is a draft here`]
          : []),
        ...notes,
      ],
      convert: (found) => blocksFromTree(childNodes, found),
    },
  };
}

/** A text shows a smaller copy, whose address ends with that of the picture. */
function placesOf(address: string): readonly string[] {
  const [, whole = ''] =
    /^https:\/\/substackcdn\.com\/image\/fetch\/.*\/(https?%3A%2F%2F[^/?]+)/i.exec(address) ?? [];
  const original = whole === '' ? null : URL.parse(whole.replace(/%3A/gi, ':').replace(/%2F/gi, '/'));
  return original === null ? [address] : [original.href, address];
}
