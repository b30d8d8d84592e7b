import type { ArticleContent, ArticleFields } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { mergeContents } from '#shared/compare/merge-contents.ts';
import { isSameJson } from '#shared/compare/stable-json.ts';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';

/** idle: nothing to save. waiting: changes only in memory. recorded, saved, failed: as main answers. */
export type AutosaveState = 'idle' | 'waiting' | 'recorded' | 'saved' | 'failed';

interface AutosaveOptions {
  readonly id: ArticleId;
  readonly content: ArticleContent;
  /** Which text `content` is (OpenedArticle). */
  readonly revision?: number;
  readonly record: (content: ArticleContent, revision: number) => Promise<SaveState>;
  /** `gone`: what isn't where it was any more, where that is why it isn't saved. */
  readonly onState: (state: AutosaveState, message: string | null, gone?: SaveState['gone']) => void;
  /** Milliseconds from a change to its record at most, asked for at each; the default is 250. */
  readonly delay?: () => number;
  /** What both did since `base`, in one; by default field by field and block by block, `mine` where both changed one. */
  readonly mergeWith?: (base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) => ArticleContent;
}

export interface Autosave {
  readonly changeFields: (changed: Partial<ArticleFields>) => void;
  /** `read` is called when the change is recorded, not before. */
  readonly changeBody: (read: () => Body) => void;
  /** Records what isn't recorded, now. Rejects when that failed: the text is then only in memory. */
  readonly flush: () => Promise<void>;
  readonly current: () => ArticleContent;
  /** Something is in memory only: it waits, is on its way, or could be kept nowhere. */
  readonly hasUnrecorded: () => boolean;
  /**
   * Another hand changed the article into `theirs`. Returns what is to be shown: that, with what isn't recorded here. `base`: what
   * theirs was made from, by default what was recorded last.
   */
  readonly merge: (theirs: ArticleContent, revision: number, base?: ArticleContent) => ArticleContent;
}

/** After a failure the next try comes by itself, so that a full disk that has room again needs no keystroke. */
const retryMs = 3000;

/** In ms: all that a machine which goes down can take with it. */
export const usualDelay = 250;

/**
 * Brings each change into the article's journal within `delay`, one record at a time, the newest content each time.
 * It counts from the first change, not from the last: somebody who types without a pause is saved all the same.
 */
export function createAutosave({
  content,
  record,
  onState,
  delay = () => usualDelay,
  mergeWith = (base, mine, theirs) => mergeContents(base, mine, theirs).content,
  ...options
}: AutosaveOptions): Autosave {
  let recorded = content;
  /** What main and we have in common. */
  let agreed = content;
  let revision = options.revision ?? 1;
  let fields: Partial<ArticleFields> = {};
  let readBody: (() => Body) | null = null;
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let running: Promise<void> | null = null;

  const current = (): ArticleContent => {
    recorded = { ...recorded, ...fields, ...(readBody === null ? {} : { body: readBody() }) };
    fields = {};
    readBody = null;
    return recorded;
  };

  const schedule = (wait: number): void => {
    const due = performance.now() + wait;
    if (dueAt <= due) return;
    clearTimeout(timer);
    dueAt = due;
    // Whoever listens to onState knows of a failure already.
    timer = setTimeout(() => void recordNow().catch(() => {}), wait);
  };

  const markDirty = (): void => {
    if (!isDirty) onState('waiting', null);
    isDirty = true;
    if (running === null) schedule(delay());
  };

  const recordNow = async (): Promise<void> => {
    clearTimeout(timer);
    dueAt = Number.POSITIVE_INFINITY;
    while (running !== null) await running.catch(() => {});
    if (!isDirty) return;
    running = recordOnce();
    try {
      await running;
    } finally {
      running = null;
    }
    if (isDirty) schedule(delay());
  };

  const recordOnce = async (): Promise<void> => {
    isDirty = false;
    try {
      const madeOn = revision;
      const sent = current();
      const state = await record(sent, madeOn);
      if (madeOn === revision && state.state !== 'failed') agreed = sent;
      if (state.state === 'failed') throw new Error(state.message ?? '');
      onState(isDirty ? 'waiting' : state.state, state.message, state.gone);
    } catch (error) {
      isDirty = true;
      onState('failed', error instanceof Error ? error.message : String(error));
      schedule(retryMs);
      throw error;
    }
  };

  const merge: Autosave['merge'] = (theirs, newRevision, base = agreed) => {
    const merged = mergeWith(base, current(), theirs);
    agreed = theirs;
    revision = newRevision;
    recorded = merged;
    if (!isSameJson(merged, theirs)) markDirty();
    return merged;
  };

  return {
    current,
    hasUnrecorded: () => isDirty || running !== null,
    merge,
    changeFields: (changed) => {
      fields = { ...fields, ...changed };
      markDirty();
    },
    changeBody: (read) => {
      readBody = read;
      markDirty();
    },
    flush: async () => {
      await recordNow();
      // A change during the last record belongs to this flush too.
      if (isDirty) await recordNow();
    },
  };
}
