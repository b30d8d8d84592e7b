import { checkLibrary } from '#shared/library/check-library.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { libraryFiles } from '../library/library-layout.ts';
import type { Theme } from './load-theme.ts';
import { planSite } from './site-plan.ts';

/**
 * Everything that is wrong in a library, drafts included. What a build would say too counts for the site of now; all else is of what
 * that leaves out.
 */
export function checkSite(snapshot: LibrarySnapshot, now: Date, theme: Theme): readonly Problem[] {
  const plan = planSite(snapshot, { now, theme });
  const all = [
    ...theme.problems,
    ...checkLibrary(snapshot, now, theme.own?.manifest ?? null),
    ...plan.clashes(),
  ];
  const ofSite = new Set(plan.problems().map(nameOf));
  // Of the settings a build passes over some advice, such as that of subjects, which no page has.
  return all.map((problem) =>
    ofSite.has(nameOf(problem)) || problem.file === libraryFiles.config
      ? problem
      : { ...problem, leftOut: true },
  );
}

function nameOf({ code, article, file, field, message }: Problem): string {
  return JSON.stringify([code, article, file, field, message]);
}
