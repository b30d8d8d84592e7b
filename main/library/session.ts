import type { LibraryState, NewLibrary } from '#shared/ipc/library.contract.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import type { Listen } from '../platform/signal.ts';

/** Which library is open. One at a time. */
export interface Session {
  readonly current: () => Newsroom | null;
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => Newsroom;
  /** Opens the new one first, so that a failure leaves the former as it was; then closes the former. */
  readonly open: (path: string) => Promise<Newsroom>;
  readonly create: (wanted: NewLibrary) => Promise<Newsroom>;
  readonly close: () => Promise<void>;
  /** Another library is open now (or none): listeners of the former's services are to move on. */
  readonly onNewsroom: Listen<Newsroom | null>;
  /** What `library.changed` tells the window: another library, or new settings of this one. */
  readonly onChanged: Listen<LibraryState | null>;
}
