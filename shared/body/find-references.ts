import type { ArticleId } from '../library/ids.ts';
import type { Body } from './body.schema.ts';
import type { FileUse, PictureUse } from './node-spec.ts';
import { textOf } from './text-of.ts';
import { type KnownNode, readBody } from './walk-body.ts';

/** A use of a media item in a body, and the node that uses it: `path` leads to it from the root. */
export interface MediaReference extends PictureUse {
  readonly path: string;
  readonly type: string;
}

/** Every media item that a body uses, in reading order, so that all can be loaded before the body is rendered. */
export function findReferences(body: Body): readonly MediaReference[] {
  return referencesIn(readBody(body).nodes);
}

/** The same for a body that has been read already. */
export function referencesIn(nodes: readonly KnownNode[]): readonly MediaReference[] {
  return nodes.flatMap((known) => {
    const { spec, node, path, type, children } = known;
    const own = (spec.pictures?.(node) ?? []).map(
      ({ media, alt, decorative, credit, caption, area = null }) => ({
        media,
        alt,
        decorative,
        caption: caption ?? textOf(known),
        ...(credit === undefined ? {} : { credit }),
        ...(area && { area }),
        path,
        type,
      }),
    );
    return [...own, ...referencesIn(children)];
  });
}

/** Everything in a body that is elsewhere, in reading order. */
export interface BodyReferences {
  readonly pictures: readonly MediaReference[];
  readonly files: readonly FileReference[];
  readonly articles: readonly ArticleReference[];
  readonly links: readonly LinkReference[];
}

/** A link to an address, as it is written. */
export interface LinkReference {
  readonly url: string;
  readonly path: string;
}

export function bodyReferences(nodes: readonly KnownNode[]): BodyReferences {
  return {
    pictures: referencesIn(nodes),
    files: filesIn(nodes),
    articles: articlesIn(nodes),
    links: linksIn(nodes),
  };
}

function linksIn(nodes: readonly KnownNode[]): readonly LinkReference[] {
  return nodes.flatMap(({ type, node, path, children }) => [
    ...(type === 'link' ? [{ url: (node as { readonly url: string }).url.trim(), path }] : []),
    ...linksIn(children),
  ]);
}

/** A recording or document that a block has. */
export interface FileReference extends FileUse {
  readonly path: string;
  readonly type: string;
}

/** Every recording and document that a body has, in reading order. */
export function findFiles(body: Body): readonly FileReference[] {
  return filesIn(readBody(body).nodes);
}

function filesIn(nodes: readonly KnownNode[]): readonly FileReference[] {
  return nodes.flatMap(({ spec, node, path, type, children }) => [
    ...(spec.files?.(node) ?? []).map((use) => ({ ...use, path, type })),
    ...filesIn(children),
  ]);
}

/** A link or card that leads to another article. */
export interface ArticleReference {
  readonly article: ArticleId;
  readonly path: string;
  readonly type: string;
}

/** Every article that a body leads to, in reading order; one that is named twice comes twice. */
export function findArticles(body: Body): readonly ArticleReference[] {
  return articlesIn(readBody(body).nodes);
}

/** The same for a body that has been read already. */
function articlesIn(nodes: readonly KnownNode[]): readonly ArticleReference[] {
  return nodes.flatMap(({ spec, node, path, type, children }) => [
    ...(spec.articles?.(node) ?? []).map((article) => ({ article, path, type })),
    ...articlesIn(children),
  ]);
}
