import { MonitorSmartphone, Moon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { PageFrame } from '../preview/PageFrame.tsx';

/** The front page as it would be built now; its links lead on. */
export function DesignPreview({ version }: { readonly version: number }): ReactNode {
  const { preview: words, design, app } = useMessages();
  const [isPhone, setPhone] = useState(false);
  const [isDark, setDark] = useState(false);
  const { loaded, reload } = useCall('preview.open', { id: null }, []);
  return (
    <section className="preview" aria-label={words.region} data-dark={isDark}>
      <div className="preview-bar">
        <span className="preview-path">{design.previewHint}</span>
        <IconButton
          label={design.dark}
          icon={<Moon aria-hidden />}
          pressed={isDark}
          onClick={() => setDark(!isDark)}
        />
        <IconButton
          label={isPhone ? words.full : words.phone}
          icon={<MonitorSmartphone aria-hidden />}
          pressed={isPhone}
          onClick={() => setPhone(!isPhone)}
        />
      </div>
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && <PageFrame url={loaded.value.url} version={version} isPhone={isPhone} />}
    </section>
  );
}
