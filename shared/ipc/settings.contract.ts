import { z } from 'zod';
import { Settings, SettingsChange } from '../settings/settings.schema.ts';

export const settingsContract = {
  'settings.get': { input: z.null(), output: Settings },
  'settings.update': { input: SettingsChange, output: Settings },
};
