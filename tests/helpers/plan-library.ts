import { snapshotOf, type WholeLibrary } from '#main/articles/whole-library.ts';
import { type PlanOptions, planSite, type SitePlan } from '#main/site/site-plan.ts';

/** The plan of a site whose library is in memory. */
export function planLibrary(library: WholeLibrary, options: PlanOptions): SitePlan {
  return planSite(snapshotOf(library), options);
}
