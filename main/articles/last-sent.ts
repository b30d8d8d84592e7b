import { type BlockSplice, withSplice } from '#shared/body/block-splice.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** The text that the window sent last, which its next change is of. It is the window's, merged with nobody's. */
interface LastSent {
  readonly keep: (id: ArticleId, number: number | undefined, body: Body) => void;
  /** The text that a change makes of the one called `on`; ExpectedError `record-unknown` where that is another. */
  readonly change: (id: ArticleId, on: number, number: number | undefined, splice: BlockSplice) => Body;
}

/** Of one article: there is one window. */
export function createLastSent(): LastSent {
  let last: { readonly id: ArticleId; readonly number: number | undefined; readonly body: Body } | null =
    null;
  return {
    keep: (id, number, body) => {
      last = { id, number, body };
    },
    change: (id, on, number, splice) => {
      const body = last?.id === id && last.number === on ? withSplice(last.body, splice) : null;
      if (body === null)
        throw new ExpectedError(
          'record-unknown',
          phrase`The change belongs to another text: send the whole.`,
        );
      last = { id, number, body };
      return body;
    },
  };
}
