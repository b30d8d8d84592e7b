import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import { DesignSchemes, DesignType } from './design.schema.ts';

/** What stands in a `sizes` attribute: how wide the theme shows a picture. */
const Sizes = z
  .string()
  .regex(/^[a-z0-9 ().,:%+*/-]{1,300}$/i, {
    error: () => phrase`not what a sizes attribute holds, such as "(min-width: 60rem) 33vw, 100vw"`,
  })
  .nullable()
  .default(null);

/** themes/<name>/theme.json. */
export const ThemeManifest = z.looseObject({
  /** Of the templates' data and of this file. */
  version: z.literal(1, { error: () => phrase`this Galley knows version 1 of themes` }),
  name: z
    .string()
    .trim()
    .min(1, { error: () => phrase`a theme needs a name` })
    .max(100),
  description: z.string().max(1000).default(''),
  author: z.string().max(200).default(''),
  licence: z.string().max(200).default(''),
  /** `galley`: the theme's styles come after Galley's own. `none`: they are all there is. */
  base: z.enum(['galley', 'none']).default('galley'),
  /** Files of its `styles` folder, in order. */
  styles: z.array(z.string()).max(20).default([]),
  /** What stands where the newsroom chose nothing. */
  colours: DesignSchemes.prefault({}),
  type: DesignType.prefault({}),
  /** How wide it shows the pictures of cards and the hero; `null`: as Galley does. */
  pictures: z
    .looseObject({ hero: Sizes, lead: Sizes, card: Sizes, square: Sizes, text: Sizes, wide: Sizes })
    .prefault({}),
});
export type ThemeManifest = z.infer<typeof ThemeManifest>;
