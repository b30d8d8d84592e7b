import { useRef } from 'react';
import type { ReviewView } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Review, ReviewChange } from '#shared/review/review.schema.ts';
import { CallError, call } from '../../ipc/client.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useNotices } from '../notices/notices.tsx';
import { useSigning } from './signing.tsx';

export interface ReviewAccess {
  readonly loaded: Loaded<ReviewView>;
  /** Says itself what went wrong; `false` then, so that the words typed can stay where they are. */
  readonly change: (change: ReviewChange) => Promise<boolean>;
  /** The review with every change that was under way: what is deleted is kept whole for its way back. `null`: it failed. */
  readonly newest: () => Promise<Review | null>;
}

export function useReview(id: ArticleId): ReviewAccess {
  const { loaded, reload } = useCall('review.get', { id }, ['articles.saved', 'review.changed']);
  const { fail } = useNotices();
  const signed = useSigning();

  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  const change = (wanted: ReviewChange): Promise<boolean> => {
    const done = changeNow(wanted);
    underWay.current = Promise.all([underWay.current, done]);
    return done;
  };
  const changeNow = async (wanted: ReviewChange): Promise<boolean> => {
    try {
      await call('review.change', { id, change: wanted });
      await reload();
      return true;
    } catch (error) {
      if (error instanceof CallError && error.failure.code === 'profile-missing')
        return (await signed()) && changeNow(wanted);
      fail(error);
      return false;
    }
  };
  const newest = async (): Promise<Review | null> => {
    await underWay.current;
    return call('review.get', { id }).then(
      ({ review }) => review,
      (error: unknown) => {
        fail(error);
        return null;
      },
    );
  };
  return { loaded, change, newest };
}
