import { type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type FileStamp, fileStampFrom, type Stamp, stampFrom } from './stamp.ts';

/** What the thread says: of all files, then of all articles, each in the order of `ids`. */
export type ScanStep = { readonly files: readonly FileStamp[] } | { readonly stamps: readonly Stamp[] };

/** A thread that looks at many articles. */
const { articles, ids } = workerData as { readonly articles: string; readonly ids: readonly string[] };
const files = ids.map((id) => fileStampFrom(statOf(`${articles}${sep}${id}${sep}article.json`)));
tell({ files });
tell({ stamps: ids.map((id, at) => stampFrom(files[at] ?? '', statOf(`${articles}${sep}${id}`))) });

function tell(step: ScanStep): void {
  parentPort?.postMessage(step);
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
