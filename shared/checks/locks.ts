import { phrase } from '../messages/phrase.ts';
import type { ReviewState } from '../review/review-state.ts';
import type { Finding } from './finding.ts';
import { momentText } from './moment-text.ts';

/** What holds an article back whatever the library's rules are: it is out of every site and every file that leaves the newsroom. */
export function locksOf(state: ReviewState | undefined, now: Date): readonly Finding[] {
  const { legalHold, until } = activeLocks(state, now);
  const findings: Finding[] = [];
  if (legalHold !== null) {
    const message = phrase`${legalHold} holds the article back for legal reasons${reasonGiven(state)}: it can't leave the newsroom until the hold is lifted.`;
    findings.push({ code: 'legal-hold', isHold: true, field: 'review.legalHold', message });
  }
  if (until !== null) {
    const message = phrase`The article is under embargo until ${until}: it can't leave the newsroom before.`;
    findings.push({ code: 'embargo', isHold: true, field: 'review.embargo', message });
  }
  return findings;
}

/** The same in words that follow "because"; `null` where nothing holds the article back. */
export function reasonHeldBack(state: ReviewState | undefined, now: Date): string | null {
  const { legalHold, until } = activeLocks(state, now);
  if (legalHold !== null)
    return phrase`${legalHold} holds it back for legal reasons${reasonGiven(state)} until the hold is lifted`;
  return until === null ? null : phrase`it is under embargo until ${until}`;
}

function activeLocks(
  state: ReviewState | undefined,
  now: Date,
): { readonly legalHold: string | null; readonly until: string | null } {
  const { legalHold = null, embargo = null } = state?.review ?? {};
  const isOn = embargo !== null && Date.parse(embargo) > now.getTime();
  return { legalHold: legalHold?.by.name ?? null, until: isOn ? momentText(embargo) : null };
}

function reasonGiven(state: ReviewState | undefined): string {
  const reason = state?.review.legalHold?.reason ?? '';
  return reason === '' ? '' : ` (${reason})`;
}
