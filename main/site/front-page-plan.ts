import type { Section } from '#shared/library/library.schema.ts';
import type { Listing, SiteArticle, SiteModel } from './site-model.ts';

/** What stands where on the front page; every article at most once. */
interface FrontPagePlan {
  readonly lead: SiteArticle | undefined;
  /** Beside the lead. */
  readonly beside: readonly SiteArticle[];
  /** What is new all over the site, below: nothing that follows is newer. */
  readonly river: readonly SiteArticle[];
  /** A row for each section that can fill one. */
  readonly bands: readonly Listing<Section>[];
}

const besideCount = 3;
const bandLength = 4;
/** Two rows of cards, or one where only then a section has enough left for a row of its own. */
const riverLengths = [8, 4] as const;

/**
 * The newest article leads, or the newest that an editor put on top. A section gets a row of its own only when it can fill
 * it, as a lone story under a heading makes a page look empty. A small site's other stories flow together instead.
 */
export function planFrontPage({ articles, sections }: SiteModel): FrontPagePlan {
  const lead = articles.find(({ article }) => article.featured) ?? articles[0];
  const beside = firstUnused(articles, new Set([lead]), besideCount);
  const top = [lead, ...beside];
  const [long, short] = riverLengths.map((length) => {
    const river = firstUnused(articles, new Set(top), length);
    return { lead, beside, river, bands: bandsOf(sections, new Set([...top, ...river])) };
  }) as [FrontPagePlan, FrontPagePlan];
  return long.bands.length === 0 && short.bands.length > 0 ? short : long;
}

function bandsOf(
  sections: readonly Listing<Section>[],
  used: ReadonlySet<SiteArticle | undefined>,
): readonly Listing<Section>[] {
  // An article has one section, so no two rows compete for it.
  return sections.flatMap((listing) => {
    const own = firstUnused(listing.articles, used, bandLength);
    return own.length < bandLength ? [] : [{ ...listing, articles: own }];
  });
}

/** Stops when it has enough: a section may have thousands. */
function firstUnused(
  articles: readonly SiteArticle[],
  used: ReadonlySet<SiteArticle | undefined>,
  count: number,
): readonly SiteArticle[] {
  const found: SiteArticle[] = [];
  for (let index = 0; index < articles.length && found.length < count; index += 1) {
    const entry = articles[index];
    if (entry !== undefined && !used.has(entry)) found.push(entry);
  }
  return found;
}
