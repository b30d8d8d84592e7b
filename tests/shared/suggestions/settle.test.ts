import { describe, expect, test } from 'vitest';
import type { Body } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { findHunks } from '#shared/suggestions/find-hunks.ts';
import { type BodyPair, settleHunks } from '#shared/suggestions/settle.ts';
import { edited, type Random, randomBody, seeded } from './random-bodies.ts';

/** `GALLEY_SEQUENCES=10000` tries more; `GALLEY_SEED` begins elsewhere. */
const sequences = Number(process.env['GALLEY_SEQUENCES'] ?? 300);
const firstSeed = Number(process.env['GALLEY_SEED'] ?? 1);

/** What once went wrong. 545: the same list stood beside another list in one of the two texts only. */
const foundBefore = [545];

function settleOne(random: Random, pair: BodyPair, decision: 'accept' | 'reject'): BodyPair | null {
  const difference = findHunks(pair.base, pair.proposed);
  const hunk = difference.hunks[random(Math.max(1, difference.hunks.length))];
  return hunk === undefined ? null : settleHunks(pair, difference, [hunk], decision);
}

function settleAll(random: Random, start: BodyPair, decide: () => 'accept' | 'reject'): Body {
  let pair = start;
  for (let step = 0; step < 500; step += 1) {
    const next = settleOne(random, pair, decide());
    if (next === null) return pair.base;
    expectSound(next);
    pair = next;
  }
  throw new Error('the suggestions come to no end');
}

/** Nothing is wrong in a mixture that wasn't wrong before. */
function expectSound({ base, proposed }: BodyPair): void {
  for (const body of [base, proposed]) {
    const problems = readBody(body).problems.filter(({ code }) => code !== 'unknown-node');
    expect(problems).toEqual([]);
  }
}

function pairOf(seed: number): { readonly random: Random; readonly pair: BodyPair } {
  const random = seeded(seed * 7919);
  const base = randomBody(random);
  return { random, pair: { base, proposed: edited(random, base) } };
}

describe(`${sequences} random edits`, () => {
  const seeds = [...foundBefore, ...Array.from({ length: sequences }, (_, at) => firstSeed + at)];

  test('accepting everything at once equals having typed it, rejecting everything is the original', () => {
    for (const seed of seeds) {
      const { pair } = pairOf(seed);
      const difference = findHunks(pair.base, pair.proposed);
      expect(settleHunks(pair, difference, difference.hunks, 'accept').base, `seed ${seed}`).toEqual(
        pair.proposed,
      );
      expect(settleHunks(pair, difference, difference.hunks, 'reject').proposed, `seed ${seed}`).toEqual(
        pair.base,
      );
    }
  });

  test('accepting one after the other, in any order, equals having typed it', () => {
    for (const seed of seeds) {
      const { random, pair } = pairOf(seed);
      expect(
        settleAll(random, pair, () => 'accept'),
        `seed ${seed}`,
      ).toEqual(pair.proposed);
    }
  });

  test('rejecting one after the other, in any order, gives the original back', () => {
    for (const seed of seeds) {
      const { random, pair } = pairOf(seed);
      expect(
        settleAll(random, pair, () => 'reject'),
        `seed ${seed}`,
      ).toEqual(pair.base);
    }
  });

  test('any mixture comes to an end with a sound text', () => {
    for (const seed of seeds) {
      const { random, pair } = pairOf(seed);
      settleAll(random, pair, () => (random(2) === 0 ? 'accept' : 'reject'));
    }
  });
});
