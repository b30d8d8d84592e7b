import { join } from 'node:path';
import type { Rendition } from '../../media/rendition-recipes.ts';
import type { PlannedPage } from '../render-page.ts';
import { manyPages, type RenderThreadsParts, renderInThreads } from './render-threads.ts';
import type { SitePlanData, WrittenPage } from './thread-task.ts';

/** What a build gives to threads; nothing of it is made before there are pages for them. */
export interface RenderThreads extends RenderThreadsParts {
  readonly plan: () => SitePlanData;
  readonly folder: () => Promise<string>;
}

export interface PageTakers {
  readonly onPage: (page: PlannedPage, made: WrittenPage, content: { readonly made: string }) => void;
  readonly onPicture: (path: string, rendition: Rendition) => void;
  readonly signal?: AbortSignal;
}

/** Gives `toMake`, some of all planned `pages`, to threads if they are many. Whatever isn't heard of is to be made otherwise. */
export async function renderWithThreads(
  { plan, folder, ...parts }: RenderThreads,
  pages: readonly PlannedPage[],
  toMake: readonly PlannedPage[],
  { onPage, onPicture, ...signal }: PageTakers,
): Promise<void> {
  if (toMake.length < manyPages) return;
  const wanted = new Set(toMake);
  const groups = Map.groupBy(
    [...pages.keys()].filter((at) => wanted.has(pages[at] as PlannedPage)),
    (at) => pages[at]?.group ?? at,
  );
  const place = await folder();
  await renderInThreads(parts, {
    plan: plan(),
    groups: [...groups.values()],
    folder: place,
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
