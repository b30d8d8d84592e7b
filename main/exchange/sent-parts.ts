import type { Author } from '#shared/authors/author.schema.ts';
import { findReferences } from '#shared/body/find-references.ts';
import type { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import type { MediaId } from '#shared/library/ids.ts';

/** The pictures that an article, its suggestions and its authors show. */
export function picturesIn(
  { content, proposal }: ExchangeState,
  authors: readonly Author[],
): ReadonlySet<MediaId> {
  const texts = [content, ...(proposal === null ? [] : [proposal.proposed])];
  return new Set([
    ...texts.flatMap(({ hero, body }) => [
      ...(hero === null ? [] : [hero.media]),
      ...findReferences(body).map(({ media }) => media),
    ]),
    ...authors.flatMap(({ portrait }) => (portrait === null ? [] : [portrait.media])),
  ]);
}
