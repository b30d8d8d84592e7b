import type { SiteArticle, SiteModel } from './site-model.ts';

/**
 * What "You might also like" shows: pinned articles in the editor's order, then those that share most tags (a shared
 * section counts half a tag), newer before older, then the newest of the site. Never the article itself, nor one that
 * isn't in the site.
 */
export function relatedArticles(model: SiteModel, entry: SiteArticle, limit = 4): readonly SiteArticle[] {
  const chosen = new Set<SiteArticle>();
  const add = (candidate: SiteArticle | undefined): void => {
    if (candidate !== undefined && candidate !== entry && chosen.size < limit) chosen.add(candidate);
  };
  for (const id of entry.article.related) add(model.byId.get(id));
  if (chosen.size < limit) for (const candidate of likeliest(model, entry)) add(candidate);
  for (let index = 0; chosen.size < limit && index < model.articles.length; index += 1) {
    add(model.articles[index]);
  }
  return [...chosen];
}

/** How many of a section's newest come into question without a tag in common. */
const sectionCandidates = 20;

/** Only articles with something in common are looked at, so that a large archive costs no more than its tags do. */
function likeliest(model: SiteModel, entry: SiteArticle): readonly SiteArticle[] {
  const section = model.sections.find(({ subject }) => subject === entry.section);
  const scores = new Map<SiteArticle, number>();
  for (const candidate of section?.articles.slice(0, sectionCandidates) ?? []) scores.set(candidate, 1);
  for (const tag of entry.tags) {
    for (const candidate of model.tags.get(tag)?.articles ?? []) {
      const before =
        scores.get(candidate) ?? (section !== undefined && candidate.section === entry.section ? 1 : 0);
      scores.set(candidate, before + 2);
    }
  }
  return [...scores].toSorted(([a, x], [b, y]) => y - x || a.rank - b.rank).map(([candidate]) => candidate);
}
