import { type ChannelName, channelNames } from '#shared/ipc/channels.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { appHandlers } from './electron/app-handlers.ts';
import type { Notices } from './electron/notices.ts';
import type { Clock } from './platform/clock.ts';
import type { Dialogs } from './platform/dialogs.ts';
import type { ImageCodec } from './platform/image-codec.ts';
import type { Logger } from './platform/logger.ts';

/** What the app needs of the world around it. */
export interface World {
  readonly clock: Clock;
  readonly log: Logger;
  readonly codec: ImageCodec;
  readonly dialogs: Dialogs;
  readonly notices: Notices;
  readonly sendEvent: SendEvent;
  readonly openExternal: (url: string) => Promise<void>;
}

export interface Composition {
  readonly handlers: Handlers<ChannelName>;
}

export function compose(world: World): Composition {
  const unbuilt = Object.fromEntries(
    channelNames.map((name) => [
      name,
      async () => {
        throw new ExpectedError('not-built', `${name} isn't there yet`);
      },
    ]),
  ) as unknown as Handlers<ChannelName>;
  const handlers: Handlers<ChannelName> = {
    ...unbuilt,
    ...appHandlers({ notices: world.notices, open: world.openExternal }),
  };
  return { handlers };
}
