import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { isTaken } from '#shared/exchange/common-state.ts';
import { mostSendings, type SentReview, type TakenReview } from '#shared/exchange/exchange.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Person } from '#shared/review/person.schema.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import { type ExchangeParts, exchangeState } from './exchange-parts.ts';
import { readRecord, writeRecord } from './exchange-record.ts';
import { pendingTake } from './pending-take.ts';
import { putReview, takenOf } from './put-review.ts';
import { openReviewFile, writeReviewFile } from './review-file.ts';
import { mediaIn } from './sent-parts.ts';
import { inspectMedia } from './take-media.ts';

/** Review without a server: an article leaves as one file, and what others did to it comes back the same way. */
export interface ExchangeService {
  /** Writes the review file. ExpectedError `profile-missing`, `read-only`, `review-file-not-written`. */
  readonly send: (id: ArticleId, to: string, by: Person) => Promise<void>;
  /**
   * Makes the article, or merges into it what changed there since. Everything is checked before anything is kept, and then all
   * of it is: what a crash breaks off is done at the next start. ExpectedError `not-a-review-file`, `review-file-refused`,
   * `review-file-not-taken`, `own-review-file`, `read-only`.
   */
  readonly take: (path: string) => Promise<TakenReview>;
  /** Does what a broken off `take` left to do. */
  readonly finish: () => Promise<void>;
}

const mostVersions = 50;

export function createExchangeService(parts: ExchangeParts): ExchangeService {
  const { folder, articles, authors, media, versions, clock, log } = parts;
  const pending = pendingTake(folder.path);
  const queue = createChangeQueue(folder);

  async function send(id: ArticleId, to: string, by: Person): Promise<void> {
    if (by.name.trim() === '')
      throw new ExpectedError(
        'profile-missing',
        phrase`Say who you are first: whoever gets the file must know.`,
      );
    const [state, record] = [await exchangeState(parts, id), await readRecord(folder.path, id)];
    const number = record.sent + 1;
    const sentAt = clock.now().toISOString();
    const sendings = [...record.sendings, { number, sentAt }].slice(-mostSendings);
    const named = new Set(state.content.byline.map(({ author }) => author));
    const sentAuthors = authors.list().filter(({ slug }) => named.has(slug));
    const shown = mediaIn(state, sentAuthors);
    const sent: SentReview = {
      galleyReview: 1,
      article: id,
      copy: record.copy,
      number,
      sentAt,
      sendings: record.sendings,
      by,
      newsroom: folder.config.title,
      createdAt: (await articles.get(id)).article.createdAt,
      state,
      seen: record.seen.map(
        ({ sendings: _sendings, sentBefore: _before, knew: _knew, base: _base, ...one }) => one,
      ),
      versions: await versionsOf(id),
      authors: sentAuthors,
      media: media.list().filter((item) => shown.has(item.id)),
    };
    // Counted before it is written: a number must never stand for two states.
    await writeRecord(folder.path, { ...record, sent: number, sendings });
    await writeReviewFile(to, sent, mediaFile);
  }

  function mediaFile(id: SentReview['media'][number]['id']): string {
    const item = media.get(id);
    if (item === undefined)
      throw new ExpectedError('media-unknown', phrase`This newsroom has no such file: ${id}.`);
    if (!isPicture(item) || item.original === undefined) return media.fileOf(item);
    return inLibrary(folder.path, libraryFiles.given(id, item.original));
  }

  async function versionsOf(id: ArticleId): Promise<SentReview['versions']> {
    const asked = (await versions.all(id)).filter(({ version }) => version.kind !== 'autosave');
    return asked.slice(0, mostVersions).flatMap(({ version: { at, kind, by, note }, content }) => {
      const text = content();
      return text === null ? [] : { at, kind, by, note, content: { ...text, note: '' } };
    });
  }

  async function take(path: string): Promise<TakenReview> {
    await finish();
    const name = basename(path);
    const asked = await openReviewFile(path);
    await asked.close();
    const known = await knownAlready(asked.sent);
    if (known !== null) return known;
    const copy = await pending.copy(path);
    try {
      const file = await openReviewFile(copy, name);
      await inspectMedia(media, file).finally(file.close);
    } catch (error) {
      await rm(copy, { force: true });
      throw error;
    }
    return takePending(await pending.begin(copy), name).catch((error: unknown) => {
      if (!(error instanceof ExpectedError)) throw error;
      const rest = phrase`What else is in the review file comes in when you take it again, or at the next start.`;
      throw new ExpectedError(error.code, `${error.message} ${rest}`, { cause: error });
    });
  }

  async function finish(): Promise<void> {
    if (folder.readOnly !== null) return;
    const path = await pending.find();
    if (path === null) return;
    try {
      const { article } = await takePending(path, basename(path));
      log.info(`finished taking a review of ${article}, which had been broken off`);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      log.warn('a review that had been broken off could not be taken', error);
      if (unusable.includes(error.code)) await pending.end();
    }
  }

  /** Once more is as good as once: each step leaves alone what it did already. */
  async function takePending(path: string, name: string): Promise<TakenReview> {
    const file = await openReviewFile(path, name);
    try {
      const taken = (await knownAlready(file.sent)) ?? (await putReview(parts, file));
      await pending.end();
      return taken;
    } finally {
      await file.close();
    }
  }

  /** A file that had been taken before; `null`: it is new. */
  async function knownAlready(sent: SentReview): Promise<TakenReview | null> {
    const record = await readRecord(folder.path, sent.article);
    if (sent.copy === record.copy) {
      const message = phrase`This file was sent from here. What others did to the article is in the file that they send back.`;
      throw new ExpectedError('own-review-file', message);
    }
    return isTaken(record, sent) ? takenOf(sent, 'known', [], 0) : null;
  }

  return {
    send: (id, to, by) => queue.change(() => send(id, to, by)),
    take: (path) => queue.change(() => take(path)),
    finish: () => queue.run(finish),
  };
}

/** What nothing more can come of. */
const unusable: readonly string[] = ['not-a-review-file', 'review-file-refused', 'own-review-file'];
