import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Slug } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import './pieces.css';

/** The newsroom's snippets and templates: rename one in its field, or take it away. */
export function PiecesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { pieces: words } = useMessages();
  const { fail } = useNotices();
  const snippets = useCall('snippets.list', null);
  const templates = useCall('templates.list', null);
  const all = snippets.loaded.state === 'ready' ? snippets.loaded.value : [];
  const kinds = templates.loaded.state === 'ready' ? templates.loaded.value : [];
  const then = (change: Promise<unknown>, reload: () => Promise<void>): void =>
    void change.then(reload).catch(fail);
  return (
    <Dialog title={words.manage} onClose={onClose}>
      <h3>{words.snippets}</h3>
      {all.length === 0 && <p className="field-hint">{words.noSnippets}</p>}
      <ul className="pieces-list">
        {all.map(({ slug, name, body }) => (
          <PieceRow
            key={slug}
            slug={slug}
            name={name}
            onRename={(next) => then(call('snippets.save', { slug, name: next, body }), snippets.reload)}
            onRemove={() => then(call('snippets.remove', { slug }), snippets.reload)}
          />
        ))}
      </ul>
      <h3>{words.templates}</h3>
      {kinds.length === 0 && <p className="field-hint">{words.noTemplates}</p>}
      <ul className="pieces-list">
        {kinds.map(({ slug, name }) => (
          <PieceRow
            key={slug}
            slug={slug}
            name={name}
            onRename={(next) => then(call('templates.rename', { slug, name: next }), templates.reload)}
            onRemove={() => then(call('templates.remove', { slug }), templates.reload)}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface RowProps {
  readonly slug: Slug;
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function PieceRow({ name, onRename, onRemove }: RowProps): ReactNode {
  const { pieces: words } = useMessages();
  const readOnly = useLibrary().readOnly !== null;
  const [typed, setTyped] = useState(name);
  const keep = (): void => {
    if (typed.trim() === '') setTyped(name);
    else if (typed.trim() !== name) onRename(typed.trim());
  };
  return (
    <li onBlur={keep}>
      <TextField label={words.nameOf(name)} value={typed} onChange={setTyped} readOnly={readOnly} />
      <IconButton
        label={words.remove(name)}
        icon={<Trash2 aria-hidden />}
        disabled={readOnly}
        onClick={onRemove}
      />
    </li>
  );
}
