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
}

export function siteMemory(): SiteMemory {
  return { searchTerms: new Map(), related: new RelatedMemory() };
}
