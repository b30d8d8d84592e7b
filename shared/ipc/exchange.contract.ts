import { z } from 'zod';
import { TakenReview } from '../exchange/exchange.schema.ts';
import { ArticleId } from '../library/ids.ts';

export const exchangeContract = {
  /** Asks for the file's name and writes the article there for another Galley; its path, or `null` on "Cancel". */
  'exchange.send': { input: z.object({ id: ArticleId }), output: z.string().nullable() },
  /** Asks for a review file; `false` on "Cancel". */
  'exchange.choose': { input: z.null(), output: z.boolean() },
  /** Takes the file that was chosen last. */
  'exchange.takeChosen': { input: z.null(), output: TakenReview },
  /** A review file that was dropped. */
  'exchange.take': {
    input: z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
    output: TakenReview,
  },
};
