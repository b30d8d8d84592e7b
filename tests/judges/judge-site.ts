import type { BuiltSite, Finding } from './built-site.ts';
import { judgeData } from './judge-data.ts';
import { judgeFeeds } from './judge-feeds.ts';
import { judgeHeads } from './judge-heads.ts';
import { judgeLinks } from './judge-links.ts';
import { judgeMicroformats } from './judge-microformats.ts';

/** All that can be judged of a site without a browser. */
export async function judgeSite(site: BuiltSite): Promise<readonly Finding[]> {
  return [
    ...judgeLinks(site),
    ...judgeHeads(site),
    ...judgeData(site),
    ...judgeMicroformats(site),
    ...(await judgeFeeds(site)),
  ];
}
