import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ArticleService } from './article-service.ts';

/** The fields that a change of many articles may touch. */
export type BulkFields = Partial<Pick<ArticleContent, 'tags' | 'hero' | 'body'>>;

/** Changes of many articles at once, from outside of their windows. What can't be changed is told, never thrown. */
export interface BulkChanges {
  readonly change: (
    ids: readonly ArticleId[],
    make: (content: ArticleContent) => BulkFields,
  ) => Promise<BulkReport>;
  /** Takes a change back where nobody has changed the same field since. ExpectedError `bulk-unknown`. */
  readonly undo: (change: string) => Promise<BulkReport>;
}

interface Step {
  readonly before: BulkFields;
  readonly after: BulkFields;
}

const savesAtOnce = 8;
/** A change holds the fields of all its articles: enough to take back what one just did, no archive. */
const mostKept = 10;

export function createBulkChanges(articles: Pick<ArticleService, 'change' | 'allSummaries'>): BulkChanges {
  const done = new Map<string, ReadonlyMap<ArticleId, Step>>();

  async function run(
    ids: readonly ArticleId[],
    make: (content: ArticleContent, id: ArticleId) => BulkFields,
  ): Promise<BulkReport> {
    const steps = new Map<ArticleId, Step>();
    const failed: BulkReport['failed'] = [];
    await mapParallel(ids, savesAtOnce, async (id) => {
      try {
        await articles.change(id, (content) => {
          const after = make(content, id);
          steps.set(id, { before: fieldsOf(content, after), after });
          return after;
        });
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        steps.delete(id);
        const headline = articles.allSummaries().find((summary) => summary.id === id)?.headline ?? '';
        failed.push({ id, headline, message: error.message });
      }
    });
    const change = randomUUID();
    done.set(change, steps);
    for (const old of [...done.keys()].slice(0, -mostKept)) done.delete(old);
    const changed = [...steps.keys()];
    return { change, changed, failed };
  }

  return {
    change: run,
    undo: async (change) => {
      const steps = done.get(change);
      if (steps === undefined) {
        throw new ExpectedError('bulk-unknown', 'This change can’t be taken back any more.');
      }
      done.delete(change);
      return run([...steps.keys()], (content, id) => {
        const step = steps.get(id);
        if (step !== undefined && isDeepStrictEqual(fieldsOf(content, step.after), step.after))
          return step.before;
        const message = `“${content.headline}” was changed since; it was left as it is.`;
        throw new ExpectedError('changed-since', message);
      });
    },
  };
}

/** What an article has now in the fields of `like`. */
function fieldsOf(content: ArticleContent, like: BulkFields): BulkFields {
  const names = Object.keys(like) as (keyof BulkFields)[];
  return Object.fromEntries(names.map((name) => [name, content[name]]));
}
