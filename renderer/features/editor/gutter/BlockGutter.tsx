import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, $isElementNode } from 'lexical';
import { Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import { hasSameFields } from '../has-same-fields.ts';
import { InsertMenu } from '../toolbar/InsertMenu.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import { BlockHandle } from './BlockHandle.tsx';
import { useBlockDrag } from './use-block-drag.ts';
import { type GutterPlace, watchBlocks } from './watch-blocks.ts';
import './gutter.css';

/**
 * Beside the text: at an empty line a plus with every block, at any other block a handle to drag it by. For the mouse;
 * with the keyboard the same is done by a slash and by the commands that move blocks.
 */
export function BlockGutter({ frame }: { readonly frame: RefObject<HTMLElement | null> }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages();
  const [place, setPlace] = useState<GutterPlace | null>(null);
  const [isOpen, setOpen] = useState(false);
  const drag = useBlockDrag(frame);

  useEffect(() => {
    if (frame.current === null || isOpen) return;
    return watchBlocks(editor, frame.current, (next) =>
      setPlace((before) => (hasSameFields(before, next) ? before : next)),
    );
  }, [editor, frame, isOpen]);

  const key = place?.key;
  return (
    <>
      {drag.lineTop !== null && <div className="drop-line" style={{ top: drag.lineTop }} />}
      {place !== null && key !== undefined && (
        <div className="block-gutter" style={{ top: place.top }}>
          {place.isEmpty ? (
            <InsertMenu
              onOpenChange={setOpen}
              $prepare={() => {
                const block = $getNodeByKey(key);
                if ($isElementNode(block)) block.selectStart();
              }}
              trigger={
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={messages.insert.here}
                  {...tooltip(messages.insert.here, '/')}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  <Plus aria-hidden size={18} strokeWidth={1.8} />
                </button>
              }
            />
          ) : (
            <BlockHandle
              nodeKey={key}
              isOpen={isOpen}
              onOpenChange={setOpen}
              onDragStart={drag.start}
              onDragEnd={drag.end}
            />
          )}
        </div>
      )}
    </>
  );
}
