import { z } from 'zod';

/** Lexical's bits for a text's format (lexical/src/LexicalConstants.ts). */
export const textFormats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const;
export type TextFormat = keyof typeof textFormats;

/** `style` is kept as saved but never printed: an article's looks belong to the site. */
export const Text = z.strictObject({
  type: z.literal('text'),
  version: z.literal(1),
  text: z.string(),
  format: z.int().min(0),
  detail: z.int(),
  mode: z.enum(['normal', 'token', 'segmented']),
  style: z.string(),
});
export type Text = z.infer<typeof Text>;
