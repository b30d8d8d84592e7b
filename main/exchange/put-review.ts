import { ArticleContent } from '#shared/articles/article.schema.ts';
import { isSameJson } from '#shared/compare/stable-json.ts';
import { commonState, withSeen } from '#shared/exchange/common-state.ts';
import type { SentReview, TakenReview } from '#shared/exchange/exchange.schema.ts';
import { mergeStates, proposedIn } from '#shared/exchange/merge-states.ts';
import type { Version } from '#shared/history/version.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { readArticleFile } from '../articles/article-file.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { type ExchangeParts, exchangeState } from './exchange-parts.ts';
import { readRecord, writeRecord } from './exchange-record.ts';
import type { OpenReviewFile } from './review-file.ts';
import { takeMedia } from './take-media.ts';

/** Brings what a review file holds into the library. Once more is as good as once: each step leaves alone what it did before. */
export async function putReview(parts: ExchangeParts, file: OpenReviewFile): Promise<TakenReview> {
  const { article } = file.sent;
  if (parts.articles.allSummaries().some(({ id }) => id === article)) return merge(parts, file);
  // One that can't be read is in no list: what is in its folder is not for a file from elsewhere to replace.
  const found = await readArticleFile(parts.folder.path, article);
  if (found.state !== 'unreadable') return takeNew(parts, file);
  throw new ExpectedError(
    'article-unreadable',
    phrase`${libraryFiles.article(article)} is here and can't be used: ${found.reason}. It was left as it is: mend it, or put a copy of it back, then take the review again.`,
  );
}

async function takeNew(parts: ExchangeParts, file: OpenReviewFile): Promise<TakenReview> {
  const { folder, articles, media, review, suggestions, versions, clock } = parts;
  const { sent } = file;
  const { article: id, state } = sent;
  const record = await readRecord(folder.path, id);
  await takeMedia(media, file);
  await takeAuthors(parts, sent);
  const times = { createdAt: sent.createdAt, updatedAt: clock.now().toISOString() };
  await articles.adopt({
    schemaVersion: librarySchemaVersion,
    id,
    ...times,
    trashedAt: null,
    origin: null,
    ...state.content,
  });
  await review.take(id, () => state.review);
  if (state.proposal !== null) {
    const { base, proposed, authors: whose } = state.proposal;
    await suggestions.take(id, { base, proposed }, () => whose);
  }
  await versions.takeIn(id, sent.copy, sent.versions);
  await writeRecord(folder.path, withSeen(record, sent, null));
  return takenOf(sent, 'new', [], state.review.comments.length);
}

async function merge(parts: ExchangeParts, file: OpenReviewFile): Promise<TakenReview> {
  const { folder, articles, media, review, suggestions, versions } = parts;
  const { sent } = file;
  const id = sent.article;
  const record = await readRecord(folder.path, id);
  const base = commonState(record, sent);
  const mine = await exchangeState(parts, id);
  const merged = mergeStates(base, mine, sent.state);
  await takeMedia(media, file);
  await takeAuthors(parts, sent);
  const now = ArticleContent.parse((await articles.get(id)).article);
  const isOther = !isSameJson(merged.content, mine.content);
  await versions.takeIn(id, sent.copy, sent.versions);
  const other = { ...sent.state.content, ...proposedIn(sent.state), note: now.note };
  const kept =
    merged.conflicts.length === 0
      ? null
      : await keepOnce(parts, id, other, { kind: 'elsewhere', note: sent.by.name });
  if (isOther) await keepOnce(parts, id, now, { kind: 'before-merge', note: '' });
  if (merged.conflicts.length > 0 || isOther) {
    await articles.change(id, ({ note }) => ({ ...merged.content, note }), 'elsewhere', {
      conflicts: [...merged.conflicts],
      theirs: kept?.id ?? null,
    });
  }
  const before = mine.review.comments;
  const after = await review.take(id, ({ claims }) => ({ ...merged.review, claims }));
  const { suggestions: open } = merged;
  const draft = open ?? { base: proposedIn(mine), proposed: proposedIn(mine) };
  await suggestions.take(id, { base: draft.base, proposed: draft.proposed }, (pair) =>
    open === null ? [] : authorsOf(pair, open.authors),
  );
  await writeRecord(folder.path, withSeen(record, sent, base));
  const added = after.comments.filter(({ id: comment }) => !before.some((one) => one.id === comment));
  return {
    ...takenOf(sent, 'merged', merged.conflicts, added.length),
    headline: merged.content.headline,
    theirs: kept?.id ?? null,
    suggestions: open === null ? 0 : listOf(open).length,
  };
}

/** A take that goes on after it was broken off finds what it kept then. */
async function keepOnce(
  { versions }: ExchangeParts,
  id: ArticleId,
  content: ArticleContent,
  about: Pick<Version, 'kind' | 'note'>,
): Promise<Version | null> {
  const kept = (await versions.all(id)).find(
    ({ version: { kind, note }, content: inIt }) =>
      kind === about.kind && note === about.note && isSameJson(inIt(), content),
  );
  return kept?.version ?? versions.keep(id, content, about);
}

/** What the library says of a person already stays. */
async function takeAuthors({ authors }: ExchangeParts, sent: SentReview): Promise<void> {
  const known = new Set(authors.list().map(({ slug }) => slug));
  for (const { schemaVersion: _version, ...author } of sent.authors) {
    if (!known.has(author.slug)) await authors.create(author);
  }
}

type Open = NonNullable<ReturnType<typeof mergeStates>['suggestions']>;

function listOf({ base, proposed, authors }: Open): ReturnType<typeof listSuggestions>['list'] {
  return listSuggestions(base, proposed, authors).list;
}

/** Whose each is that is left, by what it changes. */
function authorsOf(pair: Pick<Open, 'base' | 'proposed'>, authors: Open['authors']): Open['authors'] {
  return listOf({ ...pair, authors }).map(({ key, by, at }) => ({ key: key.replace(/ \d+$/, ''), by, at }));
}

export function takenOf(
  { article, by, sentAt, state }: SentReview,
  outcome: TakenReview['outcome'],
  conflicts: readonly string[],
  comments: number,
): TakenReview {
  const { headline } = state.content;
  const open = state.proposal === null ? 0 : listOf(state.proposal).length;
  return {
    article,
    headline,
    by,
    sentAt,
    outcome,
    conflicts: [...conflicts],
    theirs: null,
    comments,
    suggestions: open,
  };
}
