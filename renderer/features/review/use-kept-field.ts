import { useCallback, useEffect, useRef } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useNavigation } from '../app/navigation.tsx';
import { draftKey, useDraft, useDrafts } from './drafts-context.tsx';

interface KeptFieldOptions {
  readonly article: ArticleId;
  /** Names the field within the review. */
  readonly field: string;
  /** What the review has. */
  readonly saved: string;
  /** `false`: not kept. */
  readonly save: (text: string) => Promise<boolean>;
}

export interface KeptField {
  readonly value: string;
  readonly change: (text: string) => void;
  /** Brings what was typed into the review, as when the field is left. */
  readonly settle: () => void;
}

/**
 * A field of a review that is saved when it is left: by the keyboard, and with its panel, its view or the window too, which no
 * `blur` tells of. What could not be kept stays, to be tried again.
 */
export function useKeptField({ article, field, saved, save }: KeptFieldOptions): KeptField {
  const { guard } = useNavigation();
  const { read, write } = useDrafts();
  const [draft, change] = useDraft(article, field);
  const key = draftKey(article, field);
  const latest = useLatest({ saved, save });
  const running = useRef<Promise<void>>(Promise.resolve());
  /** What main didn't take, and has said so. */
  const refused = useRef<string | null>(null);

  const settle = useCallback(
    (isLeft: boolean): Promise<void> => {
      running.current = running.current.then(async () => {
        const typed = read(key);
        if (typed === null || (!isLeft && typed === refused.current)) return;
        const isKept = typed === latest.current.saved || (await latest.current.save(typed));
        refused.current = isKept ? null : typed;
        // What was typed meanwhile is next.
        if (isKept && read(key) === typed) write(key, null);
      });
      return running.current;
    },
    [key, read, write],
  );

  useEffect(() => {
    const stop = guard(async () => {
      await settle(false);
      return true;
    });
    return () => {
      stop();
      void settle(true);
    };
  }, [guard, settle]);

  return { value: draft ?? saved, change, settle: () => void settle(true) };
}
