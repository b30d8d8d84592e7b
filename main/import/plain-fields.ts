import type { PublicationDate } from '#shared/articles/article.schema.ts';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { LanguageTag, Slug } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { NewArticle } from '../articles/make-article.ts';
import type { Clock } from '../platform/clock.ts';
import { dayOrderOf, isEitherDay } from './day-order.ts';
import { dayOf, readPublicationDate } from './publication-date.ts';
import type { ReadArticle } from './read-article.ts';
import type { ImportParts } from './take-article.ts';

/** What needs nothing of the library but its settings. What can't be as the source says it is noted. */
export function plainFields(
  { folder, clock }: Pick<ImportParts, 'folder' | 'clock'>,
  read: ReadArticle,
  status: WorkflowStatus,
  note: (problem: string) => void,
): NewArticle & { readonly slug: Slug | null } {
  const { headline, standfirst, dateline, seoTitle, seoDescription, socialHeadline, pushHeadline } = read;
  const { language } = folder.config;
  const own = LanguageTag.safeParse(read.language?.replace('_', '-'));
  if (read.language && !own.success)
    note(phrase`“${read.language}” is no language tag; the library's language is used`);
  const slug = Slug.nullable().safeParse(read.slug);
  if (!slug.success) note(phrase`the slug “${read.slug}” can't be one; it is made from the headline`);
  return {
    headline,
    standfirst,
    dateline,
    seoTitle,
    seoDescription,
    socialHeadline,
    pushHeadline: pushHeadline ?? '',
    tags: [...read.tags],
    slug: slug.data ?? null,
    language: own.success && !isSameLanguage(own.data, language) ? own.data : null,
    ...(read.kind !== undefined && { kind: read.kind }),
    ...(read.featured !== undefined && { featured: read.featured }),
    ...(read.commentsOpen !== undefined && { commentsOpen: read.commentsOpen }),
    publication: publicationOf(read, folder.config, status, clock, note),
  };
}

/** Of what has no date and isn't to appear yet, whoever publishes it decides. */
function publicationOf(
  { date }: ReadArticle,
  { timeZone, language }: LibraryConfig,
  status: WorkflowStatus,
  clock: Clock,
  note: (problem: string) => void,
): PublicationDate | null {
  if (date === null && status !== 'ready') return null;
  const now = { at: clock.now().toISOString(), timeZone };
  if (date === null) return now;
  const isEither = isEitherDay(date);
  const found = readPublicationDate(date, timeZone, isEither ? dayOrderOf(language) : null);
  if (found === null)
    note(
      isEither
        ? phrase`“${date}” may be two days, and the library's language, “${language}”, doesn't say which; the time of import is used. Write it as 2024-12-31, or name the language's region, such as en-GB`
        : phrase`“${date}” is no date that Galley reads; the time of import is used`,
    );
  else if (isEither) note(phrase`“${date}” is ${dayOf(found)}, as dates are written in “${language}”`);
  return found ?? now;
}

/** An "en-GB" page in an "en" library is in no other language; in an "en-US" library it is. */
function isSameLanguage(own: string, library: string): boolean {
  return own === library || new Intl.Locale(own).language === library;
}
