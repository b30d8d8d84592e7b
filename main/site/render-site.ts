import { hash as hashOf } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { isLibraryChanged } from '../library/library-changed.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Logger } from '../platform/logger.ts';
import type { BuildRecord, BuiltFile, FileToRecord } from './build-record.ts';
import type { PageInputs } from './page-inputs.ts';
import { fileKindOf, type PlannedPage, type RenderedPage } from './render-page.ts';
import type { SitePlan } from './site-plan.ts';
import type { SiteFile } from './site-writer.ts';
import { ThemeError, themeProblem } from './themes/theme-error.ts';

export interface RenderOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** A file of the site with what the next build wants to know of it. */
export type RenderedFile = SiteFile & FileToRecord;

export interface RenderedSite {
  readonly files: readonly RenderedFile[];
  readonly pictures: ReadonlyMap<string, Rendition>;
  readonly problems: readonly Problem[];
  /** Why a page had to be rendered again, by path, in words that follow "because". */
  readonly reasons: ReadonlyMap<string, string>;
}

/** How long pages are rendered, in milliseconds, before whoever else waits has a turn: a window stays alive. */
const longestTurn = 30;

/** Renders the pages whose inputs changed since the last build; the others are taken as they lie there. */
export async function renderSite(
  log: Logger,
  plan: SitePlan,
  pages: readonly PlannedPage[],
  record: BuildRecord,
  { onProgress, signal }: RenderOptions,
): Promise<RenderedSite> {
  const files: RenderedFile[] = [];
  const pictures = new Map<string, Rendition>();
  const problems: Problem[] = [];
  const reasons = new Map<string, string>();
  let turn = performance.now();
  for (const [index, page] of pages.entries()) {
    if (signal?.aborted) throw cancelled();
    const before = record.files[page.path];
    const inputs = page.inputs === null ? undefined : inputsOf(page);
    const kept = before === undefined ? null : keptFile(page, before, inputs, record, pictures);
    if (kept !== null) files.push(kept);
    else {
      const rendered = renderOne(log, plan, page);
      if ('content' in rendered) {
        for (const [path, picture] of rendered.pictures) pictures.set(path, picture);
        files.push(fileOf(page, rendered, before, inputs));
        reasons.set(page.path, whyChanged(before?.inputs, inputs));
      } else if (!problems.some(isSame(rendered))) problems.push(rendered);
    }
    onProgress?.({ phase: 'pages', done: index + 1, total: pages.length });
    if (performance.now() - turn > longestTurn) {
      await setImmediate();
      turn = performance.now();
    }
  }
  return { files, pictures, problems, reasons };
}

/** The site's pictures; those that the cache has under the name of the last build aren't looked at. */
export async function renderPictures(
  renditions: Renditions,
  pictures: ReadonlyMap<string, Rendition>,
  record: BuildRecord,
  { onProgress, signal }: RenderOptions,
): Promise<{ readonly files: readonly RenderedFile[] } | { readonly problem: Problem }> {
  try {
    const all = [...pictures].map(([path, rendition]) => {
      const hash = renditions.nameOf(rendition);
      return { path, rendition, hash, isThere: record.files[path]?.hash === hash };
    });
    const missing = all.filter(({ isThere }) => !isThere);
    const sources = await renditions.prepare(
      missing.map(({ rendition }) => rendition),
      {
        onDone: (done, total) => onProgress?.({ phase: 'pictures', done, total }),
        ...(signal && { signal }),
      },
    );
    const fileAt = new Map(missing.map(({ path }, index) => [path, sources[index] ?? '']));
    return {
      files: all.map(({ path, hash }) => {
        const file = fileAt.get(path);
        return { path, kind: 'asset', hash, content: file === undefined ? null : { file } };
      }),
    };
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message } = error;
    return { problem: { code, article: null, headline: null, file: null, field: null, message } };
  }
}

export function cancelled(): ExpectedError {
  return new ExpectedError('cancelled', phrase`The build was cancelled. The site is as it was.`);
}

/** An article that can't be understood is a problem of its own; its page is rendered, and fails, as always. */
function inputsOf(page: PlannedPage): PageInputs | undefined {
  try {
    return page.inputs?.();
  } catch {
    return undefined;
  }
}

/** The page as the last build left it, its pictures added to `pictures`; `null` where it must be rendered. */
function keptFile(
  { path, kind }: PlannedPage,
  before: BuiltFile,
  inputs: PageInputs | undefined,
  record: BuildRecord,
  pictures: Map<string, Rendition>,
): RenderedFile | null {
  if (inputs === undefined || before.inputs === undefined || changedNames(before.inputs, inputs).length > 0) {
    return null;
  }
  const shown = before.pictures ?? [];
  const renditions = shown.map((picture) => record.renditions[picture]);
  if (renditions.includes(undefined)) return null;
  for (const [index, picture] of shown.entries()) {
    const rendition = renditions[index];
    if (rendition !== undefined) pictures.set(picture, rendition);
  }
  return { path, kind: fileKindOf(kind), content: null, hash: before.hash, inputs, pictures: shown };
}

function fileOf(
  { path, kind: page }: PlannedPage,
  { content, pictures }: RenderedPage,
  before: BuiltFile | undefined,
  inputs: PageInputs | undefined,
): RenderedFile {
  const kind = fileKindOf(page);
  const hash = hashOf('sha256', content, 'hex');
  return {
    path,
    kind,
    hash,
    content: before?.hash === hash ? null : content,
    ...(inputs && { inputs }),
    ...(pictures.size > 0 && { pictures: [...pictures.keys()] }),
  };
}

const inputWords = (): Readonly<Record<string, string>> => ({
  site: phrase`the site’s settings or theme, or Galley itself, changed`,
  article: phrase`its article changed`,
  comments: phrase`what readers said of it changed`,
  pictures: phrase`a picture in it changed`,
  authors: phrase`one of its authors changed`,
  tags: phrase`a tag is written differently now`,
  links: phrase`an article to which it links changed`,
  related: phrase`an article that it recommends changed`,
  subject: phrase`what it lists was renamed or described anew`,
  list: phrase`its list of articles changed`,
});

/** Why a page is another than before, in words that follow "because"; '' where its inputs aren't known. */
export function whyChanged(before: PageInputs | undefined, inputs: PageInputs | undefined): string {
  if (before === undefined || inputs === undefined) return '';
  const words = inputWords();
  return changedNames(before, inputs)
    .map((name) => words[name] ?? name)
    .join(phrase`, and `);
}

function changedNames(before: PageInputs, now: PageInputs): readonly string[] {
  return Object.keys(now).filter((name) => before[name] !== now[name]);
}

/** What is wrong with a theme is wrong on thousands of pages. */
function isSame({ code, message }: Problem): (other: Problem) => boolean {
  return (other) => code === 'theme-failed' && other.code === code && other.message === message;
}

/** A page that can't be rendered is a bug, but still names its article and leaves the old site in place. */
function renderOne(log: Logger, plan: SitePlan, page: PlannedPage): RenderedPage | Problem {
  try {
    return page.render();
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
