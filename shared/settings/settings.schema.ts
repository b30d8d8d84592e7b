import { z } from 'zod';
import { SavedSearch } from '../articles/article-query.ts';
import { interfaceLanguages } from '../messages/interface-language.ts';
import { PublishTarget } from '../publish/receipt.schema.ts';
import { Profile } from '../review/person.schema.ts';

const language = z.enum(['system', ...interfaceLanguages]);
const theme = z.enum(['system', 'light', 'dark', 'contrast']);
const density = z.enum(['comfortable', 'compact']);
/** In hundredths of the usual size of the sheet's text. */
export const textZooms = [70, 80, 90, 100, 110, 125, 150, 175, 200] as const;
const textZoom = z.number().min(70).max(200);
const savedSearches = z.record(z.string(), z.array(SavedSearch));
/** As the palette names them, the last used first. */
const recentCommands = z.array(z.string().max(100)).max(20);
const drafts = z.record(z.string(), z.string());
const outFolders = z.record(z.string(), z.string());
const scheduledTargets = z.record(z.string(), PublishTarget);

/** What the person at this machine prefers. Never part of a library. */
export const Settings = z.object({
  /** Of the program itself; an article has its own. */
  language: language.default('system'),
  theme: theme.default('system'),
  density: density.default('comfortable'),
  showList: z.boolean().default(true),
  showInspector: z.boolean().default(true),
  /** The line that is typed in stays in the middle. */
  typewriter: z.boolean().default(false),
  /** Quotes, dashes and dots become what the article's language prints. */
  smartTyping: z.boolean().default(true),
  /** Words that no dictionary knows have a line below them. */
  spelling: z.boolean().default(true),
  textZoom: textZoom.default(100),
  /** Where the site was last built to, by library path. */
  outFolders: outFolders.default({}),
  /** Where Galley publishes by itself when a scheduled article's time comes, by library path. Without an entry it doesn't. */
  scheduledTargets: scheduledTargets.default({}),
  /** One's own searches, by library path; the newsroom's are in galley.json. */
  savedSearches: savedSearches.default({}),
  recentCommands: recentCommands.default([]),
  /** What was typed for a review and isn't in it yet, by article and field. */
  drafts: drafts.default({}),
  /** Who signs comments and assignments. */
  profile: Profile.prefault({}),
});
export type Settings = z.infer<typeof Settings>;

/** Some of the settings. Not `Settings.partial()`: that fills what is left out with the defaults. */
export const SettingsChange = z
  .object({
    language,
    theme,
    density,
    showList: z.boolean(),
    showInspector: z.boolean(),
    typewriter: z.boolean(),
    smartTyping: z.boolean(),
    spelling: z.boolean(),
    textZoom,
    outFolders,
    scheduledTargets,
    savedSearches,
    recentCommands,
    drafts,
    profile: Profile,
  })
  .partial();
export type SettingsChange = z.infer<typeof SettingsChange>;
