import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { whenShown } from '../../ui/when-shown.tsx';
import { useCommand } from '../commands/commands.tsx';

const BackupDialog = whenShown(async () => (await import('./BackupDialog.tsx')).BackupDialog);
const CheckDialog = whenShown(async () => (await import('./CheckDialog.tsx')).CheckDialog);
const RestoreDialog = whenShown(async () => (await import('./RestoreDialog.tsx')).RestoreDialog);

type Shown = 'none' | 'backUp' | 'restore' | 'check';

const Context = createContext<((shown: Shown) => void) | null>(null);

/**
 * The dialogs that keep a newsroom safe. They outlast the newsroom that is open: one is closed while it is mended, and another
 * one opens once it is restored.
 */
export function CareProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<Shown>('none');
  const close = useCallback(() => setShown('none'), []);
  return (
    <Context value={setShown}>
      {children}
      {shown === 'backUp' && <BackupDialog onClose={close} />}
      {shown === 'restore' && <RestoreDialog onClose={close} />}
      {shown === 'check' && <CheckDialog onClose={close} />}
    </Context>
  );
}

/** The commands, each once nothing unsaved is left in the window. Returns how to start a restoring. */
export function useCareCommands(settle: () => Promise<boolean>, isOpen: boolean): () => void {
  const show = useContext(Context);
  const start = (shown: Shown) => (): void => {
    void settle().then((isSettled) => isSettled && show?.(shown));
  };
  useCommand('newsroom.backUp', isOpen ? start('backUp') : null);
  useCommand('newsroom.checkFiles', isOpen ? start('check') : null);
  useCommand('newsroom.restore', start('restore'));
  return start('restore');
}
