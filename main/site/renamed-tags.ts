import type { BuiltTags, FormerTags } from '#shared/site/address-book.ts';
import type { SiteArticle } from './site-model.ts';

/**
 * Tags that no article has any more since the last build, with what they seem to be called now: somebody who changes article after
 * article, or their files, tells nobody. It is the tag that more than half of the articles have that had the former one, where at least
 * one of them got it in its place. What was only taken off them leads nowhere.
 */
export function renamedTags(
  before: BuiltTags,
  articles: readonly SiteArticle[],
  now: ReadonlyMap<string, unknown>,
): FormerTags {
  const members = new Map<string, { readonly entry: SiteArticle; readonly had: readonly string[] }[]>();
  for (const entry of articles) {
    const had = before.get(entry.article.id) ?? [];
    for (const tag of had) {
      if (now.has(tag)) continue;
      const own = members.get(tag) ?? [];
      own.push({ entry, had });
      members.set(tag, own);
    }
  }
  return new Map(
    [...members].flatMap(([tag, own]) => {
      const gained = new Set(own.flatMap(({ entry, had }) => entry.tags.filter((one) => !had.includes(one))));
      const counted = [...gained].map(
        (one) => [one, own.filter(({ entry }) => entry.tags.includes(one)).length] as const,
      );
      const [best] = counted.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return best !== undefined && best[1] > own.length / 2 ? [[tag, best[0]]] : [];
    }),
  );
}
