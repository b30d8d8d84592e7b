import { mediaKeys } from '../body/media-keys.ts';
import type { MediaId } from '../library/ids.ts';
import type { Article } from './article.schema.ts';

/** The hero and the body with another item wherever `from` stands: their words stay, their crops go with the old one. */
export function withMediaReplaced(
  { hero, body }: Pick<Article, 'hero' | 'body'>,
  from: MediaId,
  to: MediaId,
): Pick<Article, 'hero' | 'body'> {
  return {
    hero: hero?.media === from ? { ...hero, media: to, crop: null, focalPoint: null } : hero,
    body: { ...body, root: { ...body.root, children: body.root.children.map(replaced) } },
  };

  /** On the plain JSON, so that pictures in blocks of a newer Galley are found too. */
  function replaced(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    const node = Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key !== 'media' && mediaKeys.includes(key) && part === from ? to : replaced(part),
      ]),
    );
    if (node['media'] !== from) return node;
    const { crop: _, ...rest } = node;
    return { ...rest, media: to };
  }
}
