import { phrase } from '#shared/messages/phrase.ts';

/** Reasons by what stands at a path, the first that fits; all follow "because". */
const reasons = (): readonly (readonly [RegExp, string])[] => [
  [/^media\//, phrase`no page shows this picture any more`],
  [/^assets\//, phrase`pages use another version of it`],
  [/^search\/.+\.js$/, phrase`the search has other parts now`],
  [/^sitemap-(?:news-)?\d+\.xml$/, phrase`the sitemap has fewer parts`],
  [/\/page\/\d+\//, phrase`its list has become shorter`],
  [/^tags\//, phrase`no article has this tag any more`],
  [/^authors\//, phrase`no article is by this author any more`],
  [/^\d{4}\/\d\d\//, phrase`no article is of this month any more`],
  [/(?:^|\/)(?:feed\.atom|feed\.json|rss\.xml)$/, phrase`there is nothing to list in it any more`],
  [/^[^/]+\/index\.html$/, phrase`this section has no article any more`],
  [/^[^/]+\/[^/]+\/index\.html$/, phrase`its article is gone or has another address`],
];

/** Why a file is no longer of the site. `article`: why the article that was there isn't, where that is known. */
export function whyRemoved(path: string, article: string | undefined): string {
  return (
    article ??
    reasons().find(([pattern]) => pattern.test(path))?.[1] ??
    phrase`the site has no such page any more`
  );
}
