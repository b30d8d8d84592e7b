import { type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { stampFrom } from './stamp.ts';

/** A thread that looks at many articles: the stamps of `ids`, in their order, go back. */
const { articles, ids } = workerData as { readonly articles: string; readonly ids: readonly string[] };
parentPort?.postMessage(
  ids.map((id) => {
    const folder = `${articles}${sep}${id}`;
    return stampFrom(statOf(`${folder}${sep}article.json`), statOf(folder));
  }),
);

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
