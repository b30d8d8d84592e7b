import type { CommandName } from '#shared/ipc/command-names.ts';
import type { ViewName } from '../app/navigation.tsx';
import type { EditorCommandName } from '../editor/index.ts';
import type { PaletteEntry } from './palette-matches.ts';

/** What one is at when the palette is asked for; `words`: some are selected in the text. */
export type PalettePlace = 'words' | ViewName;

/** What a person is likeliest to look for there: what has no button at hand before what has one. */
const likely: Readonly<Record<PalettePlace, readonly (CommandName | `text-${EditorCommandName}`)[]>> = {
  words: [
    'article.comment',
    'article.claim',
    'text-link',
    'text-pullQuote',
    'text-footnote',
    'text-titleCase',
    'text-saveSnippet',
    'text-language',
  ],
  articles: [
    'article.new',
    'article.nextReminder',
    'text-replace',
    'text-figure',
    'view.togglePreview',
    'article.suggest',
    'article.history',
    'article.export',
  ],
  desk: ['desk.moveNext', 'desk.movePrevious', 'desk.assign', 'desk.stages', 'desk.profile'],
  media: ['media.add', 'article.import'],
  authors: ['desk.profile', 'tags.manage'],
  site: ['site.check', 'site.build', 'site.publish', 'site.history'],
};

/** How many are kept; as many are shown. */
const mostRecent = 5;

export const withRecent = (recent: readonly string[], value: string): string[] =>
  [value, ...recent.filter((other) => other !== value)].slice(0, mostRecent);

/** Before anything is typed: what was used last, then what is likeliest at the place, then the others in their groups. */
export function startingEntries(
  entries: readonly PaletteEntry[],
  recent: readonly string[],
  place: PalettePlace,
  groups: { readonly recent: string; readonly here: string },
): readonly PaletteEntry[] {
  const byValue = new Map(entries.map((entry) => [entry.value, entry]));
  const take = (values: readonly string[], group: string): readonly PaletteEntry[] =>
    values.flatMap((value) => {
      const entry = byValue.get(value);
      byValue.delete(value);
      return entry === undefined ? [] : [{ ...entry, group }];
    });
  const first = [...take(recent, groups.recent), ...take(likely[place], groups.here)];
  return [...first, ...byValue.values()];
}
