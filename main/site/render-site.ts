import { ExpectedError } from '#shared/ipc/result.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { isLibraryChanged } from '../library/library-changed.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { Logger } from '../platform/logger.ts';
import { turns } from '../platform/turns.ts';
import type { BuildRecord, BuiltFile, FileToRecord } from './build-record.ts';
import { inputsOf, type MadePage, makePage } from './make-page.ts';
import type { PageInputs } from './page-inputs.ts';
import { fileKindOf, type PlannedPage } from './render-page.ts';
import type { SitePlan } from './site-plan.ts';
import type { SiteFile } from './site-writer.ts';
import { ThemeError, themeProblem } from './themes/theme-error.ts';
import type { RenderThreads } from './threads/render-threads.ts';
import { renderWithThreads } from './threads/render-with-threads.ts';
import { changedInputs, whyChanged } from './why-changed.ts';

export interface RenderOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** A file of the site with what the next build wants to know of it. */
export type RenderedFile = SiteFile & FileToRecord;

export interface RenderedSite {
  /** In the order of the plan. */
  readonly files: readonly RenderedFile[];
  readonly pictures: ReadonlyMap<string, Rendition>;
  readonly problems: readonly Problem[];
  /** Why a page had to be rendered again, by path, in words that follow "because". */
  readonly reasons: ReadonlyMap<string, string>;
}

export interface RenderParts {
  readonly log: Logger;
  /** `null`: everything is made by whoever asks. */
  readonly threads: RenderThreads | null;
}

/**
 * Renders the pages whose inputs changed since the last build; the others are taken as they lie there. Many are made by
 * threads; few, and what a thread couldn't make, here.
 */
export async function renderSite(
  { log, threads }: RenderParts,
  plan: SitePlan,
  pages: readonly PlannedPage[],
  record: BuildRecord,
  { onProgress, signal }: RenderOptions,
): Promise<RenderedSite> {
  const found = new Map<PlannedPage, RenderedFile>();
  const pictures = new Map<string, Rendition>();
  const problems: Problem[] = [];
  const reasons = new Map<string, string>();
  const tell = (): void =>
    onProgress?.({ phase: 'pages', done: found.size + problems.length, total: pages.length });
  const take = (
    page: PlannedPage,
    made: Omit<MadePage, 'content' | 'pictures'>,
    content: SiteFile['content'],
    shown: readonly string[],
  ): void => {
    const before = record.files[page.path];
    reasons.set(page.path, whyChanged(before?.inputs, made.inputs));
    found.set(page, fileOf(page, made, before?.hash === made.hash ? null : content, shown));
    tell();
  };
  const pause = turns(() => {
    if (signal?.aborted) throw cancelled();
  });

  const isSame = record.made !== null && record.made === plan.digest();
  const toMake: PlannedPage[] = [];
  for (const page of pages) {
    const before = record.files[page.path];
    const kept = before === undefined ? null : keptFile(page, before, record, pictures, isSame);
    if (kept === null) toMake.push(page);
    else found.set(page, kept);
    tell();
    await pause();
  }
  if (threads !== null && pages === plan.pages) {
    await renderWithThreads(threads, plan, toMake, {
      onPage: (page, made, content) => take(page, made, content, made.pictures),
      onPicture: (path, rendition) => pictures.set(path, rendition),
      ...(signal && { signal }),
    });
    if (signal?.aborted) throw cancelled();
  }
  for (const page of toMake) {
    if (found.has(page)) continue;
    const made = renderOne(log, plan, page);
    if ('content' in made) {
      for (const [path, picture] of made.pictures) pictures.set(path, picture);
      take(page, made, made.content, [...made.pictures.keys()]);
    } else if (!problems.some(saysTheSame(made))) problems.push(made);
    await pause();
  }
  return { files: pages.flatMap((page) => found.get(page) ?? []), pictures, problems, reasons };
}

export function cancelled(): ExpectedError {
  return new ExpectedError('cancelled', phrase`The build was cancelled. The site is as it was.`);
}

/** The page as the last build left it, its pictures added to `pictures`; `null` where it must be rendered. */
function keptFile(
  page: PlannedPage,
  before: BuiltFile,
  record: BuildRecord,
  pictures: Map<string, Rendition>,
  isSame: boolean,
): RenderedFile | null {
  const inputs = isSame && page.inputs !== null ? before.inputs : inputsOf(page);
  if (
    inputs === undefined ||
    before.inputs === undefined ||
    changedInputs(before.inputs, inputs).length > 0
  ) {
    return null;
  }
  const shown = before.pictures ?? [];
  const renditions = shown.map((picture) => record.renditions[picture]);
  if (renditions.includes(undefined)) return null;
  for (const [index, picture] of shown.entries()) {
    const rendition = renditions[index];
    if (rendition !== undefined) pictures.set(picture, rendition);
  }
  return fileOf(page, before, null, shown);
}

function fileOf(
  { path, kind }: PlannedPage,
  { hash, inputs }: { readonly hash: string; readonly inputs?: PageInputs | undefined },
  content: SiteFile['content'],
  pictures: readonly string[],
): RenderedFile {
  return {
    path,
    kind: fileKindOf(kind),
    hash,
    content,
    ...(inputs && { inputs }),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** What is wrong with a theme is wrong on thousands of pages. */
function saysTheSame({ code, message }: Problem): (other: Problem) => boolean {
  return (other) => code === 'theme-failed' && other.code === code && other.message === message;
}

/** A page that can't be rendered is a bug, but still names its article and leaves the old site in place. */
function renderOne(log: Logger, plan: SitePlan, page: PlannedPage): MadePage | Problem {
  try {
    return makePage(page);
  } catch (error) {
    if (error instanceof ThemeError) return themeProblem(error);
    if (isLibraryChanged(error)) throw error;
    const logId = log.error(`rendering ${page.path} failed`, error);
    const article = page.article === null ? undefined : plan.model.byId.get(page.article)?.article;
    const message = phrase`The page ${page.path} can't be made because of an error in Galley (log ${logId}).`;
    return {
      code: 'render-failed',
      article: page.article,
      headline: article?.headline ?? null,
      file: null,
      field: null,
      message,
    };
  }
}
