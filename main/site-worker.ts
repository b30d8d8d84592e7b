import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { bodyReader } from './articles/body-reader.ts';
import { loadTheme, themeState } from './site/load-theme.ts';
import { makePage } from './site/make-page.ts';
import { planSite, type SitePlan } from './site/site-plan.ts';
import {
  fromShared,
  type ThreadAnswer,
  type ThreadTask,
  type WrittenPage,
} from './site/threads/thread-task.ts';

/** A thread that makes pages of a site. It makes the same plan as whoever started it, and is told places in it. */
const { plan: shared, folder } = workerData as ThreadTask;
const { pages } = await plan();
const told = new Set<string>();

parentPort?.on('message', (places: readonly number[]) => {
  const pictures: ThreadAnswer['pictures'][number][] = [];
  const written = places.flatMap((place): readonly WrittenPage[] => {
    try {
      const page = pages[place];
      if (page === undefined) return [];
      const made = makePage(page);
      writeFileSync(join(folder, String(place)), made.content);
      for (const picture of made.pictures) {
        if (!told.has(picture[0])) pictures.push(picture);
        told.add(picture[0]);
      }
      return [{ place, hash: made.hash, inputs: made.inputs, pictures: [...made.pictures.keys()] }];
    } catch {
      return [];
    }
  });
  parentPort?.postMessage({ pages: written, pictures } satisfies ThreadAnswer);
});

async function plan(): Promise<SitePlan> {
  const { snapshot, texts, libraryPath, theme: name, themeDigest, ...options } = fromShared(shared);
  const theme = await loadTheme(libraryPath, name);
  const whole = { ...snapshot, bodyOf: bodyReader(texts), findingsOf: () => [] };
  const planned = planSite(whole, { ...options, theme });
  if (themeState(planned.model.theme) !== themeDigest) throw new Error('The theme has changed.');
  return planned;
}
