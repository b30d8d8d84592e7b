import type { ReviewView } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ReviewChange } from '#shared/review/review.schema.ts';
import { call } from '../../ipc/client.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useNotices } from '../notices/notices.tsx';

export interface ReviewAccess {
  readonly loaded: Loaded<ReviewView>;
  /** Says itself what went wrong; `false` then, so that the words typed can stay where they are. */
  readonly change: (change: ReviewChange) => Promise<boolean>;
}

export function useReview(id: ArticleId): ReviewAccess {
  const { loaded, reload } = useCall('review.get', { id }, ['articles.saved', 'review.changed']);
  const { fail } = useNotices();

  const change = async (wanted: ReviewChange): Promise<boolean> => {
    try {
      await call('review.change', { id, change: wanted });
      await reload();
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  return { loaded, change };
}
