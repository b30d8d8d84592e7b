import type { ArticleContent } from '../articles/article.schema.ts';
import { ExpectedError } from '../ipc/result.ts';
import type { Instant } from '../library/ids.ts';
import { phrase } from '../messages/phrase.ts';
import type { Claim, ClaimChange } from './claim.schema.ts';
import { isInArticle } from './find-anchor.ts';
import type { Person } from './person.schema.ts';

interface Origin {
  readonly by: Person;
  readonly at: Instant;
  readonly id: string;
}

/** The claims after a change. ExpectedError `claim-unknown` where another person has removed the claim. */
export function changeClaims(claims: readonly Claim[], change: ClaimChange, { by, at, id }: Origin): Claim[] {
  switch (change.kind) {
    case 'claim':
      return [...claims, { id, by, at, anchor: change.anchor, sources: [], notes: '', checked: null }];
    case 'claim-edit':
      return withClaim(claims, change.claim, (claim) => ({
        ...claim,
        sources: change.sources ?? claim.sources,
        notes: change.notes ?? claim.notes,
      }));
    case 'claim-check':
      return withClaim(claims, change.claim, (claim) => ({
        ...claim,
        checked: change.checked ? { by, at } : null,
      }));
    case 'claim-remove':
      claimIn(claims, change.claim);
      return claims.filter((claim) => claim.id !== change.claim);
    case 'claim-restore': {
      const others = claims.filter((claim) => claim.id !== change.claim.id);
      return [...others, change.claim].toSorted((a, b) => a.at.localeCompare(b.at));
    }
  }
}

export function isClaimChange(change: { readonly kind: string }): change is ClaimChange {
  return change.kind === 'claim' || change.kind.startsWith('claim-');
}

/** A claim is checked as it stands: another sentence in its place is another claim. */
export function isSettled(claim: Claim, content: ArticleContent): boolean {
  return claim.checked !== null && isInArticle(claim.anchor, content);
}

function claimIn(claims: readonly Claim[], id: string): Claim {
  const claim = claims.find((one) => one.id === id);
  if (claim !== undefined) return claim;
  throw new ExpectedError('claim-unknown', phrase`The claim is no longer there: somebody has removed it.`);
}

function withClaim(claims: readonly Claim[], id: string, change: (claim: Claim) => Claim): Claim[] {
  const wanted = claimIn(claims, id);
  return claims.map((claim) => (claim === wanted ? change(claim) : claim));
}
