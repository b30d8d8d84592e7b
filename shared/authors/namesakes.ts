import type { Slug } from '../library/ids.ts';
import type { Author } from './author.schema.ts';

type Named = Pick<Author, 'slug' | 'name' | 'place'>;

const bySlug = new Intl.Collator('en', { numeric: true });

/**
 * What tells authors of one name apart, by slug: where they write from, if that is another place for each, else what `otherwise` says
 * of one at a place in the order of their slugs, from 0. `null`: the name alone. Nothing of those whose name nobody else has.
 */
export function namesakes(
  authors: Iterable<Named>,
  otherwise: (author: Named, index: number) => string | null,
): ReadonlyMap<Slug, string | null> {
  const byName = Map.groupBy(authors, ({ name }) => plain(name));
  return new Map(
    [...byName.values()].flatMap((own) => {
      if (own.length === 1) return [];
      const places = new Set(own.map(({ place }) => plain(place)));
      const isByPlace = places.size === own.length && !places.has('');
      return own
        .toSorted((a, b) => bySlug.compare(a.slug, b.slug))
        .map((author, index): [Slug, string | null] => [
          author.slug,
          isByPlace ? author.place.trim() : otherwise(author, index),
        ]);
    }),
  );
}

/** A name, and what tells its author from others. */
export function withMark(name: string, mark: string | null | undefined): string {
  return mark == null ? name : `${name} (${mark})`;
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
