import type { PublishedOnce } from '#shared/publish/publish-report.ts';
import { isSameTarget, type Receipt } from '#shared/publish/receipt.schema.ts';
import { returnable, stateAfter } from './earlier-build.ts';
import type { KeptBuild } from './keep-build.ts';

const mostShown = 100;

/** The latest first. */
export function listHistory(
  receipts: readonly Receipt[],
  kept: ReadonlySet<string>,
): readonly PublishedOnce[] {
  const recent = new Set(lastComplete(receipts));
  return receipts
    .slice(-mostShown)
    .toReversed()
    .map((receipt): PublishedOnce => {
      const { id, at, by, scheduled, target, state, backTo, put, removed, files, articles } = receipt;
      const later = receipts.slice(receipts.indexOf(receipt) + 1);
      const isCurrent = !later.some((other) => isSameTarget(other.target, target));
      const isKept =
        recent.has(receipt) &&
        [...stateAfter(receipts, receipt).files.values()].every(({ sha256 }) => kept.has(sha256));
      return {
        ...{ id, at, by, scheduled, target, state, backTo, files },
        put: put.length,
        removed: removed.length,
        articles: { put: articles.put.length, removed: articles.removed.length },
        isCurrent: isCurrent && state === 'complete',
        canReturn: isKept,
      };
    });
}

/** The checksums of all files that the last receipts, and the build of now, have. */
export function wantedByHistory(receipts: readonly Receipt[], build: KeptBuild): ReadonlySet<string> {
  const wanted = new Set([...build.files.values()].map(({ sha256 }) => sha256));
  for (const receipt of lastComplete(receipts)) {
    for (const { sha256 } of stateAfter(receipts, receipt).files.values()) wanted.add(sha256);
  }
  return wanted;
}

function lastComplete(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.filter(({ state }) => state === 'complete').slice(-returnable);
}
