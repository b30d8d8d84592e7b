import { escapeText } from '#shared/html/html.ts';
import { hugoShortcode } from '../shortcodes/hugo-shortcodes.ts';
import { type JsxTag, wordsInQuotes } from './jsx-tags.ts';

/** What names in the text stand for: `hero` of `import hero from './hero.jpg'`, `frontmatter.title`. */
export type Names = (name: string) => string | null;

/** What an attribute says in words; '' where it says none, or code does. */
function attributeOf({ given }: JsxTag, name: string, names: Names): string {
  const value = given.get(name);
  if (value === undefined || value.kind === 'flag') return '';
  if (value.kind === 'words') return value.words;
  // Of an imported picture, Next.js has its address beside its size.
  const named = /^[\w$.]+$/.test(value.code) ? names(value.code.replace(/\.src$/, '')) : null;
  return wordsInQuotes(value.code) ?? named ?? '';
}

/** Of a component without words inside, the markup that it stands for; `null` for one that only its site knows. */
export function componentMarkup(
  tag: JsxTag,
  names: Names,
): { readonly html: string; readonly isBlock: boolean } | null {
  const value = (...wanted: readonly string[]): string =>
    wanted.map((name) => attributeOf(tag, name, names)).find(Boolean) ?? '';
  const source = value('src', 'image', 'source');
  const embed = embedOf(
    tag.name,
    value('id', 'videoId', 'youTubeId', 'youtubeId', 'tweetId', 'url', 'href') || source,
  );
  if (embed !== null) return { html: embed, isBlock: true };
  if (source === '') return null;
  const caption = [
    value('caption', 'figcaption'),
    ...[value('credit', 'attribution')].flatMap((credit) =>
      credit === '' ? [] : [`<span class="credit">${escapeText(credit)}</span>`],
    ),
  ];
  const [words = '', credit = ''] = caption;
  const about = [escapeText(words), credit].filter(Boolean).join(' ');
  const title = value('title');
  if (
    /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#].*)?$/i.test(source) ||
    /im(?:a?ge?)$|picture|photo|figure/i.test(tag.name)
  ) {
    const image = `<img src="${escapeText(source)}" alt="${escapeText(value('alt'))}"${title === '' ? '' : ` title="${escapeText(title)}"`}>`;
    return about === ''
      ? { html: image, isBlock: false }
      : { html: `<figure>${image}<figcaption>${about}</figcaption></figure>`, isBlock: true };
  }
  const kind = /\.(?:mp3|m4a|ogg|oga|wav|flac)$/i.test(source)
    ? 'audio'
    : /\.(?:mp4|webm|m4v|mov)$/i.test(source)
      ? 'video'
      : null;
  if (kind === null) return null;
  const player = `<${kind} src="${escapeText(source)}" controls></${kind}>`;
  return {
    html: `<figure>${player}${about === '' ? '' : `<figcaption>${about}</figcaption>`}</figure>`,
    isBlock: true,
  };
}

const embeds: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/youtube/i, (id) => `youtube ${/(?:v=|youtu\.be\/|embed\/|shorts\/)([\w-]+)/.exec(id)?.[1] ?? id}`],
  [/vimeo/i, (id) => `vimeo ${/vimeo\.com\/(?:video\/)?(\d+)/.exec(id)?.[1] ?? id}`],
  [/tweet|twitter/i, (id) => `x ${/status\/(\d+)/.exec(id)?.[1] ?? id}`],
  [/instagram/i, (id) => `instagram ${/\/(?:p|reel)\/([\w-]+)/.exec(id)?.[1] ?? id}`],
];

/** By the names that the common libraries of components give them. */
function embedOf(name: string, id: string): string | null {
  const shortcode = id === '' ? undefined : embeds.find(([known]) => known.test(name))?.[1](id);
  const read = shortcode === undefined ? null : hugoShortcode(shortcode, () => '');
  return read?.kind === 'markup' ? read.markup.trim() : null;
}

/** Attributes that hold what readers see above the words of a component, or below them. */
const above = /^(?:title|heading|header|label|summary|question|name)$/i;
const below =
  /^(?:caption|description|text|content|subtitle|author|source|cite|credit|attribution|footer|answer|quote|alt)$/i;
const forPrograms = /^(?:class(?:Name)?|style|id|key|sizes|srcSet|d|viewBox|rel|width|height|href|src)$/;

/** The words that a component is given as attributes, which its site shows beside those inside. */
export function wordsGiven(
  tag: JsxTag,
  names: Names,
): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const words = [...tag.given.keys()].flatMap((name): readonly (readonly [string, string])[] => {
    const value = attributeOf(tag, name, names).trim();
    const isShown =
      above.test(name) || below.test(name) || (/\p{L}\s+\p{L}/u.test(value) && !forPrograms.test(name));
    return value !== '' && isShown ? [[name, value]] : [];
  });
  return {
    above: words.flatMap(([name, value]) => (above.test(name) ? [value] : [])),
    below: words.flatMap(([name, value]) => (above.test(name) ? [] : [value])),
  };
}

const htmlNames: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  srcSet: 'srcset',
};

/** A tag of HTML as HTML writes it; what code gives it is left out. */
export function htmlTag(tag: JsxTag, names: Names, name = tag.name): string {
  if (tag.kind === 'close') return `</${name}>`;
  const attributes = [...tag.given].flatMap(([key, value]) => {
    const words = attributeOf(tag, key, names);
    const written = Object.hasOwn(htmlNames, key) ? htmlNames[key] : key;
    if (value.kind === 'flag') return [` ${written}`];
    return value.kind === 'code' && words === '' ? [] : [` ${written}="${words.replaceAll('"', '&quot;')}"`];
  });
  const end = tag.kind === 'alone' && !isVoid.test(name) ? `></${name}>` : '>';
  return `<${name}${attributes.join('')}${end}`;
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|source|track|wbr)$/;
