import { z } from 'zod';
import { OtherArticle } from '../articles/other-article.ts';
import { ArticleId } from '../library/ids.ts';

/** Of a paste: nobody writes as many. */
const mostAddresses = 500;

export const linksContract = {
  /** Articles to link to, by words of their headlines; without words those that were changed last. */
  'links.find': { input: z.object({ text: z.string(), except: ArticleId }), output: z.array(OtherArticle) },
  /** Those that the library has, trashed ones too. */
  'links.get': { input: z.object({ ids: z.array(ArticleId) }), output: z.array(OtherArticle) },
  /** The articles at addresses of the newsroom's own site, or named as `galley:` and an id. */
  'links.at': {
    input: z.object({ addresses: z.array(z.string()).max(mostAddresses) }),
    output: z.array(z.object({ address: z.string(), article: OtherArticle })),
  },
};
