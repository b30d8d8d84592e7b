import type { Section } from '#shared/library/library.schema.ts';
import type { Listing, SiteArticle, SiteModel } from './site-model.ts';

/** What stands where on the front page; every article at most once. */
interface FrontPagePlan {
  readonly lead: SiteArticle | undefined;
  /** Beside the lead. */
  readonly beside: readonly SiteArticle[];
  /** What is new all over the site, below. */
  readonly river: readonly SiteArticle[];
  /** A row for each section that can fill one. */
  readonly bands: readonly Listing<Section>[];
}

const besideCount = 3;
const bandLength = 4;
const riverLength = 8;

/**
 * A section gets a row of its own only when it can fill it, as a lone story under a heading makes a page look empty.
 * A small site's other stories flow together instead.
 */
export function planFrontPage({ articles, sections }: SiteModel): FrontPagePlan {
  const [lead, ...others] = articles;
  const beside = others.slice(0, besideCount);
  const used = new Set<SiteArticle | undefined>([lead, ...beside]);
  const bands = sections.flatMap((listing) => {
    const own = firstUnused(listing.articles, used, bandLength);
    if (own.length < bandLength) return [];
    for (const entry of own) used.add(entry);
    return [{ ...listing, articles: own }];
  });
  return { lead, beside, river: firstUnused(others, used, riverLength), bands };
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
