import type { ArticleFacts } from '../articles/article-facts.ts';
import { type CheckScope, checkFacts, checkScope } from '../articles/check-article.ts';
import type { Author } from '../authors/author.schema.ts';
import { checkDesign } from '../design/check-design.ts';
import type { DesignDefaults } from '../design/read-design.ts';
import { phrase } from '../messages/phrase.ts';
import { checkAddress } from './check-address.ts';
import { checkSections } from './check-sections.ts';
import { checkSecurity } from './check-security.ts';
import { checkSubjects } from './check-subjects.ts';
import { checkWords } from './check-words.ts';
import type { Problem } from './problem.ts';
import type { LibrarySnapshot } from './snapshot.ts';

/** Files that can't be read, and what is wrong with a site's settings, on pages of its theme. */
export function checkSettings(
  snapshot: LibrarySnapshot,
  now: Date,
  theme: DesignDefaults | null,
): readonly Problem[] {
  return [
    ...snapshot.problems,
    ...checkDesign(snapshot, now, theme),
    ...checkAddress(snapshot.config),
    ...checkSections(snapshot.config),
    ...checkSecurity(snapshot.config, now),
    ...checkWords(snapshot.config),
  ];
}

/** Everything that is wrong with a library, on pages of its theme: files that can't be read, then authors, then articles outside the trash. */
export function checkLibrary(
  snapshot: LibrarySnapshot,
  now: Date,
  theme: DesignDefaults | null = null,
): readonly Problem[] {
  const scope = checkScope(snapshot, { now });
  return [
    ...checkSettings(snapshot, now, theme),
    ...checkSubjects(snapshot.config),
    ...[...snapshot.authors.values()].flatMap((author) => checkAuthor(author, snapshot)),
    ...snapshot.articles
      .filter((article) => article.trashedAt === null)
      .flatMap((article) => checkInSnapshot(article, snapshot, scope)),
  ];
}

/** As `checkArticle`, without reading the article. */
export function checkInSnapshot(
  article: ArticleFacts,
  { findingsOf }: Pick<LibrarySnapshot, 'findingsOf'>,
  scope: CheckScope,
): readonly Problem[] {
  return checkFacts(article, article.text.references, findingsOf(article.id), scope);
}

export function checkAuthor(author: Author, snapshot: LibrarySnapshot): readonly Problem[] {
  if (author.portrait === null || snapshot.media.has(author.portrait.media)) return [];
  const problem = {
    code: 'picture-missing',
    article: null,
    headline: null,
    file: `authors/${author.slug}.json`,
    field: 'portrait',
    message: phrase`The library doesn’t have the portrait of ${author.name}: add it again or choose another.`,
  };
  return [problem];
}
