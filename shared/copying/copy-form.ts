import { z } from 'zod';

/** What an article is copied for: a link, another program's paste, a mail, posts, or a list of sources. */
const copyForms = ['address', 'html', 'email', 'social', 'citation'] as const;
export const CopyForm = z.enum(copyForms);
export type CopyForm = z.infer<typeof CopyForm>;

/** What one text of them is. */
const pieceKinds = [
  'html',
  'email',
  'headline',
  'standfirst',
  'quote',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'link',
] as const;

/** A text for the clipboard. `html`: the same with its marks, for programs that take them. */
export const CopiedPiece = z.object({
  kind: z.enum(pieceKinds),
  text: z.string(),
  html: z.string().nullable(),
});
export type CopiedPiece = z.infer<typeof CopiedPiece>;

export const CopiedArticle = z.object({
  pieces: z.array(CopiedPiece),
  /** Where readers find it; `null` where the newsroom has no address yet. */
  link: z.string().nullable(),
});
export type CopiedArticle = z.infer<typeof CopiedArticle>;
