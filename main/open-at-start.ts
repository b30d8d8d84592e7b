import type { Handlers } from '#shared/ipc/handlers.ts';
import type { RecentLibrary } from '#shared/ipc/library.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Notices } from './electron/notices.ts';
import type { Logger } from './platform/logger.ts';

interface StartParts {
  /** The newsroom named on the command line. */
  readonly asked: string | null;
  readonly recents: readonly RecentLibrary[];
  readonly handlers: Pick<
    Handlers<'library.open' | 'library.openSample'>,
    'library.open' | 'library.openSample'
  >;
  readonly notices: Notices;
  readonly log: Logger;
}

/**
 * The newsroom that the window opens with: the one that was asked for, else that of last time, else the sample. One
 * that can't be opened is a notice in a window without a newsroom, never a start that fails.
 */
export async function openAtStart({ asked, recents, handlers, notices, log }: StartParts): Promise<void> {
  const path = asked ?? recents[0]?.path;
  try {
    if (path === undefined) await handlers['library.openSample'](null);
    else await handlers['library.open']({ path });
  } catch (error) {
    const logId = log.error('no newsroom at the start', error);
    const message = error instanceof ExpectedError ? error.message : phrase`Something went wrong (${logId}).`;
    notices.add('error', message);
  }
}

const option = '--newsroom=';

/** `--newsroom=<folder>` among the arguments of this or of another start of the app. */
export function askedNewsroom(args: readonly string[]): string | null {
  return args.find((argument) => argument.startsWith(option))?.slice(option.length) || null;
}
