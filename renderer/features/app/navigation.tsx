import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { putOnClipboard } from '../../ui/put-on-clipboard.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { useNotices } from '../notices/notices.tsx';
import { catchTyping, giveUpTyping, leaveTyping, onLostTyping } from './type-ahead.ts';

/** Where the window is. `field` names what to put the caret into, once. */
type Place =
  | {
      readonly view: 'articles';
      readonly article: ArticleId | null;
      readonly field?: string | null;
      /** A version to compare the article with, once. */
      readonly compare?: VersionId;
      /** The list shows this author's articles. */
      readonly author?: Slug;
      /** Nothing has been chosen yet. */
      readonly isStart?: true;
    }
  | { readonly view: 'desk' }
  | { readonly view: 'media'; readonly media: MediaId | null }
  | { readonly view: 'authors'; readonly author: Slug | null }
  | { readonly view: 'site'; readonly part?: SitePart; readonly field?: string | null };

/** A part of the site's view. */
export type SitePart = 'settings' | 'design' | 'comments';

export type ViewName = Place['view'];

/** Settles what is unsaved before the window goes elsewhere; `false` keeps it where it is. */
type LeaveGuard = () => Promise<boolean>;

interface Navigation {
  readonly place: Place;
  readonly go: (place: Place) => Promise<boolean>;
  /** Back to a view as it was left. */
  readonly goToView: (view: ViewName) => Promise<boolean>;
  /** Whether nothing unsaved is left behind; for what closes the article without moving. */
  readonly settle: LeaveGuard;
  /** Returns what takes the guard away. */
  readonly guard: (leave: LeaveGuard) => () => void;
}

const Context = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  return useProvided(Context, 'NavigationProvider');
}

const start: Readonly<Record<ViewName, Place>> = {
  articles: { view: 'articles', article: null, isStart: true },
  desk: { view: 'desk' },
  media: { view: 'media', media: null },
  authors: { view: 'authors', author: null },
  site: { view: 'site' },
};

export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<Place>(start.articles);
  const lastPlaces = useRef(start);
  const guards = useRef(new Set<LeaveGuard>());
  const { app } = useMessages();
  const { say, fail, leaving } = useNotices();
  const view = useRef<ViewName>('articles');

  useEffect(() => {
    const stop = onLostTyping((words) => {
      const copy = (): void => {
        // The notice goes with its button; words that didn't reach the clipboard stay in one.
        void putOnClipboard({ text: words, html: null }).then(
          () => say(app.copied),
          (error: unknown) => {
            fail(error);
            tell();
          },
        );
      };
      const tell = (): void => say(app.lostTyping(words), { label: app.copy, run: copy }, 'error');
      tell();
    });
    return () => {
      giveUpTyping();
      stop();
    };
  }, [say, fail, app]);

  const settle = useCallback<LeaveGuard>(async () => {
    // A copy: a guard that comes anew while it settles would be asked again and again.
    for (const leave of [...guards.current]) {
      if (!(await leave())) return false;
    }
    return true;
  }, []);

  const go = useCallback<Navigation['go']>(
    async (next) => {
      const article = next.view === 'articles' ? next.article : null;
      const field = next.view === 'articles' ? next.field : null;
      if (article !== null && (field === 'headline' || field === 'body'))
        catchTyping(app.typeAhead[field], article);
      else leaveTyping(article);
      // Not what is said from here on, of what could not be settled for one.
      const leaveNotices = leaving();
      if (!(await settle())) {
        giveUpTyping();
        return false;
      }
      lastPlaces.current = { ...lastPlaces.current, [next.view]: asLeft(next) };
      setPlace(next);
      if (next.view !== view.current) leaveNotices();
      view.current = next.view;
      return true;
    },
    [settle, app, leaving],
  );

  const goToView = useCallback<Navigation['goToView']>((view) => go(lastPlaces.current[view]), [go]);

  const guard = useCallback<Navigation['guard']>((leave) => {
    guards.current.add(leave);
    return () => {
      guards.current.delete(leave);
    };
  }, []);

  const value = useMemo(() => ({ place, go, goToView, settle, guard }), [place, go, goToView, settle, guard]);
  return <Context value={value}>{children}</Context>;
}

/** Without what was to be done once: whoever comes back goes on where they were. */
function asLeft(place: Place): Place {
  if (place.view === 'articles') return { view: 'articles', article: place.article };
  return place.view === 'site' ? { ...place, field: null } : place;
}

/** Where a problem can be put right. */
export function placeOf(problem: Problem): Place {
  if (problem.article !== null) return { view: 'articles', article: problem.article, field: problem.field };
  const author = problem.file?.match(/^authors\/(.+)\.json$/)?.[1];
  if (author !== undefined) return { view: 'authors', author: author as Slug };
  const part = problem.field?.startsWith('design') === true ? 'design' : 'settings';
  return { view: 'site', part, field: problem.field };
}
