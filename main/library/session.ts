import { realpath } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { LibraryState, NewLibrary } from '#shared/ipc/library.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';
import { isLockFree } from './library-lock.ts';

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

interface SessionParts {
  readonly openNewsroom: (path: string) => Promise<Newsroom>;
  readonly createNewsroom: (wanted: NewLibrary) => Promise<Newsroom>;
}

/** In ms. */
const lookEvery = 1000;

export function createSession({ openNewsroom, createNewsroom }: SessionParts): Session {
  let current: Newsroom | null = null;
  const queue = createTaskQueue();
  const replaced = createSignal<Newsroom | null>();
  const changed = createSignal<LibraryState | null>();

  async function replaceBy(open: () => Promise<Newsroom>): Promise<Newsroom> {
    const next = await open();
    try {
      await current?.close();
    } catch (error) {
      // The former has text that can't be saved: it stays, and says so.
      await next.close();
      throw error;
    }
    setCurrent(next);
    return next;
  }

  /** Takes the newsroom to write in as soon as whoever has it closes it. */
  async function waitForLock(held: Newsroom): Promise<void> {
    const { path } = held.folder;
    const openAgain = async (): Promise<void> => {
      if (current === held) await open(path);
    };
    while (current === held) {
      await wait(lookEvery, undefined, { ref: false });
      // Where another was quicker, that one is waited for: it is another newsroom by then.
      if (current === held && (await isLockFree(inLibrary(path, libraryFiles.lock))))
        await queue.run(openAgain).catch(() => {});
    }
  }

  function setCurrent(next: Newsroom | null): void {
    current = next;
    if (next?.folder.isHeld) void waitForLock(next);
    next?.folder.onConfigChanged(() => changed.emit(next.folder.state()));
    replaced.emit(next);
    // A quick start looks at the files afterwards, and may find some that can't be read.
    void next?.articles.checked().then(
      () => {
        if (current === next && next.folder.problems.all().length > 0) changed.emit(next.folder.state());
      },
      () => {},
    );
    changed.emit(next?.folder.state() ?? null);
  }

  async function open(path: string): Promise<Newsroom> {
    const former = current;
    const isSame = former !== null && (await realpath(path).catch(() => null)) === former.folder.path;
    if (!isSame) return replaceBy(() => openNewsroom(path));
    // Whoever held it may have closed it by now.
    return former.folder.readOnly === null ? former : replaceBy(() => openNewsroom(path));
  }

  async function close(): Promise<void> {
    if (current === null) return;
    await current.close();
    setCurrent(null);
  }

  return {
    current: () => current,
    newsroom: () => {
      if (current !== null) return current;
      throw new ExpectedError('no-library', phrase`No newsroom is open: open one, or make a new one, first.`);
    },
    open: (path) => queue.run(() => open(path)),
    create: (wanted) => queue.run(() => replaceBy(() => createNewsroom(wanted))),
    close: () => queue.run(close),
    onNewsroom: replaced.listen,
    onChanged: changed.listen,
  };
}
