import type { z } from 'zod';
import { appContract } from './app.contract.ts';
import { articlesContract, articlesEvents } from './articles.contract.ts';
import { authorsContract, authorsEvents } from './authors.contract.ts';
import { careContract, careEvents } from './care.contract.ts';
import type { ChannelName, EventName } from './channels.ts';
import { commentsContract, commentsEvents } from './comments.contract.ts';
import { exchangeContract } from './exchange.contract.ts';
import { exportContract, exportEvents } from './export.contract.ts';
import { historyContract } from './history.contract.ts';
import { importContract, importEvents } from './import.contract.ts';
import { libraryContract, libraryEvents } from './library.contract.ts';
import { linksContract } from './links.contract.ts';
import { mediaContract, mediaEvents } from './media.contract.ts';
import { piecesContract } from './pieces.contract.ts';
import { publishContract, publishEvents } from './publish.contract.ts';
import { reviewContract, reviewEvents } from './review.contract.ts';
import { settingsContract } from './settings.contract.ts';
import { siteContract, siteEvents } from './site.contract.ts';
import { spellingContract } from './spelling.contract.ts';
import { windowEvents } from './window.contract.ts';

interface ChannelSchemas {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** Every call from the window to main. Both sides derive their types from it; main parses by it. */
export const contract = {
  ...appContract,
  ...articlesContract,
  ...authorsContract,
  ...careContract,
  ...commentsContract,
  ...exchangeContract,
  ...exportContract,
  ...historyContract,
  ...importContract,
  ...libraryContract,
  ...linksContract,
  ...mediaContract,
  ...piecesContract,
  ...publishContract,
  ...reviewContract,
  ...settingsContract,
  ...siteContract,
  ...spellingContract,
} satisfies Readonly<Record<ChannelName, ChannelSchemas>>;

/** Every message from main to the window. */
export const events = {
  ...articlesEvents,
  ...authorsEvents,
  ...careEvents,
  ...commentsEvents,
  ...exportEvents,
  ...importEvents,
  ...libraryEvents,
  ...mediaEvents,
  ...publishEvents,
  ...reviewEvents,
  ...siteEvents,
  ...windowEvents,
} satisfies Readonly<Record<EventName, z.ZodType>>;

export type Input<Name extends ChannelName> = z.infer<(typeof contract)[Name]['input']>;
export type Output<Name extends ChannelName> = z.infer<(typeof contract)[Name]['output']>;
export type Payload<Name extends EventName> = z.infer<(typeof events)[Name]>;
