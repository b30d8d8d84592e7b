import type { CommandName } from '#shared/ipc/window.contract.ts';

const names: Readonly<Record<CommandName, string>> = {
  'newsroom.new': 'New newsroom…',
  'newsroom.open': 'Open a newsroom…',
  'newsroom.sample': 'Open the sample newsroom',
  'article.new': 'New article',
  'article.import': 'Import articles…',
  'article.export': 'Export the article…',
  'article.duplicate': 'Duplicate the article',
  'article.trash': 'Move the article to the trash',
  'article.save': 'Save a version',
  'article.saveNote': 'Save a version with a note…',
  'article.history': 'History of the article',
  'media.add': 'Add pictures…',
  'view.articles': 'Go to articles',
  'view.media': 'Go to media',
  'view.authors': 'Go to authors',
  'view.site': 'Go to the site’s settings',
  'view.toggleList': 'Show or hide the list',
  'view.toggleInspector': 'Show or hide the inspector',
  'view.togglePreview': 'Show or hide the preview',
  'view.palette': 'Commands…',
  'site.build': 'Build the site…',
  'site.check': 'Check the site',
  'help.shortcuts': 'Keyboard shortcuts',
};

export const commands = {
  names,
  palette: 'Commands',
  search: 'Search commands and articles',
  placeholder: 'Type a command or a headline…',
  nothing: 'Nothing matches.',
  groups: { commands: 'Commands', text: 'Text', articles: 'Articles', appearance: 'Appearance' },
  appearance: (kind: string, value: string) => `${kind}: ${value}`,
  shortcuts: {
    title: 'Keyboard shortcuts',
    groups: {
      newsroom: 'Newsroom',
      article: 'Article',
      view: 'Window',
      text: 'Text',
      list: 'List of articles',
    },
    list: {
      move: 'Move through the list',
      open: 'Open the article',
      trash: 'Move to the trash',
    },
    paletteOutside: 'Commands, outside the text',
  },
} as const;
