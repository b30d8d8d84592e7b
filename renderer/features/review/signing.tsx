import { createContext, type ReactNode, useCallback, useState } from 'react';
import { useLatest } from '../../ui/use-latest.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { whenShown } from '../../ui/when-shown.tsx';
import { useSettings } from '../settings/settings.tsx';

const ProfileDialog = whenShown(async () => (await import('./ProfileDialog.tsx')).ProfileDialog);

/** What is said, suggested and decided is signed: asks who works here where nobody has said. `false`: nobody wants to say. */
type AskName = () => Promise<boolean>;

const Context = createContext<AskName | null>(null);

export function useSigning(): AskName {
  return useProvided(Context, 'SigningProvider');
}

export function SigningProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { profile } = useSettings().settings;
  const isNamed = profile.name.trim() !== '';
  const latest = useLatest(isNamed);
  const [answer, setAnswer] = useState<((isSigned: boolean) => void) | null>(null);

  const ask = useCallback<AskName>(
    async () => latest.current || new Promise((resolve) => setAnswer(() => resolve)),
    [],
  );
  const close = (): void => {
    setAnswer(null);
    answer?.(latest.current);
  };

  return (
    <Context value={ask}>
      {children}
      {answer !== null && <ProfileDialog isNeeded onClose={close} />}
    </Context>
  );
}
