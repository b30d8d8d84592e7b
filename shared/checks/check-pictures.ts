import type { PictureUse } from '../body/node-spec.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { pictureIn } from '../media/media-kind.ts';
import { phrase } from '../messages/phrase.ts';
import { checkRights } from './check-rights.ts';
import { type Finding, ruleFinding } from './finding.ts';

/** One use of a picture. `at` is its field: "hero", "body/3/figure"; `today` the day on the library's calendar. */
export function checkPicture(
  use: PictureUse,
  at: string,
  { media }: Pick<LibrarySnapshot, 'media'>,
  today: string,
): readonly Finding[] {
  const item = pictureIn(media, use.media);
  if (item === undefined) {
    const message = phrase`The library doesn’t have this picture: add it again or choose another.`;
    return [{ code: 'picture-missing', field: at, message }];
  }
  const findings: Finding[] = [];
  const find = (finding: Finding): void => void findings.push(finding);
  if (!use.decorative && use.alt.trim() === '') {
    const message = phrase`The picture needs an alt text: say what is seen in it, or mark it as decorative if it tells nothing.`;
    find(ruleFinding('alt-missing', `${at}.alt`, message));
  }
  if (!use.decorative && use.caption?.trim() === '')
    find(ruleFinding('caption-missing', `${at}.caption`, phrase`The picture has no caption.`));
  if (use.credit?.trim() === '') {
    const message = phrase`The picture has no credit: say who took or made it.`;
    find(ruleFinding('credit-missing', `${at}.credit`, message));
  }
  return [...findings, ...checkRights(item, at, today)];
}
