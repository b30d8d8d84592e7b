import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import * as Radix from '@radix-ui/react-dropdown-menu';
import { $getNodeByKey, IS_APPLE, type NodeKey, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { Check, Ellipsis } from 'lucide-react';
import { type JSX, type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { pageDirection } from '../../../../ui/page-direction.ts';
import { tooltip } from '../../../../ui/TooltipLayer.tsx';
import { shortcutText } from '../../shortcuts/shortcuts.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { useNodeElements } from '../use-node-elements.ts';
import { $isTableBlockNode, TableBlockNode, tableTools } from './TableBlockNode.ts';
import {
  $selectedTable,
  $tableState,
  type TableEditName,
  type TableState,
  tableEdits,
} from './table-edits.ts';
import { tableKeys } from './table-keys.ts';
import { $tableOf } from './table-structure.ts';
import '../../../../ui/menu.css';

const groups: readonly (readonly TableEditName[])[] = [
  ['rowAbove', 'rowBelow', 'columnBefore', 'columnAfter'],
  ['headerRow', 'headerColumn'],
  ['mergeCells', 'splitCell'],
  ['deleteRow', 'deleteColumn', 'deleteTable'],
];

/** Draws each table's menu into its block. */
export function TableMenus(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const elements = useNodeElements(editor, TableBlockNode);
  return (
    <>
      {editable &&
        [...elements].map(([key, element]) => {
          const place = tableTools(element);
          return place === null ? null : createPortal(<TableMenu nodeKey={key} />, place, key);
        })}
    </>
  );
}

/** Rows, columns, headers and spans where the caret is; in a table without the caret, at its first cell. */
function TableMenu({ nodeKey }: { readonly nodeKey: NodeKey }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages().blocks.table;
  const [state, setState] = useState<TableState | null>(null);
  const chosen = useRef<TableEditName | null>(null);

  const open = (isOpen: boolean): void => {
    if (!isOpen) return;
    // The menu has the focus now: an update that shows its selection would take it away, and close the menu.
    editor.update(() => $enterTable(nodeKey), { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
    setState(editor.getEditorState().read($tableState));
  };

  return (
    <Radix.Root modal={false} dir={pageDirection()} onOpenChange={open}>
      <Radix.Trigger asChild>
        <button
          type="button"
          className="table-menu-button"
          aria-label={messages.menu}
          {...tooltip(messages.menu)}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Ellipsis aria-hidden size={16} />
        </button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const name = chosen.current;
            chosen.current = null;
            editor.focus(() => {
              if (name !== null) editor.update(tableEdits[name]);
            });
          }}
        >
          {groups.map((names, index) => (
            <Radix.Group key={names[0]}>
              {index > 0 && <Radix.Separator className="menu-line" />}
              {names.map((name) => (
                <TableMenuItem
                  key={name}
                  name={name}
                  label={messages.edits[name]}
                  state={state}
                  onSelect={() => {
                    chosen.current = name;
                  }}
                />
              ))}
            </Radix.Group>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ItemProps {
  readonly name: TableEditName;
  readonly label: string;
  readonly state: TableState | null;
  readonly onSelect: () => void;
}

function TableMenuItem({ name, label, state, onSelect }: ItemProps): ReactNode {
  const checked = { headerRow: state?.hasHeaderRow, headerColumn: state?.hasHeaderColumn }[name as string];
  const keys = tableKeys[name];
  if (checked !== undefined) {
    return (
      <Radix.CheckboxItem className="menu-item" checked={checked} onSelect={onSelect}>
        <span className="menu-icon">
          <Radix.ItemIndicator>
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </span>
        {label}
      </Radix.CheckboxItem>
    );
  }
  const isOff = (name === 'mergeCells' && !state?.canMerge) || (name === 'splitCell' && !state?.canSplit);
  return (
    <Radix.Item
      className="menu-item"
      data-danger={name === 'deleteTable' ? '' : undefined}
      disabled={isOff}
      onSelect={onSelect}
    >
      <span className="menu-icon" />
      {label}
      {keys !== undefined && <kbd>{shortcutText(keys, IS_APPLE)}</kbd>}
    </Radix.Item>
  );
}

function $enterTable(key: NodeKey): void {
  const block = $getNodeByKey(key);
  const table = $isTableBlockNode(block) ? $tableOf(block) : null;
  if (table !== null && !table.is($selectedTable())) table.selectStart();
}
