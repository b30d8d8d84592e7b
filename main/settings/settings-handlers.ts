import type { Handlers } from '#shared/ipc/handlers.ts';
import type { SettingsStore } from './settings-store.ts';

interface SettingsContext {
  readonly settings: SettingsStore;
}

export function settingsHandlers({
  settings,
}: SettingsContext): Handlers<'settings.get' | 'settings.update'> {
  return {
    'settings.get': async () => settings.get().settings,
    'settings.update': async (change) => {
      await settings.change(change);
      return settings.get().settings;
    },
  };
}
