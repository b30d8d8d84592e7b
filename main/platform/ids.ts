import { randomBytes } from 'node:crypto';
import { ArticleId } from '#shared/library/ids.ts';
import type { Clock } from './clock.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const randomBits = 80n;

/** The last id given out in this process, as its 128-bit number. */
let last = 0n;

/**
 * A ULID in lower case (github.com/ulid/spec): 48 bits of milliseconds, then 80 random bits. Each is higher than the
 * one before, also within one millisecond and when the clock is set back.
 */
export function newArticleId(clock: Clock): ArticleId {
  const time = BigInt(clock.now().getTime()) << randomBits;
  const fresh = time | BigInt(`0x${randomBytes(10).toString('hex')}`);
  last = fresh > last ? fresh : last + 1n;
  return ArticleId.parse(inBase32(last));
}

function inBase32(value: bigint): string {
  let text = '';
  for (let rest = value; text.length < 26; rest >>= 5n) text = alphabet[Number(rest & 31n)] + text;
  return text;
}

/** When an id was made, as its first ten characters say. */
export function timeOfId(id: ArticleId): Date {
  const milliseconds = [...id.slice(0, 10)].reduce(
    (sum, character) => sum * 32 + alphabet.indexOf(character),
    0,
  );
  return new Date(milliseconds);
}
