import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { AsidePath } from '#shared/library/aside-path.ts';
import type { Slug } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import './pieces.css';

/** The newsroom's snippets and templates: rename one in its field, or take it away. */
export function PiecesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { pieces: words } = useMessages();
  const snippets = useCall('snippets.list', null);
  const templates = useCall('templates.list', null);
  // Shown once there is something to begin at with the keyboard.
  if (snippets.loaded.state === 'loading' || templates.loaded.state === 'loading') return null;
  return (
    <Dialog title={words.manage} onClose={onClose}>
      <h3>{words.snippets}</h3>
      {snippets.loaded.state === 'failed' ? (
        <LoadFailed message={snippets.loaded.message} onRetry={() => void snippets.reload()} />
      ) : (
        <PieceList
          pieces={snippets.loaded.value}
          none={words.noSnippets}
          reload={snippets.reload}
          rename={({ slug, body }, name) => call('snippets.save', { slug, name, body })}
          remove={(slug) => call('snippets.remove', { slug })}
          putBack={(slug, aside) => call('snippets.putBack', { slug, aside })}
        />
      )}
      <h3>{words.templates}</h3>
      {templates.loaded.state === 'failed' ? (
        <LoadFailed message={templates.loaded.message} onRetry={() => void templates.reload()} />
      ) : (
        <PieceList
          pieces={templates.loaded.value}
          none={words.noTemplates}
          reload={templates.reload}
          rename={({ slug }, name) => call('templates.rename', { slug, name })}
          remove={(slug) => call('templates.remove', { slug })}
          putBack={(slug, aside) => call('templates.putBack', { slug, aside })}
        />
      )}
    </Dialog>
  );
}

interface Named {
  readonly slug: Slug;
  readonly name: string;
}

interface PieceListProps<Piece extends Named> {
  readonly pieces: readonly Piece[];
  readonly none: string;
  readonly reload: () => Promise<void>;
  readonly rename: (piece: Piece, name: string) => Promise<unknown>;
  readonly remove: (slug: Slug) => Promise<{ readonly aside: AsidePath }>;
  readonly putBack: (slug: Slug, aside: AsidePath) => Promise<unknown>;
}

/** What is removed here can be brought back for as long as the dialog is open; its file lies in `set-aside/` afterwards. */
function PieceList<Piece extends Named>(props: PieceListProps<Piece>): ReactNode {
  const { pieces, none, reload, rename, remove, putBack } = props;
  const { app, pieces: words } = useMessages();
  const { fail } = useNotices();
  const [removed, setRemoved] = useState<readonly (Named & { readonly aside: AsidePath })[]>([]);
  const then = (change: Promise<unknown>): void => void change.then(reload).catch(fail);
  const takeAway = async ({ slug, name }: Piece): Promise<void> => {
    const { aside } = await remove(slug);
    announce(words.removed(name));
    setRemoved((before) => [...before, { slug, name, aside }]);
  };
  const undo = async (slug: Slug, aside: AsidePath): Promise<void> => {
    await putBack(slug, aside);
    setRemoved((before) => before.filter((one) => one.aside !== aside));
  };
  return (
    <>
      {pieces.length + removed.length === 0 && <p className="field-hint">{none}</p>}
      <ul className="pieces-list">
        {pieces.map((piece) => (
          <PieceRow
            key={piece.slug}
            name={piece.name}
            onRename={(name) => then(rename(piece, name))}
            onRemove={() => then(takeAway(piece))}
          />
        ))}
        {removed.map(({ slug, name, aside }) => (
          <li key={aside} className="piece-removed">
            <p>{words.removed(name)}</p>
            {/* The keyboard was on the button that took the piece away, and that is gone. */}
            <Button autoFocus onClick={() => then(undo(slug, aside))}>
              {app.undo}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PieceRowProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function PieceRow({ name, onRename, onRemove }: PieceRowProps): ReactNode {
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
