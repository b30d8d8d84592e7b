import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';

/** Words that the newsroom doesn't print, each with what it prints instead; '' only points the word out. */
export const BannedWord = z.object({
  find: z
    .string()
    .trim()
    .min(1, { error: () => phrase`a rule needs the words to look for` })
    .max(100),
  put: z.string().max(200).default(''),
  why: z.string().max(300).default(''),
});
export type BannedWord = z.infer<typeof BannedWord>;

/** galley.json, `houseStyle`: a pack of rules that can be copied from one library to another. */
export const HouseStyle = z.looseObject({
  words: z.array(BannedWord).default([]),
  /** Whole numbers up to this one are written out in running text; 0 leaves numbers alone. English only. */
  spelledUpTo: z.int().min(0).max(20).default(0),
  /** Which marks quotations stand in; `any` leaves them alone. */
  quotes: z.enum(['any', 'curly', 'straight']).default('any'),
  /** Titles before names, as the newsroom writes them: "Dr" finds "Dr." and "dr". */
  titles: z.array(z.string().trim().min(1).max(40)).default([]),
  /** Names and places that are spelled right, whatever a dictionary says. */
  names: z.array(z.string().trim().min(1).max(100)).default([]),
  /** How a dateline is written; `capitals`: ALDERBY. */
  dateline: z.enum(['any', 'capitals', 'sentence']).default('any'),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
