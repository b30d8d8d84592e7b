import { readFile } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { PublishProgress } from '#shared/publish/publish-report.ts';
import type { PublishedArticle, PublishedFile } from '#shared/publish/receipt.schema.ts';
import type { BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import { explainFileError, isFileError } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { measureFile } from '../platform/measure-file.ts';
import type { PageInputs } from '../site/page-inputs.ts';
import type { RenderedFile } from '../site/render-site.ts';
import type { PlannedSite, SiteService } from '../site/site-service.ts';
import type { KeptFiles } from './kept-files.ts';
import { type KeptContent, type KeptRecord, readKeptRecord, writeKeptRecord } from './kept-record.ts';

/** A site as it can be brought to a target: names, checksums, and every file of it among the kept ones. */
export interface KeptBuild {
  /** By path, in the order of paths. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly articles: readonly PublishedArticle[];
  /** What each page was made from. */
  readonly inputs: ReadonlyMap<string, PageInputs>;
  readonly leftOut: BuildReport['leftOut'];
}

interface KeepParts {
  readonly site: SiteService;
  readonly kept: KeptFiles;
  readonly recordFile: string;
}

interface KeepOptions {
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
}

/** With a problem nothing was built. */
type MadeBuild = { readonly problems: readonly Problem[] } | { readonly build: KeptBuild };

const atOnce = 32;

/** Builds the site of this moment among the kept files; nothing that readers see is touched. */
export async function keepBuild(parts: KeepParts, options: KeepOptions): Promise<MadeBuild> {
  const { site, kept, recordFile } = parts;
  const { onProgress, signal } = options;
  const there = await kept.list();
  const record = await readKeptRecord(recordFile, there);
  const making = {
    ...(signal && { signal }),
    onProgress: ({ phase, ...progress }: BuildProgress): void => {
      if (phase !== 'writing') onProgress?.({ phase, ...progress });
    },
  };
  return site.make(record, making, async (made) =>
    made.problems.length > 0
      ? { problems: made.problems }
      : { build: await keepMade(made, { kept, recordFile, record, there }, options) },
  );
}

interface Keeping extends Omit<KeepParts, 'site'> {
  readonly record: KeptRecord;
  /** The SHA-256 of those that are kept already. */
  readonly there: Set<string>;
}

async function keepMade(
  made: PlannedSite,
  { kept, recordFile, record, there }: Keeping,
  { onProgress, signal }: KeepOptions,
): Promise<KeptBuild> {
  let done = 0;
  const contents = await mapParallel(made.files, atOnce, async (file) => {
    if (signal?.aborted)
      throw new ExpectedError('cancelled', phrase`Publishing was cancelled. Nothing was changed.`);
    const content = await keepOne(file, record, kept, there);
    done += 1;
    onProgress?.({ phase: 'keeping', done, total: made.files.length });
    return content;
  });
  const files = made.files.map(({ path, kind }, index): PublishedFile => {
    const { sha256, bytes } = contents[index] ?? { sha256: '', bytes: 0 };
    return { path, sha256, bytes, kind };
  });
  await writeKeptRecord(recordFile, recordOf(made, contents));
  const articles = made.plan.model.articles.map(
    ({ article, path }): PublishedArticle => ({
      id: article.id,
      headline: article.headline,
      path,
      digest: article.text.digest,
      updatedAt: article.updatedAt,
    }),
  );
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: new Map(byPath.map((file) => [file.path, file])),
    articles,
    inputs: new Map(made.files.flatMap(({ path, inputs }) => (inputs ? [[path, inputs]] : []))),
    leftOut: made.plan.leftOut,
  };
}

async function keepOne(
  { path, hash, content }: RenderedFile,
  record: KeptRecord,
  kept: KeptFiles,
  there: Set<string>,
): Promise<KeptContent> {
  if (content === null) {
    return record.pictures[hash] ?? { sha256: hash, bytes: record.files[path]?.size ?? 0 };
  }
  try {
    const bytes = content instanceof Uint8Array || 'file' in content ? content : await readFile(content.made);
    const found = 'file' in bytes ? await measureFile(bytes.file) : { sha256: hash, bytes: bytes.length };
    if (!there.has(found.sha256)) await kept.keep(found.sha256, bytes);
    there.add(found.sha256);
    return found;
  } catch (error) {
    if (!isFileError(error)) throw error;
    const message = phrase`The site can't be kept in the library's .galley folder: ${explainFileError(error)}. Nothing was changed at the target.`;
    throw new ExpectedError('keep-failed', message, { cause: error });
  }
}

function recordOf({ plan, files, pictures }: PlannedSite, contents: readonly KeptContent[]): KeptRecord {
  const shown = files.map((file, index) => ({ file, content: contents[index] ?? { sha256: '', bytes: 0 } }));
  return {
    made: plan.digest(),
    files: Object.fromEntries(
      shown.map(({ file: { path, hash, inputs, pictures: uses }, content }) => [
        path,
        { hash, size: content.bytes, mtime: 0, ...(inputs && { inputs }), ...(uses && { pictures: uses }) },
      ]),
    ),
    renditions: Object.fromEntries(pictures),
    pictures: Object.fromEntries(
      shown.flatMap(({ file, content }) => (pictures.has(file.path) ? [[file.hash, content]] : [])),
    ),
  };
}
