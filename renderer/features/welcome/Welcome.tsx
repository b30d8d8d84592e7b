import { ArchiveRestore, BookOpen, FolderOpen, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { OpenLibrary } from './use-open-library.ts';
import './welcome.css';

interface WelcomeProps {
  readonly open: OpenLibrary;
  readonly onRestore: () => void;
  readonly error: string | null;
}

/** Shown while no newsroom is open. */
export function Welcome({ open, onRestore, error }: WelcomeProps): ReactNode {
  const { welcome } = useMessages();
  const { loaded } = useCall('library.recents', null);
  const [opening, setOpening] = useState(false);
  const recents = loaded.state === 'ready' ? loaded.value : [];

  const openPath = async (path: string): Promise<void> => {
    setOpening(true);
    await open.path(path);
    setOpening(false);
  };

  return (
    <main className="welcome" aria-label={welcome.title}>
      <div className="welcome-inner">
        <h1>{welcome.title}</h1>
        <p className="welcome-tagline">{welcome.tagline}</p>
        {error !== null && <Banner kind="error">{error}</Banner>}
        <div className="welcome-actions">
          <Button look="primary" icon={<Plus aria-hidden />} onClick={open.startNew}>
            {welcome.new}
          </Button>
          <Button icon={<FolderOpen aria-hidden />} onClick={open.choose}>
            {welcome.open}
          </Button>
          <Button icon={<BookOpen aria-hidden />} onClick={open.sample}>
            {welcome.sample}
          </Button>
          <Button icon={<ArchiveRestore aria-hidden />} onClick={onRestore}>
            {welcome.restore}
          </Button>
        </div>
        <h2>{welcome.recents}</h2>
        {loaded.state === 'ready' && recents.length === 0 && (
          <p className="field-hint">{welcome.noRecents}</p>
        )}
        {loaded.state === 'failed' && <p className="field-error">{loaded.message}</p>}
        <ul className="welcome-recents" aria-busy={opening}>
          {recents.map((recent) => (
            <li key={recent.path}>
              <button type="button" disabled={opening} onClick={() => void openPath(recent.path)}>
                <span className="welcome-name" dir="auto">
                  {recent.title}
                </span>
                <span className="welcome-when">{formatMoment(recent.openedAt)}</span>
                <span className="welcome-path">{recent.path}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
