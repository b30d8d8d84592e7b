import type { PublicationStatus } from '#shared/publish/publication.ts';
import type { PublishProgress } from '#shared/publish/publish-report.ts';
import { count, formatNumber } from '../format.ts';

const phases: Readonly<Record<PublishProgress['phase'], string>> = {
  reading: 'Reading the newsroom',
  pages: 'Making pages',
  pictures: 'Resizing pictures',
  keeping: 'Keeping the build',
  comparing: 'Comparing with what is there',
  copying: 'Copying files',
  switching: 'Switching over',
};

const statuses: Readonly<Record<Exclude<PublicationStatus, 'never'>, string>> = {
  live: 'Live',
  edited: 'Live, edited since',
  withdrawn: 'Withdrawn',
};

export const publish = {
  button: 'Publish…',
  rail: 'Publish',
  title: 'Publish',
  backTitle: 'Go back to an earlier site',
  backTo: (when: string, who: string) => `Readers get the site of ${when} again, which ${who} published.`,
  to: 'To',
  choose: 'Where do readers get the site?',
  chooseText:
    'A folder, such as a mounted web root, or one zip file for whoever runs the server. A receipt of each publication is kept in the newsroom’s folder.',
  folder: 'Folder…',
  zip: 'Zip file…',
  phases,
  looking: 'Looking at what would change',
  running: 'Publishing',
  stop: 'Stop',
  stopping: 'Stopping…',
  hide: 'Hide',
  start: 'Publish',
  back: 'Put it back',
  noAddress:
    'Nobody has said yet where readers will find the site, so it goes out without feeds, a sitemap and previews of its links.',
  sayAddress: 'Web address of the site…',
  lookAgain: 'Look again',
  again: 'Publish all again',
  reveal: 'Show in folder',
  openSite: 'Open the site',
  moreArticles: (number: number) => `and ${formatNumber(number)} more`,
  done: 'Published.',
  doneBack: 'The earlier site is back.',
  doneNothing: 'Readers have the newest already: nothing had changed.',
  nothing: 'Readers have the newest already. There is nothing to publish.',
  refused: 'This can’t be published yet.',
  refusedText: 'Nothing was touched; readers have the site they had.',
  failed: 'Publishing stopped.',
  receipt: (id: string) => `Receipt ${id}`,
  articles: {
    new: 'New for readers',
    changed: 'Changed',
    withdrawn: 'Taken from readers',
  },
  files: (put: number, removed: number) =>
    `${count(put, 'file', 'files')} to put, ${formatNumber(removed)} to remove`,
  ofAllDone: (number: number, bytes: string) => `The site has ${formatNumber(number)}; ${bytes} copied.`,
  ofAll: (number: number, bytes: string) => `The site has ${formatNumber(number)}; ${bytes} to copy.`,
  leftOut: (number: number) => `${count(number, 'article', 'articles')} left out`,
  inTheWay: (number: number) =>
    `${count(number, 'file is', 'files are')} in the way that Galley did not put there. Move ${number === 1 ? 'it' : 'them'} away, or choose another place:`,
  kept: (number: number) =>
    `${count(number, 'file is', 'files are')} no longer in the site but ${number === 1 ? 'was' : 'were'} changed there by somebody, and ${number === 1 ? 'stays' : 'stay'}:`,
  emptied:
    'Nothing is left there of what was published last. Is the disk mounted? If this is right, publish all of it again.',
  history: {
    title: 'Publications',
    none: 'Nothing was published yet',
    noneText: 'Each publication leaves a receipt here: what went where, when and by whom.',
    nobody: 'Somebody',
    summary: (put: number, removed: number) =>
      `${count(put, 'file', 'files')} put, ${formatNumber(removed)} removed`,
    current: 'There now',
    cutShort: 'Cut short',
    wentBack: (when: string) => `Back to the site of ${when}`,
    goBack: 'Go back to this…',
    goBackTo: (when: string) => `Go back to the site of ${when}…`,
    hint: 'The files of the last ten publications are kept, each once, so that their sites can be put back.',
  },
  statuses,
  label: 'Readers have',
  /** After the status, which says “since” already where something was edited. */
  since: (status: PublicationStatus, moment: string) => (status === 'edited' ? moment : `since ${moment}`),
  how: (who: string, where: string) => (who === '' ? `To ${where}` : `By ${who}, to ${where}`),
} as const;
