import type { Article } from '../articles/article.schema.ts';
import { localTimeOf } from '../articles/publication-date.ts';
import type { Body } from '../body/body.schema.ts';
import { findCorrections } from '../body/find-corrections.ts';
import { phrase } from '../messages/phrase.ts';
import { type Finding, ruleFinding } from './finding.ts';

/**
 * A correction of the day on which the article came out: a note says its day only, and that leaves open whether it was in what readers
 * got first. Only the time of the update tells feeds, search engines and readers that it is new.
 */
export function checkCorrections(
  { publication, revisedAt }: Pick<Article, 'publication' | 'revisedAt'>,
  body: Body,
): readonly Finding[] {
  if (publication === null || (revisedAt !== null && Date.parse(revisedAt) > Date.parse(publication.at)))
    return [];
  const day = localTimeOf(publication).slice(0, 10);
  if (!findCorrections(body).some(({ date }) => date === day)) return [];
  const message = phrase`The correction is of the day on which the article came out, so that nobody hears of it: say at what time under “Updated”.`;
  return [ruleFinding('correction-untimed', 'revisedAt', message)];
}
