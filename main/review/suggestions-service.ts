import { rm } from 'node:fs/promises';
import type { Article } from '#shared/articles/article.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { SuggestionDraft } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Person } from '#shared/review/person.schema.ts';
import { type Authorship, Proposal, SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { attribute } from '#shared/suggestions/propose.ts';
import { rebase } from '#shared/suggestions/rebase.ts';
import { type ContentPair, hasNothingOpen } from '#shared/suggestions/settle-suggestions.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { hashOf, readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import type { Clock } from '../platform/clock.ts';
import { createTaskQueue } from '../platform/task-queue.ts';

/** A damaged file is ExpectedError `suggestions-unreadable`: what somebody suggested is never written over. */
export interface SuggestionsService {
  /** What is open; `null` where nothing is. What changed in the article since is taken over. */
  readonly get: (id: ArticleId) => Promise<Proposal | null>;
  /** On disk when it returns. Where base and proposed are alike nothing is open, and the file goes. */
  readonly propose: (id: ArticleId, draft: SuggestionDraft, by: Person) => Promise<Proposal | null>;
  /** What others suggested somewhere else, for an article that has no suggestions yet; they keep their names. */
  readonly take: (
    id: ArticleId,
    draft: SuggestionDraft,
    authorsOf: (pair: ContentPair) => readonly Authorship[],
  ) => Promise<Proposal | null>;
}

export interface SuggestionsServiceParts {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  /** Throws ExpectedError `article-unknown`. */
  readonly getArticle: (id: ArticleId) => Promise<{ readonly article: Article }>;
}

export function createSuggestionsService(parts: SuggestionsServiceParts): SuggestionsService {
  const { folder, clock, getArticle } = parts;
  const queue = createTaskQueue();
  /** Whose each was that has been open since the newsroom was: an undo can bring one back after it was decided on. */
  const earlier = new Map<ArticleId, readonly Authorship[]>();

  async function read(id: ArticleId): Promise<Proposal | null> {
    const file = libraryFiles.suggestions(id);
    const found = await readVersionedFile(inLibrary(folder.path, file), Proposal);
    if (found.state === 'missing') return null;
    if (found.state === 'read' && found.newer === null && found.value.article === id) return found.value;
    const reason =
      found.state === 'unreadable'
        ? found.reason
        : found.newer === null
          ? phrase`it belongs to another article`
          : phrase`a newer Galley wrote it`;
    const message = phrase`The suggestions in ${file} can't be used: ${reason}. Put the file right or move it away; Galley leaves it as it is.`;
    throw new ExpectedError('suggestions-unreadable', message);
  }

  async function get(id: ArticleId): Promise<Proposal | null> {
    const [proposal, { article }] = [await read(id), await getArticle(id)];
    if (proposal === null) return null;
    const current = SuggestedContent.parse(article);
    if (proposal.of === hashOfContent(current)) return proposal;
    const moved = rebase(proposal, current);
    return hasNothingOpen(moved) ? null : { ...proposal, ...moved };
  }

  async function propose(id: ArticleId, draft: SuggestionDraft, by: Person): Promise<Proposal | null> {
    folder.assertWritable();
    const [before, { article }] = [await read(id), await getArticle(id)];
    const known = before ?? { base: draft.base, proposed: draft.base, authors: [] };
    const former = earlier.get(id) ?? [];
    const authors = attribute(known, draft, by, clock.now().toISOString(), former);
    earlier.set(id, withoutRepeats([...authors, ...known.authors, ...former]));
    // Whoever only decides on what others suggested signs nothing.
    if (by.name.trim() === '' && authors.some((one) => one.by === by)) {
      throw new ExpectedError(
        'profile-missing',
        phrase`Say who you are first: a suggestion needs your name.`,
      );
    }
    return write(article, draft, authors);
  }

  async function write(
    article: Article,
    draft: SuggestionDraft,
    authors: readonly Authorship[],
  ): Promise<Proposal | null> {
    const file = libraryFiles.suggestions(article.id);
    const path = inLibrary(folder.path, file);
    try {
      if (hasNothingOpen(draft)) {
        await rm(path, { force: true });
        return null;
      }
      const next: Proposal = {
        schemaVersion: librarySchemaVersion,
        article: article.id,
        of: hashOfContent(SuggestedContent.parse(article)),
        ...draft,
        authors: [...authors],
      };
      await writeVersionedFile(path, next);
      return next;
    } catch (error) {
      throw savingFailed(file, error);
    }
  }

  return {
    // In turn: an article opened again must not miss what its last window is just writing.
    get: (id) => queue.run(() => get(id)),
    propose: (id, draft, by) => queue.run(() => propose(id, draft, by)),
    take: (id, draft, authorsOf) =>
      queue.run(async () => {
        folder.assertWritable();
        const { article } = await getArticle(id);
        return write(article, draft, authorsOf(draft));
      }),
  };
}

/** The newest of each. */
function withoutRepeats(authors: readonly Authorship[]): readonly Authorship[] {
  return [...Map.groupBy(authors, ({ key }) => key).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, 5000);
}

function hashOfContent(content: SuggestedContent): string {
  return hashOf(Buffer.from(stableJson(content), 'utf8'));
}
