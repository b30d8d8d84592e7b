/** Reasons by what stands at a path, the first that fits; all follow "because". */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^media\//, 'no page shows this picture any more'],
  [/^assets\//, 'pages use another version of it'],
  [/^search\/.+\.js$/, 'the search has other parts now'],
  [/^sitemap-\d+\.xml$/, 'the sitemap has fewer parts'],
  [/\/page\/\d+\//, 'its list has become shorter'],
  [/^tags\//, 'no article has this tag any more'],
  [/^authors\//, 'no article is by this author any more'],
  [/^\d{4}\/\d\d\//, 'no article is of this month any more'],
  [/(?:^|\/)(?:feed\.atom|feed\.json|rss\.xml)$/, 'there is nothing to list in it any more'],
  [/^[^/]+\/index\.html$/, 'this section has no article any more'],
  [/^[^/]+\/[^/]+\/index\.html$/, 'its article is gone or has another address'],
];

/** Why a file is no longer of the site. `article`: why the article that was there isn't, where that is known. */
export function whyRemoved(path: string, article: string | undefined): string {
  return (
    article ?? reasons.find(([pattern]) => pattern.test(path))?.[1] ?? 'the site has no such page any more'
  );
}
