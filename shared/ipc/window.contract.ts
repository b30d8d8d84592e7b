import { z } from 'zod';
import { commandNames } from './command-names.ts';

export const windowEvents = {
  'menu.command': z.object({ name: z.enum(commandNames) }),
  /** The window is about to close: record what isn't recorded, then call articles.flush. */
  'window.closing': z.null(),
};
