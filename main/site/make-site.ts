import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { Renditions } from '../media/renditions.ts';
import type { BuildRecord } from './build-record.ts';
import type { PlannedPage } from './render-page.ts';
import { renderPictures } from './render-pictures.ts';
import {
  type RenderedFile,
  type RenderedSite,
  type RenderOptions,
  type RenderParts,
  renderSite,
} from './render-site.ts';
import type { SitePlan } from './site-plan.ts';

/** The files of a site, made and not yet anywhere. With a problem `files` are not all of them. */
export interface MadeSite {
  readonly problems: readonly Problem[];
  /** What its newsroom wants to be told and that keeps nothing from being built. */
  readonly warnings: readonly Problem[];
  /** Pages first, then pictures; `content: null` where the record knew the file. */
  readonly files: readonly RenderedFile[];
  readonly pictures: ReadonlyMap<string, Rendition>;
  /** Why a page had to be rendered again, by path, in words that follow "because". */
  readonly reasons: ReadonlyMap<string, string>;
}

interface MakeOptions extends RenderOptions {
  readonly article?: ArticleId;
  /** `false`: the pages only; `pictures` says which pictures they show. */
  readonly makesPictures: boolean;
}

/** Renders what `record` doesn't know yet. ExpectedError `cancelled`. */
export async function makeSite(
  { renditions, ...parts }: RenderParts & { readonly renditions: Renditions },
  plan: SitePlan,
  record: BuildRecord,
  options: MakeOptions,
): Promise<MadeSite> {
  const { article } = options;
  const found = article === undefined ? plan.problems() : problemsFor(plan.problems(), article);
  const problems = found.filter(isBlocking);
  const warnings = found.filter((problem) => !isBlocking(problem));
  if (problems.length > 0) {
    return { problems, warnings, files: [], pictures: new Map(), reasons: new Map() };
  }
  const rendered = withAssets(
    await renderSite(parts, plan, pagesFor(plan, article), record, options),
    plan,
    record,
  );
  if (rendered.problems.length > 0 || !options.makesPictures) return { ...rendered, warnings };
  const pictures = await renderPictures(renditions, rendered.pictures, record, options);
  if ('problem' in pictures) return { ...rendered, warnings, problems: [pictures.problem] };
  return { ...rendered, warnings, files: [...rendered.files, ...pictures.files] };
}

/** With the pictures and fonts of the newsroom's own theme. */
function withAssets(rendered: RenderedSite, { model }: SitePlan, record: BuildRecord): RenderedSite {
  const assets = model.theme.assets.map(
    ({ path, hash, file }): RenderedFile => ({
      path,
      kind: 'asset',
      hash,
      content: record.files[path]?.hash === hash ? null : { file },
    }),
  );
  return { ...rendered, files: [...rendered.files, ...assets] };
}

/** All, or an article's page and what every page links to for its looks; its pictures come from rendering it. */
export function pagesFor(plan: SitePlan, article: ArticleId | undefined): readonly PlannedPage[] {
  if (article === undefined) return plan.pages;
  return plan.pages.filter((page) => page.article === article || page.kind === 'asset');
}

/** Another article's problem is no reason not to build this one. */
function problemsFor(problems: readonly Problem[], article: ArticleId): readonly Problem[] {
  return problems.filter((problem) => problem.article === null || problem.article === article);
}
