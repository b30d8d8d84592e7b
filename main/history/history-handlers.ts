import type { Handlers } from '#shared/ipc/handlers.ts';
import type { HistoryService } from './history-service.ts';

interface HistoryContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly history: HistoryService };
}

type HistoryChannel = 'history.list' | 'history.get' | 'history.keep' | 'history.restore';

export function historyHandlers({ newsroom }: HistoryContext): Handlers<HistoryChannel> {
  const history = (): HistoryService => newsroom().history;
  return {
    'history.list': async ({ id }) => {
      const { versions, damaged } = await history().list(id);
      return { versions: [...versions], damaged };
    },
    'history.get': ({ id, version }) => history().get(id, version),
    'history.keep': ({ id, note }) => history().keep(id, { kind: 'saved', note }),
    'history.restore': async ({ id, version, block }) => {
      await history().restore(id, version, block);
      return null;
    },
  };
}
