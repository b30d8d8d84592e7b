import { basename } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { readJson } from '../read-json.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
/** Ghost's database has them as text; exports before 1.0 as milliseconds. */
const moment = z.union([z.string(), z.number()]).nullish();

const Post = z.object({
  id: Id,
  uuid: text,
  title: text,
  slug: text,
  html: text,
  plaintext: text,
  lexical: text,
  mobiledoc: text,
  feature_image: text,
  type: text,
  status: text,
  locale: text,
  published_at: moment,
  created_at: moment,
  custom_excerpt: text,
  /** `public`, `members`, `paid` or `tiers`. */
  visibility: text,
});
export type GhostPost = z.infer<typeof Post>;

const Meta = z.object({
  post_id: Id,
  meta_title: text,
  meta_description: text,
  og_title: text,
  feature_image_alt: text,
  feature_image_caption: text,
});
export type GhostMeta = z.infer<typeof Meta>;

const Tag = z.object({ id: Id, name: text, visibility: text });
const User = z.object({
  id: Id,
  name: text,
  slug: text,
  bio: text,
  website: text,
  location: text,
  profile_image: text,
});
export type GhostUser = z.infer<typeof User>;

const order = z.number().nullish();
const PostTag = z.object({ post_id: Id, tag_id: Id, sort_order: order });
const PostAuthor = z.object({ post_id: Id, author_id: Id, sort_order: order });

/** Rows that aren't what Ghost writes are left out: a plugin's oddity keeps nobody's articles back. */
const rows = <Row extends z.ZodType>(row: Row): z.ZodType<readonly z.infer<Row>[]> =>
  z
    .array(z.unknown())
    .nullish()
    .transform((all) => (all ?? []).flatMap((one) => row.safeParse(one).data ?? [])) as never;

const Tables = z.object({
  posts: z.array(z.unknown()),
  posts_meta: rows(Meta),
  tags: rows(Tag),
  posts_tags: rows(PostTag),
  users: rows(User),
  posts_authors: rows(PostAuthor),
});
export type GhostTables = Omit<z.infer<typeof Tables>, 'posts'> & { readonly posts: readonly GhostPost[] };

const Export = z.union([
  z.object({ db: z.tuple([z.object({ data: Tables })], z.unknown()) }).transform(({ db }) => db[0].data),
  z.object({ data: Tables }).transform(({ data }) => data),
]);

/**
 * The tables of a Ghost export (docs.ghost.org/migration/custom), of Ghost 1 to 6. ExpectedError `unreadable-file`,
 * `json-damaged`, `not-ghost`, or `ghost-damaged` where a post isn't one.
 */
export async function readGhost(path: string): Promise<GhostTables> {
  const name = basename(path);
  const json = await readJson(path);
  const { data } = Export.safeParse(json);
  if (data === undefined) {
    const message = phrase`${name} is no Ghost export: it has no posts. In Ghost choose Settings → Migration → Export.`;
    throw new ExpectedError('not-ghost', message);
  }
  const posts = data.posts.map((one, index) => {
    const post = Post.safeParse(one);
    if (post.success) return post.data;
    const [issue] = post.error.issues;
    const place = `posts[${index}].${issue?.path.join('.')}`;
    throw new ExpectedError(
      'ghost-damaged',
      phrase`${name} has a post that can't be read: ${place}: ${issue?.message}.`,
    );
  });
  return { ...data, posts };
}
