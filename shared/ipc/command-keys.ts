import type { CommandName } from './command-names.ts';

/**
 * The keys of the window's commands, for the menus, the palette and the window itself alike. `Mod` is Command on a Mac
 * and Control elsewhere. Control with Alt is AltGr, which types letters on many keyboards, so no key uses both.
 */
export const commandKeys: Readonly<Partial<Record<CommandName, string>>> = {
  'newsroom.new': 'Mod+Shift+N',
  'newsroom.open': 'Mod+O',
  'article.new': 'Mod+N',
  'article.newFrom': 'Mod+Shift+T',
  'article.duplicate': 'Mod+Shift+D',
  'article.save': 'Mod+S',
  'article.saveNote': 'Mod+Shift+S',
  'article.history': 'Mod+Shift+Y',
  'article.comment': 'Mod+Shift+C',
  'article.claim': 'Mod+Shift+A',
  'article.openThread': 'Mod+Shift+O',
  'article.suggest': 'Mod+Shift+E',
  'article.nextSuggestion': 'Mod+J',
  'article.previousSuggestion': 'Mod+Shift+J',
  'article.nextReminder': 'F8',
  'media.add': 'Mod+Shift+M',
  'view.articles': 'Mod+1',
  'view.media': 'Mod+2',
  'view.authors': 'Mod+3',
  'view.site': 'Mod+4',
  'view.desk': 'Mod+5',
  'desk.moveNext': 'Mod+]',
  'desk.movePrevious': 'Mod+[',
  'view.toggleList': 'Mod+Shift+L',
  'view.toggleInspector': 'Mod+Shift+I',
  'view.togglePreview': 'Mod+P',
  'view.distractionFree': 'Mod+Shift+F',
  'view.palette': 'Mod+Shift+P',
  'site.build': 'Mod+Shift+B',
  'site.publish': 'Mod+Shift+U',
  'help.shortcuts': 'Mod+/',
};
