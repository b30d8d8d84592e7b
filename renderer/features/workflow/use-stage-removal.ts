import { useState } from 'react';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { Stage, WorkflowStatus } from '#shared/articles/workflow.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useNavigation } from '../app/navigation.tsx';
import { wholeList } from '../articles/use-article-list.ts';
import { type NoticeAction, useNotices } from '../notices/notices.tsx';
import { stageBefore } from './stage-edits.ts';

/** A stage that is to be removed, and what stands in it; the trash too, since things come back out of it. */
export interface LeavingStage {
  readonly stage: Stage;
  readonly articles: readonly ArticleSummary[];
  /** Where they go unless somebody says otherwise. */
  readonly to: WorkflowStatus;
}

interface StageRemoval {
  readonly leaving: LeavingStage | null;
  readonly remove: (stage: Stage) => Promise<void>;
  /** Moves what is in the leaving stage, and removes it once nothing is. */
  readonly move: (to: WorkflowStatus) => Promise<void>;
  readonly stop: () => void;
}

/** Removes stages without leaving an article in none: a stage that has some goes when they have another. */
export function useStageRemoval(
  stages: readonly Stage[],
  nameOf: (status: WorkflowStatus) => string,
  set: (stages: readonly Stage[]) => void,
): StageRemoval {
  const { workflow: words, app } = useMessages();
  const { say, fail } = useNotices();
  const { settle } = useNavigation();
  const [leaving, setLeaving] = useState<LeavingStage | null>(null);
  const latest = useLatest({ stages, set });

  /** Says it with a way back, which is `undo` after the stage is there again. */
  const drop = (stage: Stage, message: string, undo: () => Promise<unknown> = async () => {}): void => {
    const index = stages.indexOf(stage);
    latest.current.set(latest.current.stages.filter(({ id }) => id !== stage.id));
    const run = async (): Promise<void> => {
      latest.current.set(latest.current.stages.toSpliced(index, 0, stage));
      if (await settle()) await undo();
    };
    const action: NoticeAction = { label: app.undo, run: () => void run().catch(fail) };
    say(message, action);
  };

  const remove = async (stage: Stage): Promise<void> => {
    try {
      const articles = await articlesIn(stage.id);
      if (articles.length > 0) setLeaving({ stage, articles, to: stageBefore(stages, stage.id) });
      else drop(stage, words.removed(nameOf(stage.id)));
    } catch (error) {
      fail(error);
    }
  };

  const move = async (to: WorkflowStatus): Promise<void> => {
    // Main knows a stage that was added a moment ago only once the settings are saved.
    if (leaving === null || !(await settle())) return;
    const { stage, articles } = leaving;
    const ids = articles.map(({ id }) => id);
    try {
      const report = await call('articles.changeMany', { ids, edit: { kind: 'status', status: to } });
      const left = await articlesIn(stage.id);
      if (left.length === 0) {
        setLeaving(null);
        const message = words.removedMoved(nameOf(stage.id), report.changed.length, nameOf(to));
        return drop(stage, message, () => call('articles.undoBulk', { change: report.change }));
      }
      setLeaving({ stage, articles: left, to });
      say(words.leave.stays(left.length), undefined, 'warning');
      for (const { message } of report.failed) say(message, undefined, 'error');
    } catch (error) {
      fail(error);
    }
  };

  return { leaving, remove, move, stop: () => setLeaving(null) };
}

async function articlesIn(status: WorkflowStatus): Promise<readonly ArticleSummary[]> {
  const [here, trashed] = await Promise.all([
    call('articles.list', { ...wholeList, status }),
    call('articles.list', { ...wholeList, status, trashed: true }),
  ]);
  return [...here, ...trashed];
}
