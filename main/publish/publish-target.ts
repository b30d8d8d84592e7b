import { phrase } from '#shared/messages/phrase.ts';
import type { PublishProgress, PublishReport } from '#shared/publish/publish-report.ts';
import type { PublishTarget, Receipt, ReceiptId } from '#shared/publish/receipt.schema.ts';
import type { TargetState } from '#shared/publish/target-state.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { Clock } from '../platform/clock.ts';
import { whyChanged } from '../site/why-changed.ts';
import { whyRemoved } from '../site/why-removed.ts';
import { articleChanges, receiptFor } from './delivery-report.ts';
import { planFolder } from './folder-plan.ts';
import type { KeptBuild } from './keep-build.ts';
import type { KeptFiles } from './kept-files.ts';
import { publishToFolder } from './publish-folder.ts';
import { hashOfZip, publishToZip } from './publish-zip.ts';
import { readSeenFiles } from './seen-files.ts';

/** A build on its way to a target. */
export interface Delivery {
  readonly target: PublishTarget;
  readonly build: KeptBuild;
  /** What receipts say is there. */
  readonly state: TargetState;
  readonly earlier: readonly Receipt[];
  readonly kept: KeptFiles;
  readonly seenFile: string;
  readonly backTo: ReceiptId | null;
  readonly whole: boolean;
  readonly dryRun: boolean;
  readonly by: Person;
  readonly scheduled: boolean;
  /** The build has all that was due by then. */
  readonly asOf: Date;
  readonly clock: Clock;
  readonly write: (receipt: Receipt) => Promise<void>;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
}

type Delivered = Omit<PublishReport, 'milliseconds' | 'receipt'> & {
  readonly receipt: Receipt | null;
};

export async function bringToFolder(delivery: Delivery): Promise<Delivered> {
  const { target, build, state, kept, dryRun, onProgress, signal } = delivery;
  const seen = await readSeenFiles(delivery.seenFile);
  const plan = await planFolder(target.path, build.files, state, seen, (done, total) =>
    onProgress?.({ phase: 'comparing', done, total }),
  );
  const articles = articleChanges(delivery);
  const put = plan.put.map(({ file }) => file);
  // There already with the right content, though no receipt says so: put by a publication that was cut short, or by hand.
  const adopted = plan.same.flatMap((path) => {
    const file = build.files.get(path);
    return file === undefined || state.files.get(path)?.sha256 === file.sha256 ? [] : [file];
  });
  const isBlocked = plan.inTheWay.length > 0 || (plan.isEmptied && !delivery.whole);
  const report: Omit<Delivered, 'receipt'> = {
    ok: !isBlocked,
    target,
    files: build.files.size,
    put: put.length,
    removed: plan.removed.length,
    bytes: put.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: [
      ...plan.put.map(({ file: { path }, change, wasTouched }) => ({
        path,
        change,
        reason: wasTouched
          ? phrase`it isn’t what was published there last`
          : change === 'changed'
            ? whyChanged(seen.inputsOf(path), build.inputs.get(path))
            : '',
      })),
      ...removedFiles(plan.removed, delivery),
    ],
    articles: articles.named,
    leftOut: [...build.leftOut],
    problems: [],
    inTheWay: [...plan.inTheWay],
    kept: [...plan.kept],
    isEmptied: plan.isEmptied,
  };
  const isAsBefore =
    put.length + adopted.length + plan.removed.length + plan.kept.length === 0 &&
    articles.isEmpty &&
    state.isWhole;
  if (isBlocked || dryRun || isAsBefore) return { ...report, receipt: null };

  let receipt = receiptFor(delivery, [...put, ...adopted], [...plan.removed, ...plan.kept], articles);
  try {
    await publishToFolder(target.path, plan, kept, {
      onProgress: (phase, done, total) => onProgress?.({ phase, done, total }),
      beforeSwitch: () => delivery.write(receipt),
      ...(signal && { signal }),
    });
  } catch (error) {
    // Where not even this can be written the receipt says "started", which means the same.
    if (isCutShort(error)) await delivery.write({ ...receipt, state: 'failed' }).catch(() => {});
    throw error;
  }
  receipt = { ...receipt, state: 'complete' };
  await delivery.write(receipt);
  await seen.remember(target.path, build.files, new Set(put.map(({ path }) => path)), build.inputs);
  return { ...report, receipt };
}

/** What readers lose, each with the reason. */
function removedFiles(
  paths: readonly string[],
  { build, state }: Pick<Delivery, 'build' | 'state'>,
): PublishReport['changes'] {
  const now = new Map(build.articles.map((article) => [article.id, article]));
  const held = new Map(build.leftOut.map(({ article, reason }) => [article, reason]));
  const articleAt = new Map(
    [...state.articles.values()].map(({ id, path, headline }) => {
      const reason = held.get(id) ?? phrase`it was deleted or put into the trash`;
      return [
        path,
        now.has(id) ? phrase`“${headline}” has another address` : phrase`of “${headline}”: ${reason}`,
      ] as const;
    }),
  );
  return paths.map((path) => ({ path, change: 'removed', reason: whyRemoved(path, articleAt.get(path)) }));
}

export async function bringToZip(delivery: Delivery): Promise<Delivered> {
  const { target, build, state, kept, dryRun, onProgress, signal } = delivery;
  const isOurs = await isOurZip(delivery);
  const put = [...build.files.values()].filter(
    ({ path, sha256 }) => state.files.get(path)?.sha256 !== sha256,
  );
  const removed = [...state.files.keys()].filter((path) => !build.files.has(path));
  const articles = articleChanges(delivery);
  const inTheWay = isOurs === false ? [target.path] : [];
  const report: Omit<Delivered, 'receipt'> = {
    ok: inTheWay.length === 0,
    target,
    files: build.files.size,
    put: put.length,
    removed: removed.length,
    bytes: put.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: [
      ...put.map(({ path }) => ({
        path,
        change: state.files.has(path) ? ('changed' as const) : ('new' as const),
        reason: '',
      })),
      ...removedFiles(removed, delivery),
    ],
    articles: articles.named,
    leftOut: [...build.leftOut],
    problems: [],
    inTheWay,
    kept: [],
    isEmptied: false,
  };
  const isAsBefore =
    put.length + removed.length === 0 && articles.isEmpty && state.isWhole && isOurs === true;
  if (inTheWay.length > 0 || dryRun || isAsBefore) return { ...report, receipt: null };

  let receipt = receiptFor(delivery, put, removed, articles);
  await publishToZip(target.path, build.files, kept, {
    onProgress: (done, total) => onProgress?.({ phase: 'copying', done, total }),
    beforeSwitch: async (archive) => {
      receipt = { ...receipt, archive };
      await delivery.write(receipt);
    },
    ...(signal && { signal }),
  });
  receipt = { ...receipt, state: 'complete' };
  await delivery.write(receipt);
  return { ...report, receipt };
}

/** `null`: there is no file yet. */
async function isOurZip({ target, earlier }: Delivery): Promise<boolean | null> {
  const hash = await hashOfZip(target.path);
  if (hash === null) return null;
  return earlier.some(({ archive, target: other }) => other.path === target.path && archive?.sha256 === hash);
}

function isCutShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'publish-cut-short';
}
