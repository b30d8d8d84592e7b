import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Receipt, ReceiptId } from '#shared/publish/receipt.schema.ts';
import { type TargetState, targetState } from '#shared/publish/target-state.ts';
import type { KeptBuild } from './keep-build.ts';
import type { KeptFiles } from './kept-files.ts';

/** How many of the latest receipts can be gone back to. Their sites differ in little, and each file is kept once. */
export const returnable = 10;

/** The site at a target right after a receipt of it. */
export function stateAfter(receipts: readonly Receipt[], receipt: Receipt): TargetState {
  return targetState(receipts.slice(0, receipts.indexOf(receipt) + 1), receipt.target);
}

/** The build behind an earlier receipt. ExpectedError `receipt-unknown`, `build-not-kept`. */
export async function buildOf(
  id: ReceiptId,
  receipts: readonly Receipt[],
  kept: KeptFiles,
): Promise<KeptBuild> {
  const receipt = receipts.find((one) => one.id === id);
  if (receipt === undefined || receipt.state !== 'complete') {
    const message =
      receipt === undefined
        ? phrase`The library has no receipt ${id}.`
        : phrase`The publication ${id} was cut short: there is no whole site of it to go back to.`;
    throw new ExpectedError('receipt-unknown', message);
  }
  const { files, articles } = stateAfter(receipts, receipt);
  const there = await kept.list();
  if ([...files.values()].some(({ sha256 }) => !there.has(sha256))) {
    const message = phrase`The site of ${id} can't be put back: its files aren't kept any more. Those of the last ${returnable} publications are, in the library's .galley folder.`;
    throw new ExpectedError('build-not-kept', message);
  }
  const byPath = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: new Map(byPath.map((file) => [file.path, file])),
    articles: [...articles.values()],
    inputs: new Map(),
    leftOut: [],
  };
}
