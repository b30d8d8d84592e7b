import { z } from 'zod';
import { Settings } from '../settings/settings.schema.ts';

export const settingsContract = {
  'settings.get': { input: z.null(), output: Settings },
  'settings.update': { input: Settings.partial(), output: Settings },
};
