import { join } from 'node:path';
import type { Rendition } from '../../media/rendition-recipes.ts';
import { themeState } from '../load-theme.ts';
import type { PlannedPage } from '../render-page.ts';
import type { SitePlan } from '../site-plan.ts';
import { manyPages, type RenderThreads } from './render-threads.ts';
import type { WrittenPage } from './thread-task.ts';

interface PageTakers {
  readonly onPage: (page: PlannedPage, made: WrittenPage, content: { readonly made: string }) => void;
  readonly onPicture: (path: string, rendition: Rendition) => void;
  readonly signal?: AbortSignal;
}

/** Gives `toMake`, some of a plan's pages, to threads if they are many. Whatever isn't heard of is to be made otherwise. */
export async function renderWithThreads(
  threads: RenderThreads,
  { model, pages }: SitePlan,
  toMake: readonly PlannedPage[],
  { onPage, onPicture, ...signal }: PageTakers,
): Promise<void> {
  if (toMake.length < manyPages) return;
  const wanted = new Set(toMake);
  const groups = Map.groupBy(
    [...pages.keys()].filter((at) => wanted.has(pages[at] as PlannedPage)),
    (at) => pages[at]?.group ?? at,
  );
  const place = await threads.folder();
  await threads.make({
    // The longest first, so that no thread is left with one.
    groups: [...groups.values()].toSorted((a, b) => b.length - a.length),
    themeDigest: themeState(model.theme),
    onAnswer: (answer) => {
      for (const [path, rendition] of answer.pictures) onPicture(path, rendition);
      for (const made of answer.pages) {
        const page = pages[made.place];
        if (page !== undefined) onPage(page, made, { made: join(place, String(made.place)) });
      }
    },
    ...signal,
  });
}
