import { count, formatNumber } from '../format.ts';

export const importing = {
  title: 'Imported articles',
  running: 'Importing…',
  planning: 'Looking at what there is…',
  progress: (number: number) => `${count(number, 'article', 'articles')} so far`,
  progressOf: (number: number, total: number) =>
    `${formatNumber(number)} of ${count(total, 'article', 'articles')}`,
  cancel: 'Stop',
  stopping: 'Stopping…',
  cancelled:
    'You stopped the import; the rest was not taken in. Importing a site’s file again brings only what is missing.',
  taken: (number: number) => `${count(number, 'article is', 'articles are')} in the newsroom now, as drafts.`,
  known: (number: number) => `${count(number, 'article was', 'articles were')} here already and left alone.`,
  updated: (number: number) =>
    `${count(number, 'article says', 'articles say')} what the source says now; what was here is in the history.`,
  plan: {
    title: 'Import articles',
    new: (number: number) => `${count(number, 'article', 'articles')} would come, as drafts.`,
    nothing: 'There is nothing to take in.',
    known: (number: number) =>
      `${count(number, 'article is', 'articles are')} here already and will be left alone.`,
    changed: (number: number) =>
      `${count(number, 'article', 'articles')} changed at the source since ${number === 1 ? 'it was' : 'they were'} taken in`,
    changedHint:
      'Choose which are to say what the source says now. What is here stays in the history, where the two can be compared.',
    updateAll: (number: number) => `All ${formatNumber(number)} that nobody edited here`,
    editedHere: 'Edited here since, too.',
    refused: (number: number) => `${count(number, 'file or article', 'files or articles')} can’t be taken.`,
    leftOut: (number: number) =>
      `${count(number, 'file or folder is', 'files and folders are')} left out, as no articles or in no form that is read.`,
    news: 'New besides',
    sections: (number: number) => (number === 1 ? 'Section' : 'Sections'),
    authors: (number: number) => (number === 1 ? 'Author' : 'Authors'),
    pictures: 'Pictures',
    files: 'Recordings and documents',
    comments: 'Comments',
    fetchPictures: (number: number) =>
      `Fetch ${count(number, 'picture or other file that is', 'pictures and other files that are')} on other computers`,
    fetchHint: 'Their servers are asked for them; those of your own network never are.',
    site: 'Address of the site',
    siteHint: (number: number) =>
      `The export names ${count(number, 'picture or other file', 'pictures and other files')} without saying where its site is.`,
    siteWrong: 'Give an address such as https://www.example.org.',
    by: (names: readonly string[]) => `by ${names.join(', ')}`,
    number: formatNumber,
    withPictures: (number: number) => count(number, 'picture', 'pictures'),
    withFiles: (number: number) => count(number, 'recording or document', 'recordings and documents'),
    withProblems: (number: number) => `${count(number, 'thing', 'things')} to know`,
    notTaken: 'Would not be imported',
    take: (number: number, updates: number) =>
      number === 0
        ? `Update ${count(updates, 'article', 'articles')}`
        : updates === 0
          ? `Import ${count(number, 'article', 'articles')}`
          : `Import ${count(number, 'article', 'articles')} and update ${formatNumber(updates)}`,
    cancel: 'Cancel',
    close: 'Close',
  },
  nothing: 'Nothing was imported.',
  withProblems: (number: number) => `${count(number, 'thing', 'things')} to know`,
  refused: 'Not imported',
  leftOut: 'Left out',
  list: 'Files',
  unreadable: (name: string) =>
    `“${name}” can’t be read where it was dropped from. Save it on this computer, and drop it from there.`,
  tooLarge: (name: string) =>
    `“${name}” is larger than 100 MB, too large to be taken from another program’s window. Save it on this computer, and drop it from there.`,
  readOnly: 'Articles can’t be imported: the newsroom is read-only.',
} as const;
