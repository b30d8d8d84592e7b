import { Maximize2, Minimize2, MonitorSmartphone, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { PageFrame } from './PageFrame.tsx';
import './preview.css';

export type PreviewShown = 'none' | 'beside' | 'only';

export interface PreviewPaneProps {
  readonly id: ArticleId;
  /** Another number: look again. */
  readonly version: number;
  readonly shown: 'beside' | 'only';
  readonly onShow: (shown: PreviewShown) => void;
}

/** The page as it would be built now. */
export function PreviewPane({ id, version, shown, onShow }: PreviewPaneProps): ReactNode {
  const { preview: words, app } = useMessages();
  const [isPhone, setPhone] = useState(false);
  // The address is asked for again with each version: a new slug is a new address.
  const { loaded, reload } = useCall('preview.open', { id }, ['articles.saved']);

  return (
    <section className="preview" aria-label={words.region}>
      <div className="preview-bar">
        <span className="preview-path">{loaded.state === 'ready' ? loaded.value.path : ''}</span>
        <IconButton
          label={isPhone ? words.full : words.phone}
          icon={<MonitorSmartphone aria-hidden />}
          pressed={isPhone}
          onClick={() => setPhone(!isPhone)}
        />
        <IconButton
          label={shown === 'only' ? words.beside : words.only}
          icon={shown === 'only' ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
          onClick={() => onShow(shown === 'only' ? 'beside' : 'only')}
        />
        <IconButton label={words.close} icon={<X aria-hidden />} onClick={() => onShow('none')} />
      </div>
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && (
        <PageFrame key={loaded.value.url} url={loaded.value.url} version={version} isPhone={isPhone} />
      )}
    </section>
  );
}
