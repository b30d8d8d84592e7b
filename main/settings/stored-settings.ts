import { z } from 'zod';
import { RecentLibrary } from '#shared/ipc/library.contract.ts';
import { Settings } from '#shared/settings/settings.schema.ts';

/** Where the window was, in device-independent pixels. */
export const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

/** settings.json: all that the program keeps about this person at this machine. */
export const StoredSettings = z.object({
  settings: Settings.prefault({}),
  window: WindowState.nullable().default(null),
  /** Newest first. */
  recents: z.array(RecentLibrary).default([]),
});
export type StoredSettings = z.infer<typeof StoredSettings>;
