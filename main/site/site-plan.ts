import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { checkScope } from '#shared/articles/check-article.ts';
import { reasonToLeaveOut } from '#shared/checks/left-out.ts';
import { checkAuthor, checkInSnapshot, checkSettings } from '#shared/library/check-library.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { BuildReport } from '#shared/site/build-report.ts';
import { articlePath } from '#shared/site/site-paths.ts';
import type { EncodeFormat } from '../platform/image-codec.ts';
import { addressClashes } from './address-clashes.ts';
import type { Theme } from './load-theme.ts';
import { modelDigest } from './page-inputs.ts';
import { type PlannedPage, pagesOf } from './render-page.ts';
import type { SiteMemory } from './site-memory.ts';
import { type SiteModel, siteModel } from './site-model.ts';

export interface PlanOptions {
  /** Articles whose publication date is later stay out. */
  readonly now: Date;
  readonly theme: Theme;
  /** Without: all that Galley knows. */
  readonly pictureFormats?: readonly EncodeFormat[];
  /** In the site whatever its status and date, unless it is in the trash: a preview shows what is not yet published. */
  readonly include?: ArticleId;
  /** Names the code that renders, for a build that leaves unchanged pages alone. */
  readonly program?: string;
  /** Of earlier plans of this newsroom. */
  readonly memory?: SiteMemory;
}

/** What a site will hold, before any of it is rendered. */
export interface SitePlan {
  readonly model: SiteModel;
  readonly pages: readonly PlannedPage[];
  /** Pages under one address. */
  readonly clashes: () => readonly Problem[];
  /** Looked for when asked, as a preview shows what it can: what keeps this site from being built, unreadable files, and whatever is wrong with its own articles and authors. */
  readonly problems: () => readonly Problem[];
  /** Stands for everything that its pages are made from (`modelDigest`). */
  readonly digest: () => string;
  /** Why the newsroom's own theme can't be used. */
  readonly themeProblems: readonly Problem[];
  readonly leftOut: BuildReport['leftOut'];
  /** Where articles that are left out would be, with the reason: a hold takes away what readers had. */
  readonly withheld: ReadonlyMap<string, string>;
}

/** Pure: the same snapshot and options give the same plan. */
export function planSite(snapshot: LibrarySnapshot, options: PlanOptions): SitePlan {
  const { now, theme, include, program, pictureFormats, memory } = options;
  const included: ArticleFacts[] = [];
  const leftOut: BuildReport['leftOut'] = [];
  const withheld = new Map<string, string>();
  for (const article of snapshot.articles) {
    const isWanted = article.id === include && article.trashedAt === null;
    const reason = isWanted ? null : reasonToLeaveOut(snapshot, article, now);
    if (reason === null) included.push(article);
    else {
      if (article.trashedAt === null)
        leftOut.push({ article: article.id, headline: article.headline, reason });
      withheld.set(articlePath(article), reason);
    }
  }
  const model = siteModel(snapshot, included, theme, pictureFormats, memory);
  const pages = pagesOf(model, now, program);
  let digest: string | null = null;
  return {
    model,
    pages,
    leftOut,
    withheld,
    clashes: () => addressClashes(pages, model),
    problems: () => [...theme.problems, ...problemsOf(snapshot, included, model, pages, options)],
    digest: () => {
      digest ??= modelDigest(model, program ?? '');
      return digest;
    },
    themeProblems: theme.problems,
  };
}

function problemsOf(
  snapshot: LibrarySnapshot,
  included: readonly ArticleFacts[],
  model: SiteModel,
  pages: readonly PlannedPage[],
  { now, theme }: Pick<PlanOptions, 'now' | 'theme'>,
): readonly Problem[] {
  const scope = checkScope(snapshot, { now, competing: included });
  return [
    ...checkSettings(snapshot, now, theme.own?.manifest ?? null),
    ...[...model.writers.values()].flatMap(({ subject }) => checkAuthor(subject, snapshot)),
    ...included.flatMap((article) => checkInSnapshot(article, snapshot, scope)),
    ...addressClashes(pages, model),
  ];
}
