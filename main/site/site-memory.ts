import { MadeFrom } from './made-from.ts';
import type { PageInputs } from './page-inputs.ts';
import { RelatedMemory } from './related-memory.ts';
import type { SegmentTerms } from './search/segment-terms.ts';

/**
 * What a newsroom that stays open keeps from one build to the next, so that an edit takes the time of an edit. Nothing in it is
 * believed without asking whether what it was made from is still the same; without it a build takes longer, and is the same.
 */
export interface SiteMemory {
  /** By the segment's number. */
  readonly searchTerms: Map<number, SegmentTerms>;
  readonly related: RelatedMemory;
  /** Digests of articles as lists show them. */
  readonly cards: MadeFrom<string>;
  readonly articleInputs: MadeFrom<PageInputs>;
  /** Digests of articles as feeds have them. */
  readonly contents: MadeFrom<string>;
}

export function siteMemory(): SiteMemory {
  return {
    searchTerms: new Map(),
    related: new RelatedMemory(),
    cards: new MadeFrom(),
    articleInputs: new MadeFrom(),
    contents: new MadeFrom(),
  };
}
