import { type PlanOptions, planSite, type SitePlan } from '#main/site/site-plan.ts';
import { snapshotOf, type WholeLibrary } from '#tests/helpers/whole-library.ts';

/** The plan of a site whose library is in memory. */
export function planLibrary(library: WholeLibrary, options: PlanOptions): SitePlan {
  return planSite(snapshotOf(library), options);
}
