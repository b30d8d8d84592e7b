import { type ReactNode, useState } from 'react';
import type { Block } from '#shared/compare/block.ts';
import type { BlockChange } from '#shared/compare/compare-bodies.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Picture } from './FieldChanges.tsx';
import { WordRuns } from './WordRuns.tsx';

interface BlockChangesProps {
  readonly changes: readonly BlockChange[];
  readonly isBeside: boolean;
  /** Given the block's place in the older text; `null` where nothing can be restored. */
  readonly onRestore: ((index: number) => void) | null;
}

/** The text, block by block. Long stretches in which nothing changed are folded. */
export function BlockChanges({ changes, ...rest }: BlockChangesProps): ReactNode {
  return (
    <div className="block-changes" data-beside={rest.isBeside}>
      {stretchesOf(changes).map((stretch) => {
        const key = changes.indexOf(stretch[0] as BlockChange);
        return stretch.length > 2 && stretch[0]?.is === 'same' ? (
          <Folded key={key} changes={stretch} {...rest} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is never changed, only made anew
          stretch.map((change, at) => <Row key={`${key} ${at}`} change={change} {...rest} />)
        );
      })}
    </div>
  );
}

function Folded({ changes, ...rest }: BlockChangesProps): ReactNode {
  const { history } = useMessages();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="unchanged-blocks" onClick={() => setOpen(true)}>
        {history.unchanged(changes.length)}
      </button>
    );
  }
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return changes.map((change, at) => <Row key={at} change={change} {...rest} />);
}

interface RowProps extends Omit<BlockChangesProps, 'changes'> {
  readonly change: BlockChange;
}

function Row({ change, isBeside, onRestore }: RowProps): ReactNode {
  const { history } = useMessages();
  const { is, before, after } = change;
  const isLook = is === 'changed' && before.text === after.text && samePictures(before, after);
  return (
    <div
      className="block-change"
      data-is={is}
      {...(is !== 'same' && { role: 'group', 'aria-label': history[is] })}
    >
      {isBeside ? (
        <>
          <div className="block-side" dir="auto">
            {before && <Words block={before} change={change} without="added" />}
          </div>
          <div className="block-side" dir="auto">
            {after && <Words block={after} change={change} without="removed" />}
          </div>
        </>
      ) : (
        <div className="block-side" dir="auto">
          {is === 'changed' && !samePictures(before, after) && <Pictures block={before} isGone />}
          <Words block={after ?? before} change={change} />
        </div>
      )}
      {isLook && <p className="block-look">{history.look}</p>}
      {onRestore !== null && before !== null && is !== 'same' && (
        <Button look="quiet" className="block-restore" onClick={() => onRestore(before.index)}>
          {history.restoreBlock}
        </Button>
      )}
    </div>
  );
}

interface WordsProps {
  readonly block: Block;
  readonly change: BlockChange;
  readonly without?: 'added' | 'removed';
}

function Words({ block, change, without }: WordsProps): ReactNode {
  const { history } = useMessages();
  const { is } = change;
  const runs =
    is === 'changed' ? change.words : [{ is: is === 'same' ? ('same' as const) : is, text: block.text }];
  return (
    <div className="block-words" data-type={block.type}>
      <Pictures block={block} isGone={is === 'removed'} />
      {block.type === 'horizontalrule' && <em>{history.divider}</em>}
      <WordRuns runs={runs} {...(without === undefined ? {} : { without })} />
    </div>
  );
}

function Pictures({ block, isGone }: { readonly block: Block; readonly isGone: boolean }): ReactNode {
  return block.pictures.map((media) => <Picture key={media} media={media} isGone={isGone} />);
}

function samePictures(one: Block, other: Block): boolean {
  return one.pictures.join() === other.pictures.join();
}

/** Blocks in a row in which something changed, or nothing. */
function stretchesOf(changes: readonly BlockChange[]): readonly (readonly BlockChange[])[] {
  const stretches: BlockChange[][] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (last !== undefined && (last[0]?.is === 'same') === (change.is === 'same')) last.push(change);
    else stretches.push([change]);
  }
  return stretches;
}
