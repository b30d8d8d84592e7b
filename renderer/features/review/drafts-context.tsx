import { createContext, type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useSettings } from '../settings/settings.tsx';
import { createDrafts, type Drafts } from './drafts.ts';

const Context = createContext<Drafts | null>(null);

/** Keeps what is typed for reviews when its panel, its view, its article or the window goes before it is sent. */
export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useSettings();
  const { guard } = useNavigation();
  const [drafts] = useState(() => createDrafts(settings.drafts, (all) => change({ drafts: all })));

  useEffect(() => {
    const stop = guard(async () => {
      drafts.flush();
      return true;
    });
    addEventListener('blur', drafts.flush);
    return () => {
      stop();
      removeEventListener('blur', drafts.flush);
      drafts.flush();
    };
  }, [guard, drafts]);

  return <Context value={drafts}>{children}</Context>;
}

export function useDrafts(): Drafts {
  return useProvided(Context, 'DraftsProvider');
}

/** `field` names what is typed within the article's review: `comment`, `reply` and the comment's id. */
export const draftKey = (article: ArticleId, field: string): string => `${article} ${field}`;

export function useDraft(
  article: ArticleId,
  field: string,
): readonly [draft: string | null, write: (text: string | null) => void] {
  const { read, write, subscribe } = useDrafts();
  const key = draftKey(article, field);
  const draft = useSyncExternalStore(subscribe, () => read(key));
  return [draft, useCallback((text) => write(key, text), [write, key])];
}
