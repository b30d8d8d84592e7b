import { ChevronDown, FileOutput, Tag, Trash2, Undo2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { refuseMove } from '#shared/articles/workflow.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ExportDialog } from '../export/index.ts';
import { useLibrary } from '../library/library.tsx';
import { useSettings } from '../settings/settings.tsx';
import { keepKeyboardInList } from './keep-keyboard-in-list.ts';
import { useBulkChange } from './use-bulk-change.ts';
import type { Selection } from './use-selection.ts';
import { useStages } from './use-stages.ts';

interface BulkBarProps {
  readonly selection: Selection;
  readonly trashed: boolean;
  /** Asks before they go for good. */
  readonly onDelete: (ids: readonly ArticleId[]) => void;
}

/** What can be done with all the chosen articles at once. */
export function BulkBar({ selection, trashed, onDelete }: BulkBarProps): ReactNode {
  const { articles: words } = useMessages();
  const { config } = useLibrary();
  const change = useBulkChange();
  const [isExporting, setExporting] = useState(false);
  const { stages, nameOf } = useStages();
  const { profile } = useSettings().settings;
  const { ids } = selection;
  // A stage that asks for an approval is entered one article at a time, where the approval can be seen.
  const open = stages.filter((stage) => refuseMove(stage, profile, new Set()) === null);

  const clear = (): void => {
    keepKeyboardInList();
    selection.clear();
  };
  const trash = async (isTrashed: boolean): Promise<void> => {
    // The rows, and with them the bar, may go before the answer comes.
    keepKeyboardInList();
    await change(ids, { kind: 'trash', trashed: isTrashed });
    selection.clear();
  };

  return (
    <div className="bulk-bar" role="toolbar" aria-label={words.bulk.title}>
      {isExporting && <ExportDialog ids={ids} isReady={false} onClose={() => setExporting(false)} />}
      <span className="bulk-count" role="status">
        {words.bulk.count(ids.length)}
      </span>
      {trashed ? (
        <>
          <Button icon={<Undo2 aria-hidden />} onClick={() => void trash(false)}>
            {words.restore}
          </Button>
          <IconButton
            label={words.deleteForGood}
            icon={<Trash2 aria-hidden />}
            onClick={() => onDelete(ids)}
          />
          <IconButton label={words.bulk.clear} icon={<X aria-hidden />} onClick={clear} />
        </>
      ) : (
        <>
          <TagPopover onAdd={(tag) => void change(ids, { kind: 'tag', tag })} />
          <IconButton
            label={words.bulk.export}
            icon={<FileOutput aria-hidden />}
            onClick={() => setExporting(true)}
          />
          <IconButton label={words.trash} icon={<Trash2 aria-hidden />} onClick={() => void trash(true)} />
          <IconButton label={words.bulk.clear} icon={<X aria-hidden />} onClick={clear} />
          <div className="bulk-selects">
            <PickMenu
              label={words.bulk.section}
              options={config.sections.map(({ slug, name }) => ({ value: slug, label: name }))}
              onPick={(section) => void change(ids, { kind: 'section', section })}
            />
            <PickMenu
              label={words.bulk.status}
              options={open.map(({ id }) => ({ value: id, label: nameOf(id) }))}
              onPick={(status) => void change(ids, { kind: 'status', status })}
            />
          </div>
        </>
      )}
    </div>
  );
}

interface PickMenuProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
}

/** A menu, and no select: with a key a closed select changes at once, and this would change all the articles. */
function PickMenu<Value extends string>({ label, options, onPick }: PickMenuProps<Value>): ReactNode {
  return (
    <Menu
      align="start"
      trigger={
        <Button disabled={options.length === 0}>
          {label}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {options.map(({ value, label: name }) => (
        <MenuItem key={value} onSelect={() => onPick(value)}>
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}

function TagPopover({ onAdd }: { readonly onAdd: (tag: string) => void }): ReactNode {
  const { articles: words } = useMessages();
  const [open, setOpen] = useState(false);
  const [tag, setTag] = useState('');
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={words.bulk.tag}
      padded
      trigger={
        <button type="button" className="icon-button" aria-label={words.bulk.tag}>
          <Tag aria-hidden />
        </button>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() === '') return;
          onAdd(tag.trim());
          setTag('');
          setOpen(false);
        }}
      >
        <TextField label={words.bulk.tag} value={tag} onChange={setTag} />
        <Button look="primary" submit disabled={tag.trim() === ''}>
          {words.bulk.addTag}
        </Button>
      </form>
    </Popover>
  );
}
