import type { Article } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import type { FindArticle, ReadArticle, ReadProposal } from './read-article.ts';
import type { ImportParts } from './take-article.ts';
import { type MediaTakers, takeBody } from './take-body.ts';

/** Of what can be suggested all that a file's words say: how an article finds its readers isn't in them. */
type ProposedWords = Pick<SuggestedContent, 'headline' | 'standfirst' | 'dateline' | 'hero' | 'body'>;

export async function readProposed(
  read: ReadArticle,
  takers: MediaTakers,
  article: FindArticle,
  note: (problem: string) => void,
): Promise<ProposedWords> {
  const { headline, standfirst, dateline } = read;
  const body = (await takeBody(read, takers, article, note)) ?? emptyBody();
  const hero = read.hero === null ? null : await takers.pictures.figure(read.hero, phrase`the hero picture`);
  return { headline, standfirst, dateline, hero, body };
}

/** Keeps what was suggested in the file beside the article, each change under the name and time that it had there. */
export async function takeSuggestions(
  suggestions: ImportParts['suggestions'],
  article: Article,
  proposed: ProposedWords,
  { authorsOf }: ReadProposal,
  note: (problem: string) => void,
): Promise<void> {
  const base = SuggestedContent.parse(article);
  const kept = await suggestions.take(article.id, { base, proposed: { ...base, ...proposed } }, authorsOf);
  if (kept === null) {
    note(
      phrase`the tracked changes of the document are about nothing that an article has; they were taken as accepted`,
    );
    return;
  }
  const names = [...new Set(kept.authors.map(({ by }) => by.name))].join(', ');
  const { length } = kept.authors;
  note(
    length === 1
      ? phrase`a tracked change by ${names} is a suggestion now, to be accepted or rejected`
      : phrase`the tracked changes by ${names} are ${length} suggestions now, to be accepted or rejected`,
  );
}
