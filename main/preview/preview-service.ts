import { readFile } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { ArticleId } from '#shared/library/ids.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { mimeTypeOf } from '#shared/media/mime-types.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { addressOf, frontPath, notFoundPath } from '#shared/site/site-paths.ts';
import { isLibraryChanged } from '../library/library-changed.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Clock } from '../platform/clock.ts';
import { loadTheme } from '../site/load-theme.ts';
import type { PlannedPage } from '../site/render-page.ts';
import { siteContentSecurityPolicy } from '../site/site-headers.ts';
import { pictureAt } from '../site/site-pictures.ts';
import { planSite, type SitePlan } from '../site/site-plan.ts';
import { ThemeError } from '../site/themes/theme-error.ts';

/** The host of the site as it is, with no article in it that isn't published. */
const siteHost = 'site';

interface PreviewResponse {
  readonly status: 200 | 404 | 500;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Instead of the body: a file on this disk, which may be too large to be read whole. */
  readonly file?: string;
}

export interface PreviewService {
  /** The address of an article's page as it would be built now, or of the front page (`null`), and the page's path in the site. ExpectedError `article-unknown`. */
  readonly open: (article: ArticleId | null) => Promise<{ readonly url: string; readonly path: string }>;
  /** What preview://<host><pathname> holds: the host is an article's id or `site`, the pathname percent-encoded as in a URL. */
  readonly respond: (host: string, pathname: string) => Promise<PreviewResponse>;
  /** To be called after any change in the library: what is kept of it is read again when next asked for. */
  readonly invalidate: () => void;
}

interface PreviewParts {
  /** Where themes of the newsroom's own are. */
  readonly libraryPath: string;
  readonly snapshot: () => Promise<LibrarySnapshot>;
  readonly renditions: Renditions;
  readonly clock: Clock;
}

/**
 * The site as it would be built now, with one article in it whatever its status if so asked. Pages come from the plan that a build
 * uses, so a preview is the page that readers get, byte for byte.
 */
export function createPreviewService(parts: PreviewParts): PreviewService {
  let snapshot: Promise<LibrarySnapshot> | null = null;
  let planned: { readonly article: ArticleId | null; readonly plan: Promise<SitePlan> } | null = null;

  const invalidate = (): void => {
    snapshot = null;
    planned = null;
  };

  const makePlan = async (article: ArticleId | null): Promise<SitePlan> => {
    snapshot ??= parts.snapshot();
    const taken = await snapshot;
    return planSite(taken, {
      now: parts.clock.now(),
      theme: await loadTheme(parts.libraryPath, taken.config.design.theme),
      ...(article !== null && { include: article }),
      pictureFormats: parts.renditions.formats,
    });
  };

  const planFor = (article: ArticleId | null): Promise<SitePlan> => {
    if (planned?.article === article) return planned.plan;
    const plan = makePlan(article);
    planned = { article, plan };
    // A failure must not be kept as if it were the library's state.
    plan.catch(invalidate);
    return plan;
  };

  const respond = async (article: ArticleId | null, path: string): Promise<PreviewResponse> => {
    const plan = await planFor(article);
    if (article !== null && !plan.model.byId.has(article)) return plainNotFound();
    const [broken] = plan.themeProblems;
    if (broken !== undefined) return failedPage(broken.message);
    const page = pageAt(plan, article, path);
    if (page !== undefined) return respondPage(200, page);
    const asset = plan.model.theme.assets.find((one) => one.path === path);
    if (asset !== undefined) return respondWith(200, path, await readFile(asset.file));
    const picture = pictureAt(path, plan.model.media.values());
    if (picture !== undefined) {
      const [file] = await parts.renditions.prepare([picture]);
      if (file !== undefined)
        return 'whole' in picture
          ? { ...respondWith(200, path, ''), file }
          : respondWith(200, path, await readFile(file));
    }
    const notFound = pageAt(plan, article, notFoundPath);
    return notFound === undefined ? plainNotFound() : respondPage(404, notFound);
  };

  return {
    invalidate,
    open: async (article) => {
      const { model } = await planFor(article);
      if (article === null) return { url: `preview://${siteHost}/`, path: frontPath };
      const entry = model.byId.get(article);
      if (entry === undefined) {
        throw new ExpectedError('article-unknown', phrase`The library has no article ${article} to show.`);
      }
      return { url: `preview://${article}/${addressOf(entry.path)}`, path: entry.path };
    },
    respond: async (host, pathname) => {
      const article = host === siteHost ? null : ArticleId.safeParse(host).data;
      const path = sitePathOf(pathname);
      if (article === undefined || path === null) return plainNotFound();
      try {
        return await respond(article, path);
      } catch (error) {
        if (!isLibraryChanged(error)) throw error;
        invalidate();
        return respond(article, path);
      }
    },
  };
}

/** Where two articles have one address, the one that is being looked at is shown. */
function pageAt(plan: SitePlan, article: ArticleId | null, path: string): PlannedPage | undefined {
  const candidates = plan.pages.filter((page) => page.path === path);
  return candidates.find((page) => page.article === article) ?? candidates[0];
}

/** A path of the site, or `null` for one that leads out of it or hides a separator in an escape. */
function sitePathOf(pathname: string): string | null {
  let path: string;
  try {
    path = pathname.replace(/^\//, '').split('/').map(decodeURIComponent).join('/');
  } catch {
    return null;
  }
  if (pathname.split('/').length !== `/${path}`.split('/').length) return null;
  if (/[\\\0]/.test(path) || path.split('/').some((name) => name === '..' || name === '.')) return null;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function respondWith(status: 200 | 404 | 500, path: string, body: PreviewResponse['body']): PreviewResponse {
  return {
    status,
    headers: {
      'content-type': mimeTypeOf(path) ?? 'application/octet-stream',
      'content-security-policy': siteContentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body,
  };
}

function respondPage(status: 200 | 404, page: PlannedPage): PreviewResponse {
  try {
    return respondWith(status, page.path, page.render().content);
  } catch (error) {
    if (error instanceof ThemeError) return failedPage(error.message);
    throw error;
  }
}

/** Instead of a page that a theme can't make: what is wrong with it. */
function failedPage(message: string): PreviewResponse {
  return respondWith(500, 'theme-failed.txt', `${message}\n`);
}

function plainNotFound(): PreviewResponse {
  return respondWith(404, 'not-found.txt', 'There is no such page.\n');
}
