import type { Author } from '#shared/authors/author.schema.ts';
import { slugify } from '#shared/library/slugify.ts';
import type { ExportSource } from '../export-source.ts';
import type { TogetherFile } from '../together-file.ts';
import { ghostId } from './ghost-ids.ts';
import { ghostPost } from './ghost-post.ts';

/**
 * Articles as Ghost takes them in (docs.ghost.org/migration/custom; Settings → Migration → Import). The posts are written as
 * they come; of the other tables only ids and names wait for the end.
 */
export function createGhostFile(now: Date): TogetherFile {
  const tags = new Map<string, string>();
  const users = new Map<string, Author>();
  const relations = { posts_tags: [] as object[], posts_authors: [] as object[], posts_meta: [] as object[] };
  let count = 0;

  return {
    begin: () => `{"db":[{"meta":{"exported_on":${now.getTime()},"version":"5.0.0"},"data":{"posts":[`,
    article: (source) => {
      const { post, meta } = ghostPost(source);
      for (const [sort_order, name] of tagsOf(source).entries()) {
        tags.set(name, ghostId('tag', name));
        relations.posts_tags.push({ post_id: post.id, tag_id: ghostId('tag', name), sort_order });
      }
      const writers = source.authors.filter(({ role }) => role === 'by');
      for (const [sort_order, { author }] of writers.entries()) {
        users.set(author.slug, author);
        const author_id = ghostId('user', author.slug);
        relations.posts_authors.push({ post_id: post.id, author_id, sort_order });
      }
      if (meta !== null) relations.posts_meta.push(meta);
      count += 1;
      return `${count > 1 ? ',' : ''}\n${JSON.stringify(post)}`;
    },
    end: () => {
      const tables = {
        tags: [...tags].map(([name, id]) => ({ id, name, slug: slugify(name, 'tag'), visibility: 'public' })),
        users: [...users.values()].map(userOf),
        ...relations,
      };
      const written = Object.entries(tables).map(([name, rows]) => `,\n"${name}":${JSON.stringify(rows)}`);
      return `\n]${written.join('')}}}]}\n`;
    },
  };
}

/** Ghost has no sections: the first tag is the one that a post is listed under. */
function tagsOf({ section, article }: ExportSource): readonly string[] {
  return [...new Set([section, ...article.tags].filter(Boolean))];
}

function userOf({ slug, name, bio, place, links }: Author): object {
  return {
    id: ghostId('user', slug),
    name,
    slug,
    // Ghost asks for one; who is to write there gets an invitation anyway.
    email: `${slug}@newsroom.invalid`,
    bio,
    location: place,
    website: links[0]?.url ?? null,
  };
}
