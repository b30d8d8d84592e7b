import { markdownHtml } from '#shared/body/markdown-html.ts';
import { embedOf } from '#shared/body/nodes/embed/embed-providers.ts';
import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import {
  type CardFields,
  fieldsIn,
  figure,
  image,
  line,
  linkLine,
  listIn,
  plainLine,
  textIn,
  wordsOfAny,
} from '../card-markup.ts';
import { plainWords } from '../site-post.ts';

type Note = (problem: string) => void;
type CardWriter = (fields: CardFields, note: Note) => string;

const writeMarkdown: CardWriter = (fields) => markdownHtml(textIn(fields, 'markdown'));
const writeCode: CardWriter = (fields) => {
  const language = escapeText(textIn(fields, 'language'));
  const code = escapeText(textIn(fields, 'code'));
  return `<pre><code class="language-${language}">${code}</code></pre>${line(textIn(fields, 'caption'))}`;
};
/** No site shows them: they are for the readers of a mail. */
const leaveToMails: CardWriter = (fields, note) => {
  note(
    phrase`left out, as only a newsletter shows it: “${plainWords(textIn(fields, 'html')).slice(0, 200)}”`,
  );
  return '';
};

/**
 * Each card of Ghost's editors as HTML for the one converter (TryGhost/Koenig, kg-default-nodes and kg-default-cards). What
 * an article can't hold, such as a form, gives its words, and is noted.
 */
const writers: Readonly<Record<string, CardWriter>> = {
  image: (fields) => figure(image(fields), textIn(fields, 'caption')),
  gallery: (fields) => {
    const pictures = listIn(fields, 'images').map((one) => image(one));
    return figure(pictures.join(''), textIn(fields, 'caption'), 'kg-gallery-card');
  },
  'before-after': (fields) => {
    const pictures = ['beforeImage', 'afterImage'].map((name) => image(fieldsIn(fields, name)));
    return figure(pictures.join(''), textIn(fields, 'caption'), 'kg-gallery-card');
  },
  markdown: writeMarkdown,
  'card-markdown': writeMarkdown,
  html: (fields) => textIn(fields, 'html'),
  embed: (fields) => embed(fields),
  bookmark: (fields) => bookmark(fields),
  callout: (fields) => {
    const words = `${escapeText(textIn(fields, 'calloutEmoji'))} ${textIn(fields, 'calloutText')}`;
    return `<aside class="fact-box">${line(words.trim())}</aside>`;
  },
  toggle: (fields) =>
    `<details><summary>${textIn(fields, 'heading')}</summary>${textIn(fields, 'content')}</details>`,
  button: (fields) => linkLine(textIn(fields, 'buttonUrl'), textIn(fields, 'buttonText')),
  code: writeCode,
  codeblock: writeCode,
  hr: () => '<hr>',
  horizontalrule: () => '<hr>',
  audio: (fields) => recording('audio', fields),
  video: (fields) => recording('video', fields),
  file: (fields) => document(fields),
  product: (fields) => product(fields),
  header: (fields, note) => header(fields, note),
  signup: (fields, note) => {
    note(phrase`left out, as an article can’t hold it: a form to subscribe; its words are kept`);
    return (
      heading(textIn(fields, 'header')) +
      line(textIn(fields, 'subheader')) +
      line(textIn(fields, 'disclaimer'))
    );
  },
  'call-to-action': (fields) =>
    [
      fields['hasSponsorLabel'] === false ? '' : textIn(fields, 'sponsorLabel'),
      figure(image({}, textIn(fields, 'imageUrl')), ''),
      textIn(fields, 'textValue'),
      fields['showButton'] === false || textIn(fields, 'buttonUrl') === ''
        ? ''
        : linkLine(textIn(fields, 'buttonUrl'), textIn(fields, 'buttonText')),
    ].join(''),
  email: leaveToMails,
  'email-cta': leaveToMails,
  // Where the part for members begins; the post's own visibility says whether there is one.
  paywall: () => '',
  transistor: (_fields, note) => {
    note(
      phrase`left out, as an article can’t hold it: a Transistor player, which each member has their own of`,
    );
    return '';
  },
};

/** A card as HTML. One of an unknown kind gives its words, and is noted. */
export function cardHtml(name: string, fields: CardFields, note: Note): string {
  if (isForMailsOnly(fields)) return leaveToMails({ html: wordsOfAny(fields).join(' ') }, note);
  const writer = Object.hasOwn(writers, name) ? writers[name] : undefined;
  if (writer !== undefined) return writer(fields, note);
  note(phrase`Ghost's card “${name}” is unknown here; its words are kept as text`);
  return wordsOfAny(fields).map(plainLine).join('');
}

export function isCard(name: string): boolean {
  return Object.hasOwn(writers, name);
}

/** Ghost 5 (`showOnWeb`, `emailOnly`) and 6 (`web`). */
function isForMailsOnly(fields: CardFields): boolean {
  const visibility = fieldsIn(fields, 'visibility');
  const web = fieldsIn(visibility, 'web');
  return (
    visibility['emailOnly'] === true ||
    visibility['showOnWeb'] === false ||
    (web['nonMember'] === false && web['memberSegment'] === '')
  );
}

function heading(markup: string): string {
  return markup.trim() === '' ? '' : `<h2>${markup}</h2>`;
}

/** A provider that a body knows is embedded; another one's words are kept, with a link where there are none. */
function embed(fields: CardFields): string {
  const url = textIn(fields, 'url');
  const metadata = fieldsIn(fields, 'metadata');
  const title = textIn(metadata, 'title');
  const caption = line(textIn(fields, 'caption'));
  if (embedOf(url) !== null) {
    return `<iframe src="${escapeText(url)}" title="${escapeText(title)}"></iframe>${caption}`;
  }
  const html = textIn(fields, 'html');
  const frame = /<iframe\b[^<>]*\bsrc=["']([^"']+)/i.exec(html)?.[1];
  if (plainWords(html) !== '' || (frame !== undefined && embedOf(frame) !== null)) return html + caption;
  return linkLine(url, title) + caption;
}

/** In the order in which Ghost shows them. */
function bookmark(fields: CardFields): string {
  const metadata = { ...fields, ...fieldsIn(fields, 'metadata') };
  const url = textIn(fields, 'url') || textIn(metadata, 'url');
  const names = [textIn(metadata, 'publisher'), textIn(metadata, 'author')].filter(Boolean).join(' · ');
  return [
    linkLine(url, textIn(metadata, 'title')),
    plainLine(textIn(metadata, 'description')),
    plainLine(names),
    line(textIn(fields, 'caption')),
  ].join('');
}

/** A card of a file without its address shows its words only. */
function recording(kind: 'audio' | 'video', fields: CardFields): string {
  const address = textIn(fields, 'src');
  const [title, fileName] = [textIn(fields, 'title'), textIn(fields, 'fileName')];
  const caption = textIn(fields, 'caption');
  if (address === '') return plainLine(title || fileName) + line(caption);
  const attributes = [
    ['src', address],
    ['title', title],
    ['data-file-name', fileName],
    ['poster', kind === 'audio' ? '' : textIn(fields, 'customThumbnailSrc', 'thumbnailSrc')],
  ].map(([name = '', value = '']) => (value === '' ? '' : ` ${name}="${escapeText(value)}"`));
  const words = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure><${kind}${attributes.join('')}></${kind}>${words}</figure>`;
}

function document(fields: CardFields): string {
  const [address, title] = [textIn(fields, 'src'), textIn(fields, 'fileTitle', 'fileName')];
  const caption = plainLine(textIn(fields, 'fileCaption'));
  if (address === '') return plainLine(title) + caption;
  const link = `<a href="${escapeText(address)}">${escapeText(title || address)}</a>`;
  return `<p class="file">${link}</p>${caption}`;
}

function product(fields: CardFields): string {
  const rating = Number(fields['productStarRating']);
  const stars =
    fields['productRatingEnabled'] === true && rating >= 1 && rating <= 5 ? Math.floor(rating) : 0;
  const isSold = fields['productButtonEnabled'] === true;
  return [
    figure(image({}, textIn(fields, 'productImageSrc')), ''),
    textIn(fields, 'productTitle') && `<h3>${textIn(fields, 'productTitle')}</h3>`,
    stars === 0 ? '' : plainLine('★'.repeat(stars) + '☆'.repeat(5 - stars)),
    textIn(fields, 'productDescription'),
    isSold ? linkLine(textIn(fields, 'productUrl'), textIn(fields, 'productButton')) : '',
  ].join('');
}

function header(fields: CardFields, note: Note): string {
  const background = textIn(fields, 'backgroundImageSrc');
  if (background !== '') note(phrase`the picture behind a header was not taken: ${background.slice(0, 200)}`);
  const isLinked = fields['buttonEnabled'] === true;
  return [
    heading(textIn(fields, 'header')),
    line(textIn(fields, 'subheader')),
    isLinked ? linkLine(textIn(fields, 'buttonUrl'), textIn(fields, 'buttonText')) : '',
  ].join('');
}
