import { z } from 'zod';
import { Body } from '../body/body.schema.ts';
import { AsidePath } from '../library/aside-path.ts';
import { ArticleId, Slug } from '../library/ids.ts';
import { Snippet } from '../library/piece.schema.ts';

const name = z.string().trim().min(1).max(120);
const Removed = z.object({ aside: AsidePath });
const PutBack = z.object({ slug: Slug, aside: AsidePath });
const NamedPiece = z.object({ slug: Slug, name: z.string() });

/** Snippets and templates, each by name. */
export const piecesContract = {
  'snippets.list': { input: z.null(), output: z.array(Snippet) },
  /** `slug`: replaces that one; `null`: the one of this name, or a new one. */
  'snippets.save': { input: z.object({ slug: Slug.nullable(), name, body: Body }), output: Snippet },
  'snippets.remove': { input: z.object({ slug: Slug }), output: Removed },
  /** What `snippets.remove` did is undone. */
  'snippets.putBack': { input: PutBack, output: z.null() },
  'templates.list': { input: z.null(), output: z.array(NamedPiece) },
  /** From an article as it is now. Replaces the one of this name. */
  'templates.save': { input: z.object({ name, article: ArticleId }), output: NamedPiece },
  'templates.rename': { input: z.object({ slug: Slug, name }), output: NamedPiece },
  'templates.remove': { input: z.object({ slug: Slug }), output: Removed },
  'templates.putBack': { input: PutBack, output: z.null() },
};
