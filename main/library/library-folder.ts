import type { LibraryState } from '#shared/ipc/library.contract.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import type { Listen } from '../platform/signal.ts';
import type { FileProblems } from './file-problems.ts';

/** An open library's folder: its settings, whether it may be changed, and the files that couldn't be read. */
export interface LibraryFolder {
  /** Absolute. */
  readonly path: string;
  /** Why nothing can be changed, in words; `null` when everything can. */
  readonly readOnly: string | null;
  /** Another program has it open, and may close it at any time. */
  readonly isHeld: boolean;
  readonly config: LibraryConfig;
  readonly problems: FileProblems;
  /** Throws ExpectedError `read-only` with the reason, or `newsroom-closed`. Every change of a library calls it first, or `beginChange`. */
  readonly assertWritable: () => void;
  /**
   * The same, for what is done in a moment: `using _change = folder.beginChange()` holds `close` until the function has ended. What takes
   * long, and can be cut short anywhere, only asserts.
   */
  readonly beginChange: () => Disposable;
  /** Writes galley.json: what is otherwise in `config` than it was here. What another program changed meanwhile stays. */
  readonly updateConfig: (config: LibraryConfig) => Promise<LibraryConfig>;
  /** Takes over what another program wrote into galley.json. Nothing where it can't be used. */
  readonly refresh: () => Promise<void>;
  readonly state: () => LibraryState;
  readonly onConfigChanged: Listen<LibraryConfig>;
  /**
   * Waits for the changes that have begun, refuses others from then on, does `last`, and gives the lock back. What `last` throws is thrown, and all is as
   * before. Once more is as good as once.
   */
  readonly close: (last?: () => Promise<void>) => Promise<void>;
}
