import type { ElementNode } from 'lexical';
import { $createCorrection } from '../nodes/correction/correction-extension.ts';
import { $createDetails } from '../nodes/details/details-extension.ts';
import { $createFactBox } from '../nodes/fact-box/fact-box-extension.ts';
import { $insertBlocks } from './insert-block.ts';

export function $insertFactBox(): void {
  $insertBox($createFactBox());
}

export function $insertDetails(): void {
  $insertBox($createDetails());
}

/** Of today. */
export function $insertCorrection(): void {
  $insertBox($createCorrection(new Date()));
}

/** The caret goes into its title, or its text where it has none. */
function $insertBox(box: ElementNode): void {
  $insertBlocks([box]);
  box.getFirstChild<ElementNode>()?.select();
}
