import type { Handlers } from '#shared/ipc/handlers.ts';
import type { Notices } from './notices.ts';
import { openExternal } from './open-external.ts';

interface AppContext {
  readonly notices: Notices;
  /** Electron's shell.openExternal. */
  readonly open: (url: string) => Promise<void>;
}

export function appHandlers({ notices, open }: AppContext): Handlers<'app.openExternal' | 'app.notices'> {
  return {
    'app.openExternal': async ({ url }) => {
      await openExternal(url, open);
      return null;
    },
    'app.notices': async () => notices.take(),
  };
}
