import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ArticleService } from './article-service-parts.ts';

/** The fields that a change of many articles may touch. */
type BulkFields = Partial<
  Pick<ArticleContent, 'tags' | 'section' | 'status' | 'publication' | 'hero' | 'body'>
>;

/** Changes of many articles at once, from outside of their windows. What can't be changed is told, never thrown. */
export interface BulkChanges {
  readonly change: (
    ids: readonly ArticleId[],
    make: (content: ArticleContent) => BulkFields,
    beside?: readonly BesideChange[],
  ) => Promise<BulkReport>;
  /** Into the trash, or out of it. */
  readonly move: (ids: readonly ArticleId[], trashed: boolean) => Promise<BulkReport>;
  /** Takes a change back where nobody has changed the same field since. ExpectedError `bulk-unknown`. */
  readonly undo: (change: string) => Promise<BulkReport>;
}

/** Does something to one thing and gives the way back; `null` where it was like that already. */
export type Step = () => Promise<Step | null>;

/** Something that isn't an article and changes with them. */
export interface BesideChange {
  /** For people. */
  readonly name: string;
  readonly step: Step;
}

interface Steps {
  readonly articles: ReadonlyMap<ArticleId, Step>;
  readonly beside: readonly BesideChange[];
}

const savesAtOnce = 8;
/** A change holds the fields of all its articles: enough to take back what one just did, no archive. */
const mostKept = 10;

export function createBulkChanges(
  articles: Pick<ArticleService, 'get' | 'change' | 'trash' | 'restore' | 'summaryOf'>,
): BulkChanges {
  const done = new Map<string, Steps>();

  async function run({ articles: steps, beside }: Steps): Promise<BulkReport> {
    const waysBack = new Map<ArticleId, Step>();
    const besideBack: BesideChange[] = [];
    const failed: BulkReport['failed'] = [];
    const attempt = async (step: Step, id: ArticleId | null, name: () => string): Promise<Step | null> => {
      try {
        return await step();
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        failed.push({ id, headline: name(), message: error.message });
        return null;
      }
    };
    await mapParallel([...steps], savesAtOnce, async ([id, step]) => {
      const back = await attempt(step, id, () => articles.summaryOf(id)?.headline ?? '');
      if (back !== null) waysBack.set(id, back);
    });
    for (const { name, step } of beside) {
      const back = await attempt(step, null, () => name);
      if (back !== null) besideBack.push({ name, step: back });
    }
    const change = randomUUID();
    done.set(change, { articles: waysBack, beside: besideBack });
    for (const old of [...done.keys()].slice(0, -mostKept)) done.delete(old);
    return { change, changed: [...waysBack.keys()], beside: besideBack.map(({ name }) => name), failed };
  }

  function changing(id: ArticleId, make: (content: ArticleContent) => BulkFields): Step {
    return async () => {
      // Saving what is there already would only make it look newer.
      const { article } = await articles.get(id);
      if (isAlready(article, make(article))) return null;
      let before: BulkFields = {};
      let after: BulkFields = {};
      await articles.change(id, (content) => {
        after = make(content);
        before = fieldsOf(content, after);
        return after;
      });
      return changing(id, (content) => {
        if (isAlready(content, after)) return before;
        throw changedSince(content.headline);
      });
    };
  }

  function moving(id: ArticleId, trashed: boolean, isBack = false): Step {
    return async () => {
      const summary = articles.summaryOf(id);
      if (summary?.trashed === trashed) {
        if (isBack) throw changedSince(summary.headline);
        return null;
      }
      await (trashed ? articles.trash(id) : articles.restore(id));
      return moving(id, !trashed, true);
    };
  }

  return {
    change: (ids, make, beside = []) =>
      run({ articles: new Map(ids.map((id) => [id, changing(id, make)])), beside }),
    move: (ids, trashed) =>
      run({ articles: new Map(ids.map((id) => [id, moving(id, trashed)])), beside: [] }),
    undo: async (change) => {
      const steps = done.get(change);
      if (steps === undefined) {
        throw new ExpectedError('bulk-unknown', phrase`This change can’t be taken back any more.`);
      }
      done.delete(change);
      return run(steps);
    },
  };
}

function isAlready(content: ArticleContent, fields: BulkFields): boolean {
  return isDeepStrictEqual(fieldsOf(content, fields), fields);
}

/** What an article has now in the fields of `like`. */
function fieldsOf(content: ArticleContent, like: BulkFields): BulkFields {
  const names = Object.keys(like) as (keyof BulkFields)[];
  return Object.fromEntries(names.map((name) => [name, content[name]]));
}

/** ExpectedError for what must not be taken back. */
export function changedSince(headline: string): ExpectedError {
  return new ExpectedError('changed-since', phrase`“${headline}” was changed since; it was left as it is.`);
}
