import { z } from 'zod';
import { Instant } from '../library/ids.ts';
import { QuoteAnchor } from './anchor.schema.ts';
import { Person } from './person.schema.ts';

const id = z.string().min(1).max(64);
const sources = z.array(z.string().trim().min(1).max(2000)).max(100);
const notes = z.string().max(20_000);

/** A sentence that says something is so, with what the newsroom knows of it. Private: no way out of the library asks for it. */
export const Claim = z.object({
  id,
  by: Person,
  at: Instant,
  anchor: QuoteAnchor,
  /** Where it is from: a document, a person, an address. */
  sources: sources.default([]),
  notes: notes.default(''),
  checked: z.object({ by: Person, at: Instant }).nullable().default(null),
});
export type Claim = z.infer<typeof Claim>;

/** What a person does with the claims of an article. What an edit doesn't name stays. */
export const ClaimChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim'), anchor: QuoteAnchor }),
  z.object({
    kind: z.literal('claim-edit'),
    claim: id,
    sources: sources.optional(),
    notes: notes.optional(),
  }),
  z.object({ kind: z.literal('claim-check'), claim: id, checked: z.boolean() }),
  z.object({ kind: z.literal('claim-remove'), claim: id }),
  /** Takes a removal back: the claim as it was. */
  z.object({ kind: z.literal('claim-restore'), claim: Claim }),
]);
export type ClaimChange = z.infer<typeof ClaimChange>;
