import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery, type ArticleSummary, type FoundText } from '#shared/articles/article-query.ts';
import { fieldsAfter } from '#shared/articles/bulk-edit.ts';
import { retagged } from '#shared/articles/retag.ts';
import type { BulkReport, SaveState } from '#shared/ipc/articles.contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import type { Template } from '#shared/library/piece.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { Profile } from '#shared/review/person.schema.ts';
import { withRetaggedDescription } from '#shared/site/tag-description.ts';
import { bestMatches, shownMatches } from '#shared/text/match-words.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { Moves } from '../review/moves.ts';
import type { ArticleService } from './article-service-parts.ts';
import { beginArticle } from './begin-article.ts';
import type { BulkChanges } from './bulk-changes.ts';
import { createLastSent } from './last-sent.ts';
import type { MediaUses } from './media-uses.ts';
import { onlyScheduled } from './only-scheduled.ts';
import { removeArticles } from './remove-articles.ts';
import { withPhrases } from './with-phrases.ts';

interface ArticlesContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => {
    readonly articles: ArticleService;
    readonly bulk: BulkChanges;
    readonly moves: Moves;
    readonly templates: { readonly get: (slug: Slug) => Promise<Pick<Template, 'content'>> };
    readonly uses: MediaUses;
    readonly foundIn: (id: ArticleId, text: string) => Promise<FoundText | null>;
    /** Those of these articles that wait for their moment, the next first. */
    readonly scheduled: (ids: readonly ArticleId[]) => Promise<readonly { readonly article: ArticleId }[]>;
    readonly hasPhrases: (id: ArticleId, phrases: readonly string[]) => Promise<boolean>;
    readonly check: (id: ArticleId) => Promise<readonly Problem[]>;
    readonly rememberTags: (
      articles: readonly ArticleId[],
      from: readonly string[],
      to: string,
    ) => Promise<void>;
    readonly replaceMedia: (from: MediaId, to: MediaId) => Promise<BulkReport>;
    readonly folder: Pick<LibraryFolder, 'config' | 'updateConfig'>;
  };
  /** Who works at this machine. */
  readonly person: () => Profile;
}

type ArticlesChannel =
  | 'articles.list'
  | 'articles.browse'
  | 'articles.rows'
  | 'articles.named'
  | 'articles.get'
  | 'articles.create'
  | 'articles.duplicate'
  | 'articles.trash'
  | 'articles.restore'
  | 'articles.remove'
  | 'articles.record'
  | 'articles.recordChange'
  | 'articles.recovered'
  | 'articles.flush'
  | 'articles.writeAnew'
  | 'articles.tags'
  | 'articles.retag'
  | 'articles.mediaUses'
  | 'articles.replaceMedia'
  | 'articles.undoBulk'
  | 'articles.changeMany'
  | 'articles.check';

/** What a screen holds and a little more. */
const firstRows = 30;
const readsAtOnce = 8;

export function articlesHandlers({ newsroom, person }: ArticlesContext): Handlers<ArticlesChannel> {
  const articles = (): ArticleService => newsroom().articles;
  const lastSent = createLastSent();
  // Typing moves no article: its stage is changed in one place, where it is held who may.
  const record = (id: ArticleId, content: ArticleContent, revision: number | null): Promise<SaveState> =>
    articles().record(
      id,
      { ...content, status: articles().summaryOf(id)?.status ?? content.status },
      revision,
    );
  const listed = async (query: ArticleQuery): Promise<readonly ArticleSummary[]> => {
    const found = articles().list(query);
    return query.scheduled ? onlyScheduled(found, query, newsroom().scheduled) : found;
  };
  return {
    'articles.list': async (query) => [...(await listed(query))],
    'articles.browse': async (query) => {
      const found = await withPhrases(newsroom(), await listed(query), query.text);
      return { ids: found.map(({ id }) => id).join(' '), rows: found.slice(0, firstRows) };
    },
    'articles.rows': async ({ ids, text }) => {
      const { articles: all, foundIn } = newsroom();
      const isSearch = text.trim() !== '';
      return mapParallel(
        ids.flatMap((id) => all.summaryOf(id) ?? []),
        readsAtOnce,
        async (one) => ({ ...one, found: isSearch ? await foundIn(one.id, text) : null }),
      ).then((rows) => [...rows]);
    },
    'articles.named': async ({ text, untitled }) => {
      const all = articles().list(ArticleQuery.parse({}));
      const named = all.map((article) => ({ article, label: article.headline.trim() || untitled }));
      const best = bestMatches(named, text);
      const rows = best
        .slice(0, shownMatches)
        .map(({ article: { id, headline, status } }) => ({ id, headline, status }));
      return { text, rows, found: best.length };
    },
    'articles.get': ({ id }) => articles().get(id),
    'articles.create': (wanted) => beginArticle(newsroom(), wanted),
    'articles.duplicate': ({ id }) => articles().duplicate(id),
    'articles.trash': ({ id }) =>
      articles()
        .trash(id)
        .then(() => null),
    'articles.restore': ({ id }) =>
      articles()
        .restore(id)
        .then(() => null),
    'articles.remove': ({ ids }) => removeArticles(articles(), ids),
    'articles.record': ({ id, content, revision, number }) => {
      lastSent.keep(id, number, content.body);
      return record(id, content, revision);
    },
    'articles.recordChange': async ({ id, fields, body: splice, on, revision, number }) => {
      const body = lastSent.change(id, on, number, splice);
      return record(id, { ...fields, body }, revision);
    },
    'articles.recovered': async () => [...(await articles().checked()).recovered],
    'articles.flush': ({ id }) =>
      articles()
        .flush(id)
        .then(() => null),
    'articles.writeAnew': ({ id }) =>
      articles()
        .writeAnew(id)
        .then(() => null),
    'articles.changeMany': ({ ids, edit }) => {
      const { bulk, moves } = newsroom();
      if (edit.kind === 'trash') return bulk.move(ids, edit.trashed);
      if (edit.kind === 'status') return moves.move(ids, edit.status, person());
      return bulk.change(ids, (content) => fieldsAfter(edit, content));
    },
    'articles.tags': async () => [...articles().tags()],
    'articles.retag': async ({ from, to }) => {
      const { articles: all, bulk, rememberTags, folder } = newsroom();
      const tagged = all.allSummaries().filter(({ tags }) => tags.some((tag) => from.includes(tag)));
      const report = await bulk.change(
        tagged.map(({ id }) => id),
        ({ tags }) => ({ tags: retagged(tags, from, to) }),
      );
      // Taken back, the tags have their pages again, and nothing leads away from what is there.
      if (to === null) return report;
      await rememberTags(report.changed, from, to);
      const tags = withRetaggedDescription(folder.config.tags, from, to);
      if (tags !== folder.config.tags) await folder.updateConfig({ ...folder.config, tags });
      return report;
    },
    'articles.mediaUses': async () => [...(await newsroom().uses.all())],
    'articles.replaceMedia': ({ from, to }) => newsroom().replaceMedia(from, to),
    'articles.undoBulk': ({ change }) => newsroom().bulk.undo(change),
    'articles.check': async ({ id }) => [...(await newsroom().check(id))],
  };
}
