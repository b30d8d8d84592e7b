import { count } from '../format.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `“${name}”`));

export const tags = {
  title: 'Tags',
  manage: 'All tags…',
  search: 'Search tags',
  none: 'No article has a tag yet.',
  hint: 'Choose a tag to describe it or to rename it in every article, or several to make them one.',
  description: 'Description',
  descriptionHint:
    'What readers find under it, in a sentence: on its page, in search results and in its feeds.',
  rename: 'New name',
  merge: (number: number) => `One name for ${count(number, 'tag', 'tags')}`,
  doRename: 'Rename',
  doMerge: 'Merge',
  remove: 'Take away',
  alike: 'Same page: choose all',
  uses: (number: number) => count(number, 'article', 'articles'),
  renamed: (from: readonly string[], to: string, number: number) =>
    `${quoted(from.filter((name) => name !== to))} → “${to}” in ${count(number, 'article', 'articles')}.`,
  removed: (from: readonly string[], number: number) =>
    `${quoted(from)} taken from ${count(number, 'article', 'articles')}.`,
} as const;
