import { createContext, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Settings } from '#shared/settings/settings.schema.ts';
import { call } from '../../ipc/client.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { useNotices } from '../notices/notices.tsx';

interface SettingsAccess {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const Context = createContext<SettingsAccess | null>(null);

export function useSettings(): SettingsAccess {
  return useProvided(Context, 'SettingsProvider');
}

/** What the person prefers, shown at once and stored by main. Unreadable settings never keep the window from opening. */
export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { fail } = useNotices();

  useEffect(() => {
    call('settings.get', null).then(setSettings, (error) => {
      setSettings(Settings.parse({}));
      fail(error);
    });
  }, [fail]);

  const change = useCallback(
    (part: Partial<Settings>) => {
      setSettings((before) => (before === null ? before : { ...before, ...part }));
      call('settings.update', part).catch(fail);
    },
    [fail],
  );

  const value = useMemo(() => (settings === null ? null : { settings, change }), [settings, change]);
  useAppearance(settings);
  return value === null ? null : <Context value={value}>{children}</Context>;
}

/** Theme and density are attributes of the page's root, where the tokens look for them. */
function useAppearance(settings: Settings | null): void {
  const theme = settings?.theme ?? 'system';
  const density = settings?.density ?? 'comfortable';

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['density'] = density;
    const isDark = matchMedia('(prefers-color-scheme: dark)');
    const wantsContrast = matchMedia('(prefers-contrast: more)');
    const apply = (): void => {
      const bySystem = wantsContrast.matches ? 'contrast' : isDark.matches ? 'dark' : 'light';
      root.dataset['theme'] = theme === 'system' ? bySystem : theme;
    };
    apply();
    isDark.addEventListener('change', apply);
    wantsContrast.addEventListener('change', apply);
    return () => {
      isDark.removeEventListener('change', apply);
      wantsContrast.removeEventListener('change', apply);
    };
  }, [theme, density]);
}
