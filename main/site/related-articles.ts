import type { SiteArticle, SiteModel } from './site-model.ts';

/**
 * What "You might also like" shows: pinned articles in the editor's order, then earlier ones that share most tags (a
 * shared section counts half a tag), the latest first, then those just before it. Later ones come in only where there
 * aren't enough earlier ones. So a new article doesn't change the pages of a whole archive: what a page shows is baked
 * into it, and only the first articles of a site are touched by what comes after them.
 */
export function relatedArticles(model: SiteModel, entry: SiteArticle, limit = 4): readonly SiteArticle[] {
  const chosen = new Set<SiteArticle>();
  const add = (candidate: SiteArticle | undefined): void => {
    if (candidate !== undefined && candidate !== entry && chosen.size < limit) chosen.add(candidate);
  };
  for (const id of entry.article.related) add(model.byId.get(id));
  if (chosen.size === limit) return [...chosen];
  const scores = likeness(model, entry);
  const best = (candidates: readonly SiteArticle[]): readonly SiteArticle[] =>
    candidates.toSorted(
      (a, b) =>
        (scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
        Math.abs(a.rank - entry.rank) - Math.abs(b.rank - entry.rank),
    );
  const alike = [...scores.keys()];
  for (const candidate of best(alike.filter(({ rank }) => rank > entry.rank))) add(candidate);
  for (let rank = entry.rank + 1; chosen.size < limit && rank <= entry.rank + limit * 2; rank += 1) {
    add(model.articles[rank]);
  }
  if (chosen.size === limit) return [...chosen];
  for (const candidate of best(alike.filter(({ rank }) => rank < entry.rank))) add(candidate);
  for (let rank = entry.rank - 1; chosen.size < limit && rank >= 0; rank -= 1) add(model.articles[rank]);
  return [...chosen];
}

/** How many of a list come into question, counted from the article on: enough to be alike, few in a large archive. */
const candidatesOfList = 40;

function likeness(model: SiteModel, entry: SiteArticle): ReadonlyMap<SiteArticle, number> {
  const scores = new Map<SiteArticle, number>();
  const section = model.sections.find(({ subject }) => subject === entry.section);
  for (const candidate of around(section?.articles ?? [], entry)) scores.set(candidate, 1);
  for (const tag of entry.tags) {
    for (const candidate of around(model.tags.get(tag)?.articles ?? [], entry)) {
      const isOfSection = entry.section !== null && candidate.section === entry.section;
      scores.set(candidate, (scores.get(candidate) ?? (isOfSection ? 1 : 0)) + 2);
    }
  }
  scores.delete(entry);
  return scores;
}

/** The articles after this one in a list newest first, and as many before it where there are few after it. */
function around(list: readonly SiteArticle[], entry: SiteArticle): readonly SiteArticle[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.rank ?? 0) < entry.rank) low = middle + 1;
    else high = middle;
  }
  const earlier = list.slice(low, low + candidatesOfList);
  const missing = candidatesOfList - earlier.length;
  return missing === 0 ? earlier : [...list.slice(Math.max(0, low - missing), low), ...earlier];
}
