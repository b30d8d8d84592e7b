import { stat } from 'node:fs/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import { type ArticleWatchParts, watchArticles } from './articles/watch-articles.ts';
import { inLibrary, libraryFiles } from './library/library-layout.ts';
import { fileState } from './platform/file-state.ts';
import { lookRepeatedly } from './platform/look-repeatedly.ts';

/** Notices what other programs and machines do in the folder of an open newsroom. */
export interface NewsroomWatch {
  /** Looks at everything, now. When it returns, whatever had changed is taken over. */
  readonly lookAtAll: () => Promise<void>;
  /** When it returns, nothing is being taken over any more. */
  readonly stop: () => Promise<void>;
}

/** Whoever keeps files in memory. `refresh` throws where they can't be looked at. */
interface Refreshed {
  readonly refresh: () => Promise<void>;
}

interface NewsroomWatchParts extends ArticleWatchParts {
  readonly folder: Refreshed;
  readonly authors: Refreshed;
  readonly media: Refreshed;
  readonly publications: Refreshed;
  /** Those who read what lies beside an article whenever they are asked, and are to say that there is something new to ask for. */
  readonly beside: Readonly<Record<'review' | 'comments' | 'suggestions', (id: ArticleId) => void>>;
}

/** In ms: all is looked at this often, but rests this many times what a look took, so that a slow share isn't kept busy. */
const [usualDelay, restFactor] = [30_000, 20];

export function watchNewsroom(parts: NewsroomWatchParts): NewsroomWatch {
  const { libraryPath, folder, authors, media, publications, beside, log } = parts;
  const seen = new Map<string, string>();
  const articles = watchArticles({
    ...parts,
    onTouched: async (id) => {
      await parts.onTouched(id);
      for (const kind of ['review', 'comments', 'suggestions'] as const) {
        if (await isChanged(libraryFiles[kind](id))) beside[kind](id);
      }
    },
  });

  async function isChanged(file: string): Promise<boolean> {
    const stats = await stat(inLibrary(libraryPath, file)).catch(() => null);
    const state = stats === null ? '' : fileState(stats);
    if (state === (seen.get(file) ?? '')) return false;
    seen.set(file, state);
    return true;
  }

  async function lookAtAll(): Promise<void> {
    // What an article names comes before the article.
    for (const part of [folder, authors, media]) {
      await part.refresh().catch((error) => log.warn('a part of the newsroom can’t be looked at', error));
    }
    await articles.lookAtAll();
    await publications.refresh();
  }

  const whatFailed = 'the articles’ folder can’t be looked at';
  const stopLooking = lookRepeatedly(
    lookAtAll,
    (took) => Math.max(usualDelay, restFactor * took),
    log,
    whatFailed,
  );
  return {
    lookAtAll: () => lookAtAll().catch((error) => void log.warn(whatFailed, error)),
    stop: () => {
      stopLooking();
      return articles.stop();
    },
  };
}
