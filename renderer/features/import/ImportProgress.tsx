import { type ReactNode, useEffect, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../notices/notices.tsx';
import type { ImportSteps } from './import.tsx';

/** In ms: one file is in sooner than a dialog can be read. */
const patience = 500;

/** How far an import is, for one that takes long, such as a whole site's. */
export function ImportProgress({ done, headline }: ImportSteps): ReactNode {
  const { importing: words } = useMessages();
  const { fail } = useNotices();
  const [isLong, setLong] = useState(false);
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;

  const stop = (): void => {
    setStopping(true);
    call('import.cancel', null).catch(fail);
  };
  return (
    <Dialog
      title={words.running}
      size="small"
      onClose={stop}
      footer={
        <Button disabled={isStopping} onClick={stop}>
          {isStopping ? words.stopping : words.cancel}
        </Button>
      }
    >
      <progress className="import-progress" aria-label={words.running} />
      <p>{words.progress(done)}</p>
      <p className="field-hint import-latest" dir="auto">
        {headline}
      </p>
    </Dialog>
  );
}
