import { isSameJson } from '../compare/stable-json.ts';
import type { ExchangeRecord, ExchangeState, SeenCopy, SentReview } from './exchange.schema.ts';
import { mergeStates } from './merge-states.ts';

/** Whether this file, or a later one of the same line of sendings, was taken already. */
export function isTaken(record: ExchangeRecord, sent: SentReview): boolean {
  const here = record.seen.find(({ copy }) => copy === sent.copy);
  if (here === undefined || sent.number > here.number || isLater(sent, here)) return false;
  if (sent.number === here.number) return isSameJson(sent.state, here.state);
  return remembers(here, sent) ?? true;
}

/** Whether the sender's state came of the one that was seen last: a copy, and what was in a backup, know nothing of that. */
function isNext(here: SeenHere, sent: SentReview, held: number): boolean {
  if (sent.number <= here.number || isLater(here, sent) || held < here.knew) return false;
  return remembers(sent, here) ?? true;
}

type SeenHere = ExchangeRecord['seen'][number];
type Sent = Pick<SeenHere, 'number' | 'sentAt'>;

/** Where either doesn't say when, only the numbers count. */
function isLater({ sentAt: one }: Sent, { sentAt: than }: Sent): boolean {
  return one !== undefined && than !== undefined && Date.parse(one) > Date.parse(than);
}

/** Whether a sending is among those that were before another; `null` where that can't be told any more. */
function remembers({ sendings }: Pick<SentReview, 'sendings'>, { number, sentAt }: Sent): boolean | null {
  const same = sendings.find((one) => one.number === number);
  return same === undefined || sentAt === undefined ? null : same.sentAt === sentAt;
}

/**
 * The last state that both copies are known to have had: of theirs here, or of ours there, whichever holds the other. Where
 * neither does, as each was on its way while the other came, what both come to in one. Where theirs comes from a backup or a copy
 * of the sender's library, it is ours that they had.
 */
export function commonState(record: ExchangeRecord, sent: SentReview): ExchangeState | null {
  const here = record.seen.find(({ copy }) => copy === sent.copy);
  const held = sent.seen.find(({ copy }) => copy === record.copy);
  // A number that we haven't come to is of a library that was ours before it was restored.
  const there = held !== undefined && held.number <= record.sent ? held : undefined;
  if (here !== undefined && !isNext(here, sent, held?.number ?? 0))
    return (there ?? ofThird(record, sent))?.state ?? null;
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
  const { copy, number, sentAt, sendings, state } = sent;
  const knew = sent.seen.find((one) => one.copy === record.copy)?.number ?? 0;
  const isNews = (one: SeenCopy): boolean =>
    one.copy !== record.copy &&
    one.copy !== copy &&
    one.number > (record.seen.find((known) => known.copy === one.copy)?.number ?? -1);
  const heard = sent.seen.filter(isNews).map((one) => ({ ...one, sendings: [], knew: 0 }));
  const news = [{ copy, number, sentAt, sendings, state, knew }, ...heard];
  const others = record.seen.filter((known) => news.every((one) => one.copy !== known.copy));
  return { ...record, seen: [...others, ...news.map((one) => ({ ...one, sentBefore: record.sent, base }))] };
}
