import { count } from '../format.ts';

export const importing = {
  title: 'Imported articles',
  running: 'Importing…',
  progress: (number: number) => `${count(number, 'article', 'articles')} so far`,
  cancel: 'Stop',
  stopping: 'Stopping…',
  cancelled:
    'You stopped the import; the rest was not taken in. Importing a site’s file again brings only what is missing.',
  taken: (number: number) => `${count(number, 'article is', 'articles are')} in the newsroom now, as drafts.`,
  known: (number: number) => `${count(number, 'article was', 'articles were')} here already and left alone.`,
  nothing: 'Nothing was imported.',
  withProblems: (number: number) => count(number, 'thing was left behind', 'things were left behind'),
  refused: 'Not imported',
  list: 'Files',
  readOnly: 'Articles can’t be imported: the newsroom is read-only.',
} as const;
