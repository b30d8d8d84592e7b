import { z } from 'zod';

const theme = z.enum(['system', 'light', 'dark', 'contrast']);
const density = z.enum(['comfortable', 'compact']);
const outFolders = z.record(z.string(), z.string());

/** What the person at this machine prefers. Never part of a library. */
export const Settings = z.object({
  theme: theme.default('system'),
  density: density.default('comfortable'),
  showList: z.boolean().default(true),
  showInspector: z.boolean().default(true),
  /** Where the site was last built to, by library path. */
  outFolders: outFolders.default({}),
});
export type Settings = z.infer<typeof Settings>;

/** Some of the settings. Not `Settings.partial()`: that fills what is left out with the defaults. */
export const SettingsChange = z
  .object({ theme, density, showList: z.boolean(), showInspector: z.boolean(), outFolders })
  .partial();
export type SettingsChange = z.infer<typeof SettingsChange>;
