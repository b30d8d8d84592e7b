import type { BylineEntry } from '#shared/articles/byline.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import type { Slug } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { AuthorService } from '../authors/author-service.ts';
import { isSameName } from './names.ts';
import type { ReadAuthor } from './read-article.ts';
import type { PictureTaker } from './take-pictures.ts';

type AuthorTaker = Pick<AuthorService, 'list' | 'create' | 'save'>;

/** Finds each author by name or adds them. What the library already says of a person stays; only gaps are filled. */
export async function takeAuthors(
  authors: AuthorTaker,
  read: readonly ReadAuthor[],
  pictures: PictureTaker,
): Promise<readonly BylineEntry[]> {
  const byline: BylineEntry[] = [];
  for (const author of read) {
    const slug = await takeAuthor(authors, author, pictures);
    if (!byline.some((entry) => entry.author === slug && entry.role === author.role)) {
      byline.push({ author: slug, role: author.role });
    }
  }
  return byline;
}

async function takeAuthor(authors: AuthorTaker, read: ReadAuthor, pictures: PictureTaker): Promise<Slug> {
  const namesakes = authors.list().filter(({ name }) => isSameName(name, read.name));
  const own = ownSlug(authors, read);
  const known = own === undefined ? namesakes[0] : namesakes.find(({ slug }) => slug === own);
  const portrait = known?.portrait ?? (await takePortrait(read, pictures));
  if (known === undefined) {
    const { name, bio, place, links } = read;
    return (
      await authors.create({ name, bio, place, links: [...links], portrait, ...(own && { slug: own }) })
    ).slug;
  }
  const filled: Author = {
    ...known,
    bio: known.bio || read.bio,
    place: known.place || read.place,
    links: known.links.length > 0 ? known.links : [...read.links],
    portrait,
  };
  if (JSON.stringify(filled) !== JSON.stringify(known)) await authors.save(filled);
  return known.slug;
}

/** Unless somebody else has it here: a slug that is made anew for each article would make a person for each. */
function ownSlug(authors: AuthorTaker, { slug, name }: ReadAuthor): Slug | undefined {
  const holder = authors.list().find((author) => author.slug === slug);
  return holder === undefined || isSameName(holder.name, name) ? slug : undefined;
}

async function takePortrait(
  { name, portrait }: ReadAuthor,
  pictures: PictureTaker,
): Promise<Author['portrait']> {
  if (portrait === null) return null;
  const figure = await pictures.figure(portrait, phrase`the portrait of ${name}`);
  return figure === null ? null : { media: figure.media, alt: figure.alt };
}
