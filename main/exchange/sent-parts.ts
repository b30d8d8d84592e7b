import { findPictures } from '#shared/articles/find-pictures.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import { findFiles } from '#shared/body/find-references.ts';
import type { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import type { MediaId } from '#shared/library/ids.ts';

/** The pictures, recordings and documents that an article, its suggestions and its authors show. */
export function mediaIn(
  { content, proposal }: ExchangeState,
  authors: readonly Author[],
): ReadonlySet<MediaId> {
  const texts = [content, ...(proposal === null ? [] : [proposal.proposed])];
  return new Set([
    ...texts.flatMap((text) => findPictures(text).map(({ media }) => media)),
    ...texts.flatMap(({ body }) => findFiles(body).map(({ media }) => media)),
    ...authors.flatMap(({ portrait }) => (portrait === null ? [] : [portrait.media])),
  ]);
}
