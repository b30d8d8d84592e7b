import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { bodyReader } from './articles/body-reader.ts';
import { loadTheme, themeState } from './site/load-theme.ts';
import { makePage } from './site/make-page.ts';
import type { PlannedPage } from './site/render-page.ts';
import { planSite } from './site/site-plan.ts';
import {
  fromShared,
  type ThreadAnswer,
  type ThreadBatch,
  type ThreadTask,
  type WrittenPage,
} from './site/threads/thread-task.ts';

/** A thread that makes pages of a site. It makes the same plan as whoever started it, and is told places in it. */
let work: Promise<Work> | null = null;
const told = new Set<string>();

interface Work {
  readonly pages: readonly PlannedPage[];
  readonly themeDigest: string;
  readonly folder: string;
}

parentPort?.on('message', async (message: ThreadTask | ThreadBatch) => {
  if ('plan' in message) work = begin(message);
  else if (work !== null) parentPort?.postMessage(make(await work, message));
});

async function begin({ plan, folder }: ThreadTask): Promise<Work> {
  const { snapshot, texts, libraryPath, theme: name, ...options } = fromShared(plan);
  const theme = await loadTheme(libraryPath, name);
  const whole = { ...snapshot, bodyOf: bodyReader(texts), findingsOf: () => [] };
  const { pages, model } = planSite(whole, { ...options, theme });
  return { pages, folder, themeDigest: themeState(model.theme) };
}

function make({ pages, folder, themeDigest }: Work, batch: ThreadBatch): ThreadAnswer {
  if (themeDigest !== batch.themeDigest) throw new Error('The theme has changed.');
  const pictures: ThreadAnswer['pictures'][number][] = [];
  const written = batch.places.flatMap((place): readonly WrittenPage[] => {
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
  return { pages: written, pictures };
}
