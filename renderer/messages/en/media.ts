import type { UseWords } from '#shared/media/words-to-keep.ts';
import { count, formatNumber } from '../format.ts';

type Word = keyof UseWords;

const wordNames: Readonly<Record<Word, string>> = { alt: 'alt text', caption: 'caption', credit: 'credit' };

export const media = {
  title: 'Media',
  add: 'Add files…',
  search: 'Search media',
  searchPlaceholder: 'File, words, credit, date',
  grid: 'Media',
  shown: (shown: number, all: number) =>
    shown === all ? count(all, 'file', 'files') : `${formatNumber(shown)} of ${count(all, 'file', 'files')}`,
  none: 'Nothing here yet',
  noneText:
    'Drop pictures (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG), films (MP4, WebM), sound (MP3, M4A, Ogg, WAV) or PDF files anywhere in the window. What they say of themselves is read from them.',
  noMatch: 'Nothing matches.',
  detailsOf: {
    picture: 'About the picture',
    video: 'About the video',
    audio: 'About the recording',
    document: 'About the document',
  },
  kinds: { picture: 'Picture', video: 'Video', audio: 'Audio', document: 'Document' },
  kind: 'Kind',
  ofKind: {
    all: 'Every kind',
    picture: 'Pictures',
    video: 'Videos',
    audio: 'Audio',
    document: 'Documents',
  },
  keepWords: {
    offer: (names: readonly Word[]) =>
      `Keep in the library too: ${names.map((name) => wordNames[name]).join(', ')}`,
    done: (fileName: string) => `The library says so of ${fileName} too; each new use starts from it.`,
  },
  itemTitle: 'Title',
  titleHint: 'What readers and screen readers call it.',
  transcript: 'Transcript',
  transcriptHint: 'What is said and heard, and of a video what is seen: for those who can’t hear or see it.',
  openOutside: 'Open in its program',
  publishedBare:
    'Readers get film and sound only: place, device, cover and other notes in the file stay here.',
  publishedWhole: 'Readers get the document as it is, with what it says of its authors and programs.',
  writtenAt: 'Written',
  close: 'Close details',
  alt: 'Alt text',
  altHint: 'Every use of the picture starts from these words and can have its own.',
  lacking: { picture: 'No alt text', video: 'No transcript', audio: 'No transcript', document: null },
  caption: 'Caption',
  credit: 'Credit',
  creator: 'Creator',
  copyright: 'Copyright',
  takenAt: 'Taken',
  takenAtPlaceholder: '2026-05-14 or 2026-05-14T16:20',
  facts: {
    file: 'File',
    size: 'Size',
    duration: 'Length',
    kind: 'Kind',
    writtenBy: 'It names',
    added: 'Added',
  },
  pixels: (width: string, height: string) => `${width} × ${height}`,
  drop: 'Drop pictures, recordings, documents or articles to add them to this newsroom',
  dropRefused: 'Files can’t be added: the newsroom is read-only.',
  added: (number: number) => `Added ${count(number, 'file', 'files')}.`,
  known: (name: string) => `${name} is in the media already.`,
  refused: (name: string, reason: string) => (reason.includes(name) ? reason : `${name}: ${reason}`),
  picker: {
    hero: 'Choose the hero picture',
    portrait: 'Choose a portrait',
    logo: 'Choose the logo',
    icon: 'Choose the site’s icon',
    social: 'Choose the picture for previews of links',
    figure: 'Choose a picture',
    gallery: 'Choose the pictures of a gallery',
    poster: 'Choose the picture of the video',
    recording: 'Choose a recording',
    video: 'Choose a video',
    audio: 'Choose a recording',
    document: 'Choose a document',
    use: 'Use picture',
    useFile: 'Use file',
    takeSeveral: (number: number) =>
      number === 0 ? 'Use pictures' : `Use ${count(number, 'picture', 'pictures')}`,
  },
  formats: { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' },
  originals: { avif: 'AVIF', gif: 'GIF', tiff: 'TIFF', svg: 'SVG' },
  madeOf: (made: string, original: string) => `${made}, made of the ${original} beside it`,
  converted: (name: string, original: string, made: string) =>
    original === 'GIF'
      ? `${name}: a ${made} was made of its first frame, as pages show pictures still. The GIF is kept.`
      : `${name}: a ${made} was made of it, which every reader can see. The ${original} is kept.`,
  remote: {
    title: (number: number) => `Download ${count(number, 'picture', 'pictures')}?`,
    explanation: (number: number) =>
      number === 1
        ? 'What you pasted shows a picture of another site. Downloaded, it is in your library and on your site; else a link to it stands in its place. Look at who owns it.'
        : 'What you pasted shows pictures of other sites. Downloaded, they are in your library and on your site; else links to them stand in their place. Look at who owns them.',
    download: 'Download',
    downloading: 'Downloading…',
    keepLinks: 'Keep links',
    stop: 'Stop',
  },
  rights: 'Rights',
  words: 'Words',
  extendedDescription: 'Extended description',
  extendedHint: 'What a chart or a map says, at length. It travels with the picture.',
  license: 'Licence',
  licenseHint: 'The address where it can be read.',
  licenseInvalid: 'This is no web address.',
  usageTerms: 'Usage terms',
  expires: 'May be shown until',
  expiresHint: 'The check refuses it after this day.',
  expired: 'These rights have ended.',
  instructions: 'Instructions',
  instructionsHint: 'For the desk: embargoes, what must not be cut away. Never published.',
  termsRead: 'I have read the usage terms and instructions',
  termsReadHint: 'Before, no article that shows it is published.',
  crop: 'Focal point and crops…',
  filter: 'Show',
  filters: {
    all: 'All',
    used: 'In use',
    unused: 'Not used',
    expired: 'Rights ended',
    unread: 'Terms not read',
    'no-alt': 'Without alt text or transcript',
    'no-credit': 'Without credit',
  },
  expiredMark: 'Rights ended',
  uses: {
    title: 'Where it is used',
    none: 'Nowhere yet.',
    places: { hero: 'Hero', body: 'In the text' },
    portrait: 'Portrait',
    design: 'The site’s design',
    logo: 'Logo',
    icon: 'Site icon',
    social: 'Previews of links',
    inTrash: 'In the trash',
    replace: (number: number) => `Replace in ${number === 1 ? 'this place' : `these ${number} places`}…`,
    replaceHint: 'Another file comes into every place that is listed here. The words there stay.',
    replaced: (from: string, to: string, articles: number, others: number) =>
      `${from} → ${to} in ${[
        ...(articles > 0 || others === 0 ? [count(articles, 'article', 'articles')] : []),
        ...(others > 0 ? [count(others, 'other place', 'other places')] : []),
      ].join(' and ')}. The words there stayed.`,
  },
} as const;
