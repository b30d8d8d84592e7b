import { phrase } from '#shared/messages/phrase.ts';
import type { PublishReport } from '#shared/publish/publish-report.ts';
import type { Scheduled } from '#shared/publish/schedule.ts';
import type { PublishOptions, PublishService } from './publish-service.ts';

interface DuePublication {
  /** Of the publication or, where nothing was published, of what it would have been. */
  readonly report: PublishReport;
  /** Those of the due articles that readers have now. */
  readonly out: readonly Scheduled[];
  /** Why the others aren't out, a sentence each; or why nothing is. */
  readonly reasons: readonly string[];
}

/**
 * Publishes because articles are due: what is ready besides goes along, as with any publication. Where not one of the due ones could go
 * out nothing is published, so that trying again brings nothing else to readers.
 */
export async function publishDue(
  publish: Pick<PublishService, 'publish'>,
  due: readonly Scheduled[],
  options: Omit<PublishOptions, 'dryRun' | 'backTo' | 'scheduled'>,
): Promise<DuePublication> {
  const plan = await publish.publish({ ...options, dryRun: true });
  if (!plan.ok) return { report: plan, out: [], reasons: [whyRefused(plan)] };
  if (outOf(due, plan).length === 0) return { report: plan, out: [], reasons: whyLeftOut(due, plan) };
  const report = await publish.publish({ ...options, scheduled: true });
  if (!report.ok) return { report, out: [], reasons: [whyRefused(report)] };
  return { report, out: outOf(due, report), reasons: whyLeftOut(due, report) };
}

function outOf(due: readonly Scheduled[], { leftOut }: PublishReport): readonly Scheduled[] {
  const out = new Set(leftOut.map(({ article }) => article));
  return due.filter(({ article }) => !out.has(article));
}

function whyLeftOut(due: readonly Scheduled[], { leftOut }: PublishReport): readonly string[] {
  const wanted = new Set<string>(due.map(({ article }) => article));
  return leftOut
    .filter(({ article }) => wanted.has(article))
    .map(({ headline, reason }) => phrase`“${headline}” wasn’t published because ${reason}.`);
}

/** One reason: the dialog, or the command, lists them all. */
function whyRefused({ target, problems, inTheWay, isEmptied }: PublishReport): string {
  const [problem] = problems;
  if (problem !== undefined) {
    const { headline, message } = problem;
    const said = headline === null ? message : phrase`“${headline}”: ${message}`;
    return problems.length === 1 ? said : phrase`${said} And ${problems.length - 1} more.`;
  }
  if (isEmptied)
    return phrase`Nothing is left in ${target.path} of what was published there last. Is its disk mounted?`;
  const [path = target.path] = inTheWay;
  return phrase`${path} was not put there by Galley and is in the way.`;
}
