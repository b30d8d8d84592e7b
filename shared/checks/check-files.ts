import type { FileReference } from '../body/find-references.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { fileIn } from '../media/media-kind.ts';
import { phrase } from '../messages/phrase.ts';
import { checkRights } from './check-rights.ts';
import { type Finding, ruleFinding } from './finding.ts';

/** One use of a recording or document, `at` its field: "body/3/recording"; `today` the day on the library's calendar. */
export function checkFile(
  { media: id, credit, transcript }: FileReference,
  at: string,
  { media }: Pick<LibrarySnapshot, 'media'>,
  today: string,
): readonly Finding[] {
  const item = fileIn(media, id);
  if (item === undefined) {
    const message = phrase`The library doesn’t have this file: add it again or choose another.`;
    return [{ code: 'file-missing', field: at, message }];
  }
  const findings: Finding[] = [];
  const find = (finding: Finding): void => void findings.push(finding);
  if (transcript === false) {
    const message = phrase`The recording has no transcript: write what is said and heard, for those who can’t hear it.`;
    find(ruleFinding('transcript-missing', `${at}.transcript`, message));
  }
  if (credit?.trim() === '') {
    const message = phrase`The recording has no credit: say who made it.`;
    find(ruleFinding('credit-missing', `${at}.credit`, message));
  }
  return [...findings, ...checkRights(item, at, today)];
}
