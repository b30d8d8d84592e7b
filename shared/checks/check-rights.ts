import type { MediaItem } from '../media/media.schema.ts';
import { areTermsRead, termsOf } from '../media/terms.ts';
import { phrase } from '../messages/phrase.ts';
import { type Finding, ruleFinding } from './finding.ts';

/** More of it is read where it can be agreed to. */
const longestTerms = 300;

/** Whether a file may be shown now, in a use at `at`; `today` the day on the library's calendar. */
export function checkRights(
  { id, fileName, details }: MediaItem,
  at: string,
  today: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { expires } = details;
  if (expires !== null && expires < today) {
    const message = phrase`“${fileName}” could be shown until ${expires}: renew the rights or choose another file.`;
    findings.push(ruleFinding('rights-expired', at, message));
  }
  if (!areTermsRead(details)) {
    const terms = termsOf(details);
    const shown = terms.length > longestTerms ? `${terms.slice(0, longestTerms)}…` : terms;
    const message = phrase`“${fileName}” comes with terms that nobody has said to have read. Keep to them, or choose another file: “${shown}”`;
    findings.push({ ...ruleFinding('terms-unread', at, message), media: id });
  }
  return findings;
}
