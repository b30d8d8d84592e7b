import type { z } from 'zod';
import type { Author } from '#shared/authors/author.schema.ts';
import type { Slug } from '#shared/library/ids.ts';

/** The slug is made from the name unless one is given; where it is taken, a number is added. */
export type NewAuthor = Omit<z.input<typeof Author>, 'schemaVersion' | 'slug'> & {
  readonly name: string;
  readonly slug?: Slug;
};

export interface AuthorService {
  /** By name. */
  readonly list: () => readonly Author[];
  readonly create: (author: NewAuthor) => Promise<Author>;
  /** The slug says which; it never changes, since articles and addresses use it. ExpectedError `author-unknown`. */
  readonly save: (author: Author) => Promise<Author>;
  /** ExpectedError `author-in-use` while a byline names the author, also one in the trash. */
  readonly remove: (slug: Slug) => Promise<void>;
}
