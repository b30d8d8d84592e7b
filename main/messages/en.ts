import type { CommandName } from '#shared/ipc/window.contract.ts';

/** Every word that the main process shows: native menus and the system's dialogs. */
export const messages = {
  appName: 'Galley',

  menus: {
    file: 'File',
    edit: 'Edit',
    article: 'Article',
    view: 'View',
    site: 'Site',
    window: 'Window',
    help: 'Help',
  },

  commands: {
    'newsroom.new': 'New Newsroom…',
    'newsroom.open': 'Open Newsroom…',
    'newsroom.sample': 'Open Sample Newsroom',
    'newsroom.backUp': 'Back Up Library…',
    'newsroom.restore': 'Restore…',
    'newsroom.checkFiles': 'Check Library…',
    'article.new': 'New Article',
    'article.import': 'Import Articles…',
    'article.export': 'Export Article…',
    'article.sendForReview': 'Send for Review…',
    'article.openReviewFile': 'Open Review File…',
    'article.duplicate': 'Duplicate Article',
    'article.trash': 'Move Article to Trash',
    'article.save': 'Save Version',
    'article.saveNote': 'Save Version with Note…',
    'article.history': 'History',
    'article.comment': 'Comment',
    'article.claim': 'Mark as Claim',
    'article.suggest': 'Suggest Changes',
    'article.nextSuggestion': 'Next Suggestion',
    'article.previousSuggestion': 'Previous Suggestion',
    'media.add': 'Add Pictures…',
    'view.articles': 'Articles',
    'view.media': 'Media',
    'view.authors': 'Authors',
    'view.site': 'Site',
    'view.desk': 'Desk',
    'view.toggleList': 'Show or Hide List',
    'view.toggleInspector': 'Show or Hide Inspector',
    'view.togglePreview': 'Show or Hide Preview',
    'view.distractionFree': 'Distraction-Free Writing',
    'view.typewriter': 'Typewriter Mode',
    'view.smartTyping': 'Typographic Quotes and Dashes',
    'view.textLarger': 'Larger Text',
    'view.textSmaller': 'Smaller Text',
    'view.textNormal': 'Usual Size of Text',
    'view.palette': 'Command Palette…',
    'desk.moveNext': 'Move Card to Next Stage',
    'desk.movePrevious': 'Move Card to Stage Before',
    'desk.assign': 'Assign Card…',
    'site.build': 'Build Site…',
    'site.publish': 'Publish…',
    'site.history': 'Publications…',
    'site.check': 'Check Site',
    'tags.manage': 'Tags…',
    'help.shortcuts': 'Keyboard Shortcuts',
  } satisfies Readonly<Record<CommandName, string>>,

  recents: { title: 'Open Recent', none: 'No recent newsrooms', failed: 'The newsroom could not be opened' },

  dialogs: {
    chooseLibrary: 'Open a newsroom',
    chooseFolder: 'Choose a folder for the newsroom',
    chooseOut: 'Choose a folder for the site',
    choosePublishFolder: 'Choose the folder that readers get',
    choosePublishZip: 'Name the zip file',
    choosePictures: 'Choose pictures',
    nameArchive: 'Name the backup',
    chooseArchive: 'Choose a backup to restore',
    archives: 'Backups',
    nameReviewFile: 'Name the review file',
    chooseReviewFile: 'Choose a review file',
    reviewFiles: 'Review files',
    chooseExport: 'Choose a folder for the article',
    chooseArticles: 'Choose articles to import',
    articleFiles: 'HTML, Markdown and Word files, WordPress and Ghost exports',
    pictureFiles: 'Pictures',
  },

  closing: {
    notSaved: 'Some text could not be saved',
    notSavedDetail: (reason: string) =>
      `${reason}\n\nStay, free some space or copy the text elsewhere, and close again. Text that Galley could put nowhere, neither into the newsroom's folder nor into its own, is lost if you close now.`,
    noAnswer: 'The window does not answer',
    noAnswerDetail:
      'Everything that was recorded is saved. What was typed in the last moments may not be recorded yet.',
    stay: 'Stay',
    closeAnyway: 'Close Anyway',
  },

  crash: {
    title: 'The window stopped working',
    detail: (reason: string) =>
      `Reason: ${reason}. What you typed is in the journal of its article and comes back when the window is opened again.`,
    reopen: 'Open the Window Again',
    quit: 'Quit Galley',
  },

  headlinesOnly: (reason: string) => `Search looks at headlines only: ${reason}.`,

  failedToStart: (reason: string) => `Galley could not start: ${reason}`,
} as const;
