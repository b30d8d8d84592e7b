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
export function ImportProgress({ isPlanning, done, total, headline }: ImportSteps): ReactNode {
  const { importing: words } = useMessages();
  const { fail } = useNotices();
  const [isLong, setLong] = useState(false);
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const title = isPlanning ? words.planning : words.running;

  const stop = (): void => {
    setStopping(true);
    call('import.cancel', null).catch(fail);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={stop}
      footer={
        <Button disabled={isStopping} onClick={stop}>
          {isStopping ? words.stopping : words.cancel}
        </Button>
      }
    >
      <progress
        className="import-progress"
        aria-label={title}
        {...(total !== null && { max: total, value: done })}
      />
      <p>{total === null ? words.progress(done) : words.progressOf(done, total)}</p>
      <p className="field-hint import-latest" dir="auto">
        {headline}
      </p>
    </Dialog>
  );
}
