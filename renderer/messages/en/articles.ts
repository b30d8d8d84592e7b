import type { defaultStages } from '#shared/articles/workflow.ts';
import { count } from '../format.ts';

const statuses: Readonly<Record<(typeof defaultStages)[number], string>> = {
  draft: 'Draft',
  filed: 'Filed',
  editing: 'Editing',
  copy: 'Copy desk',
  legal: 'Legal',
  ready: 'Ready',
};

export const articles = {
  title: 'Articles',
  trashTitle: 'Trash',
  list: 'List of articles',
  trashList: 'Articles in the trash',
  new: 'New article',
  search: 'Search articles',
  searchPlaceholder: 'Search everything',
  searchHint: '“In quotes”: these words in this order. -word: without it.',
  filter: 'Filter',
  filters: {
    title: 'Show only',
    section: 'From the section',
    status: 'With the status',
    author: 'By the author',
    tag: 'With the tag',
    scheduled: 'Scheduled: ready, and waiting for its time',
    isScheduled: 'Scheduled',
    all: 'All',
    clear: 'Clear filters',
    clearSearch: (isFiltered: boolean) =>
      isFiltered ? 'Clear the search and the filters' : 'Clear the search',
    remove: (what: string) => `Remove the filter ${what}`,
  },
  order: 'In the order',
  orders: {
    best: 'Best match, then newest',
    changed: 'Newest change',
    published: 'Newest publication',
    headline: 'Headline',
  },
  statuses,
  untitled: 'Untitled',
  count: (number: number) => count(number, 'article', 'articles'),
  openTrash: 'Trash',
  closeTrash: 'Back to the articles',
  actions: (headline: string) => `Actions for ${headline}`,
  duplicate: 'Duplicate',
  trash: 'Move to the trash',
  restore: 'Bring back',
  trashed: (headline: string) => `“${headline}” is in the trash.`,
  restored: (headline: string) => `“${headline}” is back among the articles.`,
  undoneAll: 'Taken back.',
  undone: (number: number) => `Taken back in ${count(number, 'article', 'articles')}.`,
  duplicated: (headline: string) => `Opened a copy of “${headline}”.`,
  nothingMatches: 'No article matches.',
  nothingMatchesText:
    'Search looks at headlines, text, tags, names, captions and notes. The filters narrow it further.',
  select: (headline: string) => `Select ${headline}`,
  indexing: (done: string, total: string) => `Reading for the search: ${done} of ${total}`,
  bulk: {
    title: 'The selected articles',
    count: (number: number) => `${count(number, 'article', 'articles')} selected`,
    clear: 'Clear the selection',
    tag: 'Add a tag',
    addTag: 'Add to all',
    export: 'Export…',
    section: 'Section…',
    status: 'Status…',
    done: (number: number) =>
      number === 0 ? 'No article was changed.' : `${count(number, 'article', 'articles')} changed.`,
  },
  searches: {
    title: 'Saved searches',
    shared: 'Of the newsroom',
    own: 'Your own',
    share: 'For everyone in the newsroom',
    name: 'Name of this search',
    save: 'Save the search',
    forget: 'Saved',
    remove: (name: string) => `Remove the saved search ${name}`,
  },
  none: 'No articles yet',
  noneText: 'Everything you write is a plain file in the newsroom’s folder.',
  first: 'Write the first one',
  deleteForGood: 'Delete for good…',
  emptyTrash: 'Empty the trash…',
  forGood: {
    title: (number: number) =>
      number === 1
        ? 'Delete this article for good?'
        : `Delete ${count(number, 'article', 'articles')} for good?`,
    more: (number: number) => `and ${count(number, 'more article', 'more articles')}`,
    text: 'With all versions, reviews and readers’ comments. Nothing brings that back. Sites that are published and backups stay as they are.',
    confirm: 'Delete for good',
    done: (number: number) =>
      number === 0 ? 'No article was deleted.' : `${count(number, 'article', 'articles')} deleted for good.`,
  },
  trashEmpty: 'The trash is empty',
  noneOpen: 'Nothing open',
  noneOpenText: 'Choose an article from the list, or start one.',
} as const;
