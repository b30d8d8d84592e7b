import type { ExportFormat } from '#shared/export/export-format.ts';
import { englishLosses } from '#shared/export/loss-words.ts';
import { count, formatBytes } from '../format.ts';

const formats: Readonly<Record<ExportFormat, string>> = {
  html: 'HTML page, pictures beside it',
  page: 'HTML page in one file, pictures within',
  fragment: 'HTML of the text alone',
  docx: 'Word document, with comments and suggestions',
  epub: 'EPUB, for e-readers',
  markdown: 'Markdown with front matter',
  text: 'Plain text',
  ninjs: 'ninjs 3.1, for news systems',
  ninjs2: 'ninjs 2.2, for older news systems',
  ghost: 'Ghost import file',
  wordpress: 'WordPress blocks, to paste',
  wxr: 'WordPress import file',
};

/** What comes along in each form, what doesn't, and where it goes. */
const about: Readonly<Record<ExportFormat, string>> = {
  html: 'With every field; the pictures go into a folder beside it.',
  page: 'With every field, and the pictures within: one file to send.',
  fragment:
    'The text for a content system, without headline and byline; the pictures go into a folder beside it.',
  docx: 'With pictures and comments; what is suggested is there as tracked changes.',
  epub: 'A chapter an article, with pictures. What is embedded from other sites becomes a link.',
  markdown: 'With every field in its front matter; the original pictures go into a folder beside it.',
  text: 'The words alone: no pictures, no links. Pull quotes are left out, as they repeat the text.',
  ninjs: 'Text as HTML and as plain words, with fields and pictures as IPTC’s standard has them.',
  ninjs2: 'The same in the version before, for systems that can’t read 3.1.',
  ghost:
    'For Ghost’s Settings → Migration → Import. A section becomes the first tag, a standfirst over 300 characters is cut, and fact boxes and tables are HTML cards. The pictures go into content/images beside it.',
  wordpress: 'The text for WordPress’s code editor; the pictures go into a folder beside it.',
  wxr: 'For WordPress’s Tools → Import. Its pictures are in wp-content/uploads beside it: copy that folder into the site’s first.',
};

export const exporting = {
  title: (number: number) =>
    number === 1 ? 'Export the article' : `Export ${count(number, 'article', 'articles')}`,
  format: 'Form',
  formats,
  about,
  plan: 'What it makes',
  makes: (number: number, isTogether: boolean, ending: string) =>
    number === 1 || isTogether
      ? `One new file that ends in .${ending}`
      : `${count(number, 'new file', 'new files')}, one an article, each ending in .${ending}`,
  files: (number: number, bytes: number) =>
    `${count(number, 'new file', 'new files')}, ${formatBytes(bytes)}`,
  file: (name: string, bytes: number) => `${name}, ${formatBytes(bytes)}`,
  besides: (number: number, bytes: number) =>
    `${count(number, 'picture', 'pictures')} beside it, ${formatBytes(bytes)}`,
  nothing: 'Nothing would leave.',
  looking: 'Finding out what it makes…',
  lookingAt: (done: number, total: number) =>
    `Finding out what it makes: article ${Math.min(done + 1, total)} of ${total}`,
  planStopped: 'You stopped finding out what it makes.',
  losses: 'What this form can’t carry',
  noLoss: 'Everything that the form has a place for leaves as it is.',
  lossWords: englishLosses,
  byArticle: 'Article by article',
  wouldStay: (number: number) => `${count(number, 'article', 'articles')} would stay here.`,
  hint: 'What is in the newsroom stays as it is. The private note never leaves it.',
  asDraft: 'Export it all the same, as a draft',
  alsoUnchecked: 'Also articles that are ready but fail their checks',
  choose: 'Choose folder…',
  running: 'Exporting…',
  cancel: 'Stop',
  cancelled: 'You stopped the export.',
  stayed: (number: number) => `${count(number, 'article', 'articles')} stayed in the newsroom only.`,
  done: (number: number, path: string) =>
    number === 1 ? `The article is in ${path}` : `${count(number, 'article is', 'articles are')} in ${path}`,
} as const;
