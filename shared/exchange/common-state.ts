import type { ExchangeRecord, ExchangeState, SeenCopy, SentReview } from './exchange.schema.ts';
import { mergeStates } from './merge-states.ts';

/**
 * The last state that both copies are known to have had: of theirs here, or of ours there, whichever holds the other. Where
 * neither does, as each was on its way while the other came, what both come to in one.
 */
export function commonState(record: ExchangeRecord, sent: SentReview): ExchangeState | null {
  const here = record.seen.find(({ copy }) => copy === sent.copy);
  const there = sent.seen.find(({ copy }) => copy === record.copy);
  if (here === undefined || there === undefined)
    return (here ?? there ?? ofThird(record, sent))?.state ?? null;
  if (there.number > here.sentBefore) return there.state;
  if (there.number <= here.knew) return here.state;
  const { content, review, suggestions } = mergeStates(here.base, there.state, here.state);
  const { article } = review;
  const proposal = suggestions && {
    ...suggestions,
    schemaVersion: review.schemaVersion,
    article,
    of: '',
    authors: [...suggestions.authors],
  };
  return { content, review, proposal };
}

/** What both had of a third copy: the earlier of the two came to both. */
function ofThird(record: ExchangeRecord, sent: SentReview): SeenCopy | undefined {
  const both = record.seen.flatMap((mine) => {
    const theirs = sent.seen.find(({ copy }) => copy === mine.copy);
    return theirs === undefined ? [] : [theirs.number < mine.number ? theirs : mine];
  });
  return both.at(-1);
}

/**
 * What a copy knows of others once it has taken a file: the sender's state, and of third ones what the sender had taken of them.
 * That came along with it, so it is what both have in common when a file of theirs comes by itself. `base`: what the file was
 * merged from.
 */
export function withSeen(
  record: ExchangeRecord,
  sent: SentReview,
  base: ExchangeState | null,
): ExchangeRecord {
  const { copy, number, state } = sent;
  const knew = sent.seen.find((one) => one.copy === record.copy)?.number ?? 0;
  const isNews = (one: SeenCopy): boolean =>
    one.copy !== record.copy &&
    one.copy !== copy &&
    one.number > (record.seen.find((known) => known.copy === one.copy)?.number ?? -1);
  const heard = sent.seen.filter(isNews).map((one) => ({ ...one, knew: 0 }));
  const news = [{ copy, number, state, knew }, ...heard];
  const others = record.seen.filter((known) => news.every((one) => one.copy !== known.copy));
  return { ...record, seen: [...others, ...news.map((one) => ({ ...one, sentBefore: record.sent, base }))] };
}
