import { z } from 'zod';

/** What the person at this machine prefers. Never part of a library. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  showList: z.boolean().default(true),
  showInspector: z.boolean().default(true),
  /** Where the site was last built to, by library path. */
  outFolders: z.record(z.string(), z.string()).default({}),
});
export type Settings = z.infer<typeof Settings>;
