import { z } from 'zod';

/** Everything that the menu, the palette and the keyboard can ask of the window. */
export const commandNames = [
  'newsroom.new',
  'newsroom.open',
  'newsroom.sample',
  'newsroom.backUp',
  'newsroom.restore',
  'newsroom.checkFiles',
  'article.new',
  'article.import',
  'article.export',
  'article.sendForReview',
  'article.openReviewFile',
  'article.duplicate',
  'article.trash',
  'article.save',
  'article.saveNote',
  'article.history',
  'article.comment',
  'article.claim',
  'article.suggest',
  'article.nextSuggestion',
  'article.previousSuggestion',
  'media.add',
  'view.articles',
  'view.media',
  'view.authors',
  'view.site',
  'view.desk',
  'view.toggleList',
  'view.toggleInspector',
  'view.togglePreview',
  'view.distractionFree',
  'view.typewriter',
  'view.smartTyping',
  'view.textLarger',
  'view.textSmaller',
  'view.textNormal',
  'view.palette',
  'site.build',
  'site.publish',
  'site.history',
  'site.check',
  'desk.moveNext',
  'desk.movePrevious',
  'desk.assign',
  'tags.manage',
  'help.shortcuts',
] as const;
export const CommandName = z.enum(commandNames);
export type CommandName = z.infer<typeof CommandName>;

export const windowEvents = {
  'menu.command': z.object({ name: CommandName }),
  /** The window is about to close: record what isn't recorded, then call articles.flush. */
  'window.closing': z.null(),
};
