import { z } from 'zod';
import { Author } from '../authors/author.schema.ts';
import { Slug } from '../library/ids.ts';

export const authorsContract = {
  'authors.list': { input: z.null(), output: z.array(Author) },
  'authors.create': { input: z.object({ name: z.string().min(1) }), output: Author },
  'authors.save': { input: z.object({ author: Author }), output: Author },
  /** Refused with code `author-in-use` while a byline names the author. */
  'authors.remove': { input: z.object({ slug: Slug }), output: z.null() },
};

export const authorsEvents = {
  /** An author was added, edited or removed: by the window or by main, as an import does. */
  'authors.changed': z.object({ slug: Slug }),
};
