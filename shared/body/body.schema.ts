import { z } from 'zod';

/** The version of the body format as a whole. Migrations run on the plain JSON, before Lexical sees it. */
export const bodySchemaVersion = 1;

/**
 * A body: Lexical's saved JSON in our envelope. Deliberately loose below the root: a node that this program doesn't
 * know must survive being read and written. `readBody` says what is wrong with it, and where.
 */
export const Body = z.looseObject({
  schemaVersion: z.int().min(1),
  root: z.looseObject({ type: z.literal('root'), children: z.array(z.unknown()) }),
});
export type Body = z.infer<typeof Body>;

const elementDefaults = { version: 1, direction: null, format: '', indent: 0 } as const;

/** The root that Lexical writes, around the given blocks. */
export function bodyOf(children: readonly unknown[]): Body {
  return {
    schemaVersion: bodySchemaVersion,
    root: { type: 'root', ...elementDefaults, children: [...children] },
  };
}

/** What a new article starts with. Lexical needs at least one block. */
export function emptyBody(): Body {
  return bodyOf([{ type: 'paragraph', ...elementDefaults, textFormat: 0, textStyle: '', children: [] }]);
}
